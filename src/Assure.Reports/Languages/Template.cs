using System.Text;

namespace Assure.Reports.Languages;

/// <summary>A sentence of the record's with holes, taken apart: its subject, its verb and the rest.</summary>
internal static class Template
{
    /// <summary>Fills the holes of a text.</summary>
    /// <param name="text">The text, holes in braces.</param>
    /// <param name="fill">What stands in each hole.</param>
    /// <remarks>A list in a hole is closed by a comma when more words follow it: <c>attacks Russia, its forces or its allies, together with …</c>.</remarks>
    public static string Fill(string text, Func<string, Noun> fill)
    {
        var builder = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var close = text[i] == '{' ? text.IndexOf('}', i) : -1;
            if (close < 0)
            {
                builder.Append(text[i++]);
                continue;
            }

            var noun = fill(text[(i + 1)..close]).Text;
            builder.Append(noun);
            i = close + 1;
            if (noun.Contains(',', StringComparison.Ordinal) && i + 1 < text.Length && text[i] == ' ' && char.IsLetter(text[i + 1]))
            {
                builder.Append(',');
            }
        }

        return builder.ToString();
    }

    /// <summary>The hole a sentence begins with, and what follows it.</summary>
    /// <returns>A null subject when the sentence begins otherwise.</returns>
    public static (string? Subject, string Predicate) Subject(string text)
    {
        if (text.Length == 0 || text[0] != '{' || text.IndexOf('}', StringComparison.Ordinal) is var close && close < 0)
        {
            return (null, text);
        }

        return (text[1..close], text[(close + 1)..].TrimStart());
    }

    /// <summary>The words of a text, holes whole.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = 0;
        var depth = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length)
            {
                depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            }

            if (i == text.Length || (text[i] == ' ' && depth == 0))
            {
                if (i > start)
                {
                    words.Add(text[start..i]);
                }

                start = i + 1;
            }
        }

        return words;
    }
}
