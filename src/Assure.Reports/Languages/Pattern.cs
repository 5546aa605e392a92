using System.Collections.Immutable;
using System.Text;

namespace Assure.Reports.Languages;

/// <summary>A sentence with holes, in the syntax of ICU messages as far as it is needed: <c>{name}</c>, <c>{day, date}</c>, <c>{past, select, yes {was} other {is}}</c>.</summary>
/// <remarks>
/// A hole names what fills it and, after commas, how it is written: <see cref="Words"/> has the ways. <c>select</c> chooses by what fills it, <c>plural</c>
/// by number: <c>=0</c>, <c>one</c>, <c>other</c>. See <c>docs/languages.md</c>. Syntax after the Unicode message format (unicode-org.github.io/icu, Formatting Messages).
/// </remarks>
internal sealed class Pattern
{
    private readonly ImmutableArray<PatternPart> parts;

    internal Pattern(ImmutableArray<PatternPart> parts) => this.parts = parts;

    /// <summary>Its parts, in order.</summary>
    internal ImmutableArray<PatternPart> Parts => parts;

    /// <summary>The names of all that fills it.</summary>
    public IEnumerable<string> Names => parts.SelectMany(static part => part.Names);

    /// <summary>The pattern with its holes filled.</summary>
    /// <param name="words">The language, which writes what fills holes.</param>
    /// <param name="with">What fills the holes, by name.</param>
    /// <exception cref="KeyNotFoundException">A hole names nothing that is given.</exception>
    public string Filled(Words words, ReadOnlySpan<(string Name, object? Value)> with)
    {
        if (parts is [{ Name: null } only])
        {
            return only.Text;
        }

        var text = new StringBuilder();
        Append(text, words, with);
        return text.ToString();
    }

    private void Append(StringBuilder text, Words words, ReadOnlySpan<(string Name, object? Value)> with)
    {
        foreach (var part in parts)
        {
            if (part.Name is not { } name)
            {
                text.Append(part.Text);
                continue;
            }

            var value = Value(name, with);
            if (part.Branches.IsEmpty)
            {
                foreach (var format in part.Formats)
                {
                    value = words.Formatted(value, format);
                }

                text.Append(Words.Text(value));
                continue;
            }

            Chosen(part, part.IsPlural ? words.Category(value, part.Branches) : Words.Choice(value)).Append(text, words, with);
        }
    }

    private static Pattern Chosen(PatternPart part, string key)
    {
        foreach (var branch in part.Branches)
        {
            if (branch.Key == key)
            {
                return branch.Pattern;
            }
        }

        return part.Branches[^1].Pattern;
    }

    private static object? Value(string name, ReadOnlySpan<(string Name, object? Value)> with)
    {
        foreach (var (given, value) in with)
        {
            if (given == name)
            {
                return value;
            }
        }

        throw new KeyNotFoundException($"a sentence names '{name}', which it is not given");
    }
}
