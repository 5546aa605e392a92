using Assure.Reasoning.Slips;

namespace Assure.Reasoning.Scenarios;

/// <summary>One line of a scenario, read word by word.</summary>
internal sealed class ScenarioLine
{
    private const int Longest = 1_000;
    private readonly string text;
    private int place;

    /// <summary>Takes a line; what follows <c>--</c> is a comment.</summary>
    public ScenarioLine(int number, string line)
    {
        Number = number;
        var comment = line.IndexOf("--", StringComparison.Ordinal);
        Written = (comment < 0 ? line : line[..comment]).Trim();
        text = Written.Length > Longest ? Written[..Longest] : Written;
    }

    /// <summary>The line's number, from 1.</summary>
    public int Number { get; }

    /// <summary>The line without its comment.</summary>
    public string Written { get; }

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => Written.Length == 0;

    /// <summary>Takes a word or a sign if it stands next.</summary>
    public bool Take(string expected)
    {
        var start = Skip();
        var end = EndOfWord(start);
        if (text[start..end] != expected)
        {
            return false;
        }

        place = end;
        return true;
    }

    /// <summary>Takes a word or a sign that must stand next.</summary>
    public void Expect(string expected)
    {
        if (!Take(expected))
        {
            SlipText atEnd = $"'{expected}' is missing at the end", before = $"'{expected}' is missing before '{text[Skip()..]}'";
            throw Slip(Skip() >= text.Length ? atEnd : before, $"'{expected}'", null);
        }
    }

    /// <summary>Takes one word.</summary>
    public string Word(SlipText expected)
    {
        var start = Skip();
        var end = EndOfWord(start);
        if (end == start)
        {
            throw Slip("the line ends too early", expected, null);
        }

        place = end;
        return text[start..end];
    }

    /// <summary>Takes everything up to one of some words or signs, which stays.</summary>
    public string Words(SlipText expected, params ReadOnlySpan<string> stops)
    {
        var start = Skip();
        var end = start;
        for (var next = start; next < text.Length;)
        {
            var wordEnd = EndOfWord(next);
            if (stops.Contains(text[next..wordEnd]))
            {
                break;
            }

            end = wordEnd;
            next = wordEnd;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
            {
                next++;
            }
        }

        place = end;
        return end > start ? text[start..end] : throw Slip($"{expected} is missing", expected, null);
    }

    /// <summary>Makes sure that nothing is left.</summary>
    public void End()
    {
        if (Skip() < text.Length)
        {
            throw Slip($"'{text[Skip()..]}' is too much", "the end of the line", null);
        }
    }

    /// <summary>What is wrong with the line.</summary>
    public ScenarioLineException Slip(SlipText message, SlipText expected, string? nearest) => new(new(Number, message, expected, nearest));

    private int Skip()
    {
        while (place < text.Length && char.IsWhiteSpace(text[place]))
        {
            place++;
        }

        return place;
    }

    private int EndOfWord(int start)
    {
        if (start < text.Length && IsSign(text[start]))
        {
            return start + 1;
        }

        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsSign(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsSign(char character) => character is '(' or ')' or ',' or '=';
}
