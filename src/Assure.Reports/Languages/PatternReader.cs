using System.Collections.Immutable;

namespace Assure.Reports.Languages;

/// <summary>Reads a pattern from its text.</summary>
internal sealed class PatternReader(string text)
{
    private int at;

    /// <summary>The pattern a text holds.</summary>
    /// <exception cref="FormatException">A brace is not closed, or a choice has no <c>other</c> as its last branch.</exception>
    public static Pattern Read(string text)
    {
        var reader = new PatternReader(text);
        var pattern = reader.Pattern();
        return reader.at == text.Length ? pattern : throw reader.Wrong("a brace closes what was not opened");
    }

    private Pattern Pattern()
    {
        var parts = ImmutableArray.CreateBuilder<PatternPart>();
        while (at < text.Length && text[at] != '}')
        {
            if (text[at] == '{')
            {
                parts.Add(Hole());
                continue;
            }

            var end = text.AsSpan(at).IndexOfAny('{', '}');
            var literal = end < 0 ? text[at..] : text.Substring(at, end);
            at += literal.Length;
            parts.Add(new(literal, null, [], false, []));
        }

        return new(parts.ToImmutable());
    }

    private PatternPart Hole()
    {
        at++;
        var name = Until(",}").Trim();
        var formats = ImmutableArray.CreateBuilder<string>();
        while (Take() == ',')
        {
            var format = Format();
            if (format is "select" or "plural")
            {
                return new(string.Empty, name, [], format == "plural", Branches());
            }

            formats.Add(format);
        }

        return new(string.Empty, name, formats.ToImmutable(), false, []);
    }

    private ImmutableArray<(string, Pattern)> Branches()
    {
        at++;
        var branches = ImmutableArray.CreateBuilder<(string Key, Pattern)>();
        while (true)
        {
            var key = Until("{}").Trim();
            if (Take() == '}')
            {
                return branches.Count > 0 && branches[^1].Key == "other" ? branches.ToImmutable() : throw Wrong("a choice has no 'other' at its end");
            }

            branches.Add((key, Pattern()));
            if (Take() != '}')
            {
                throw Wrong("a branch is not closed");
            }
        }
    }

    /// <summary>A way of writing; what it says in apostrophes is one, commas and all: <c>by ', or '</c>.</summary>
    private string Format()
    {
        var format = Until(",}'");
        if (text[at] == '\'')
        {
            at++;
            format += "'" + Until("'") + "'";
            at++;
            _ = Until(",}");
        }

        return format.Trim();
    }

    private string Until(string ends)
    {
        var length = text.AsSpan(at).IndexOfAny(ends);
        if (length < 0)
        {
            throw Wrong("a brace is not closed");
        }

        at += length;
        return text.Substring(at - length, length);
    }

    private char Take() => at < text.Length ? text[at++] : throw Wrong("a brace is not closed");

    private FormatException Wrong(string what) => new($"{what} in \"{text}\" at character {at + 1}");
}
