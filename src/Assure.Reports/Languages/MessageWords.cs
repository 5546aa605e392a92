using System.Collections.Frozen;
using System.Globalization;
using Assure.Reasoning.Slips;
using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <summary>What is wrong with what somebody wrote, said in a language: diagnostics by their id, slips by their English sentence.</summary>
/// <remarks>
/// English is written where the mistake is found. Another language says it in the part <c>messages</c> of its file: for each
/// diagnostic <c>AS0001.message</c> and <c>AS0001.help</c>, and under its English whatever else is said or put into their holes.
/// What the file lacks is said in English.
/// </remarks>
public sealed class MessageWords
{
    private readonly Words words;
    private readonly FrozenDictionary<string, string> texts;
    private readonly (string Before, string After, string Said)[] patterns;

    internal MessageWords(Words words, LanguageFile file)
    {
        (this.words, texts) = (words, file.Messages);
        patterns = [.. texts.Where(static pair => !pair.Key.Contains('\'', StringComparison.Ordinal) || pair.Key.StartsWith("the word", StringComparison.Ordinal)).Select(static pair => (Parts: pair.Key.Split("{0}"), Said: pair.Value)).Where(static one => one.Parts.Length == 2 && one.Parts[0].Length > 0).Select(static one => (one.Parts[0], one.Parts[1], one.Said))];
    }

    /// <summary>The keys of the language's file, in ordinal order; none for English.</summary>
    public IEnumerable<string> Keys => texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>What a key is said as; null when the file lacks it.</summary>
    public string? this[string key] => texts.GetValueOrDefault(key);

    /// <summary>What a diagnostic says is wrong, or is to be done; null when the language's file lacks it.</summary>
    /// <param name="key">Its id and which of the two: <c>AS0001.message</c>, <c>AS0001.help</c>.</param>
    /// <param name="arguments">What fills the holes.</param>
    public string? Said(string key, IEnumerable<string> arguments) => texts.TryGetValue(key, out var said)
        ? string.Format(CultureInfo.InvariantCulture, said, [.. arguments.Select(object (argument) => Argument(argument))])
        : null;

    /// <summary>A sentence of a slip.</summary>
    public string Of(SlipText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Format(CultureInfo.InvariantCulture, texts.GetValueOrDefault(text.Format, text.Format), [.. text.Arguments.Select(argument => argument switch
        {
            SlipText inner => Of(inner),
            Bilingual name => words.Of(name),
            _ => argument,
        })]);
    }

    /// <summary>What fills a hole of a diagnostic: words of ours are said in the language, what somebody wrote stays.</summary>
    private string Argument(string argument)
    {
        if (texts.TryGetValue(argument, out var said))
        {
            return said;
        }

        foreach (var (before, after, pattern) in patterns)
        {
            if (argument.Length >= before.Length + after.Length && argument.StartsWith(before, StringComparison.Ordinal) && argument.EndsWith(after, StringComparison.Ordinal))
            {
                return string.Format(CultureInfo.InvariantCulture, pattern, argument[before.Length..^after.Length]);
            }
        }

        return argument;
    }
}
