using System.Collections.Immutable;
using System.Text;
using Assure.Cli.Commands;
using Assure.Cli.Errors;
using Assure.Reasoning.Scenarios;

namespace Assure.Cli.Options;

/// <summary>Gathers lines from options and from a file, and says what is wrong with them.</summary>
internal static class LineReader
{
    /// <summary>The lines of options, then those of a file.</summary>
    /// <param name="asked">What was asked.</param>
    /// <param name="written">The lines given as options.</param>
    /// <param name="path">The file; null when none was named.</param>
    /// <param name="option">The option that names the file.</param>
    /// <exception cref="UserErrorException">The file cannot be read or is no text.</exception>
    public static ImmutableArray<string> Gather(Asked asked, IReadOnlyList<string> written, string? path, string option)
    {
        if (path is null)
        {
            return [.. written];
        }

        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(asked.File(path, option));
            return [.. written, .. text.TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')];
        }
        catch (DecoderFallbackException)
        {
            throw new UserErrorException($"'{UserErrorException.ShownPath(path)}' is not UTF-8 ({option})", "a text file, saved as UTF-8");
        }
    }

    /// <summary>The first thing wrong, and how many more there are.</summary>
    /// <param name="slips">What is wrong.</param>
    /// <param name="lines">The lines.</param>
    public static UserErrorException Error(ImmutableArray<ScenarioSlip> slips, ImmutableArray<string> lines)
    {
        var first = slips[0];
        var shown = first.Line <= lines.Length ? $" (line {first.Line}: {UserErrorException.Shown(lines[first.Line - 1].Trim())})" : string.Empty;
        var others = slips.Length == 1 ? string.Empty : $"; also wrong: {string.Join(", ", slips.Skip(1).Take(5).Select(slip => $"line {slip.Line}, {slip.Message}"))}";
        return new(first.Message + shown + others, first.Expected, first.Nearest);
    }
}
