namespace Assure.Cli.Errors;

/// <summary>Something the user can mend: what is wrong, where, what was expected, and the nearest thing that exists.</summary>
/// <param name="what">What is wrong, on one line.</param>
/// <param name="expected">What was expected; null when the message says it.</param>
/// <param name="nearest">The nearest valid thing; null when none is near.</param>
public sealed class UserErrorException(string what, string? expected = null, string? nearest = null) : Exception(what)
{
    /// <summary>The exit code it leads to.</summary>
    public int Code { get; init; } = ExitCode.UserError;

    /// <summary>What was expected; null when the message says it.</summary>
    public string? Expected { get; } = expected;

    /// <summary>The nearest valid thing; null when none is near.</summary>
    public string? Nearest { get; } = nearest;

    /// <summary>Whether something was named, in due form, that there is not.</summary>
    public bool IsUnknownName { get; init; }

    /// <summary>Whether the question is in due form, and the record cannot answer it.</summary>
    public bool IsUnanswerable { get; init; }

    /// <summary>The message as printed.</summary>
    public string Printed
    {
        get
        {
            var lines = new List<string> { $"assure: {Message}" };
            if (Expected is not null)
            {
                lines.Add($"  expected: {Expected}");
            }

            if (Nearest is not null)
            {
                lines.Add($"  nearest: {Nearest}");
            }

            return string.Join('\n', lines) + "\n";
        }
    }

    /// <summary>A path, as <see cref="Shown"/> but long enough to be found by.</summary>
    public static string ShownPath(string path) => Shown(path, 240);

    /// <summary>What a user wrote, made fit to be shown: short, on one line, without control characters.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="longest">The most letters shown.</param>
    public static string Shown(string written, int longest = 60)
    {
        ArgumentNullException.ThrowIfNull(written);
        var text = string.Concat(written.Select(character => char.IsControl(character) ? '\uFFFD' : character));
        return text.Length > longest ? text[..longest] + "…" : text;
    }
}
