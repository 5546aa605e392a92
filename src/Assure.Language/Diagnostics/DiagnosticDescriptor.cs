using System.Collections.Immutable;
using System.Globalization;

namespace Assure.Language.Diagnostics;

/// <summary>What all diagnostics of one id have in common.</summary>
/// <param name="Id">The id, which never changes its meaning: <c>AS0001</c>.</param>
/// <param name="Title">A short name for lists.</param>
/// <param name="MessageFormat">What is wrong, on one line, with numbered holes; it stands alone and does not contain the remedy.</param>
/// <param name="HelpFormat">What to do about it, with the same numbered holes.</param>
/// <param name="Severity">How much it matters.</param>
public sealed record DiagnosticDescriptor(
    string Id,
    string Title,
    string MessageFormat,
    string HelpFormat,
    Severity Severity = Severity.Error)
{
    /// <summary>Makes a diagnostic of this id.</summary>
    /// <param name="location">Where.</param>
    /// <param name="arguments">What fills the holes.</param>
    /// <returns>The diagnostic.</returns>
    public Diagnostic At(Text.SourceLocation location, params ReadOnlySpan<object?> arguments) => AtNear(location, null, arguments);

    /// <summary>Makes a diagnostic of this id that names the nearest name which exists.</summary>
    /// <param name="location">Where.</param>
    /// <param name="nearest">The nearest name, if there is one.</param>
    /// <param name="arguments">What fills the holes.</param>
    /// <returns>The diagnostic.</returns>
    public Diagnostic AtNear(Text.SourceLocation location, string? nearest, params ReadOnlySpan<object?> arguments)
    {
        var written = ImmutableArray.CreateBuilder<string>(arguments.Length);
        foreach (var argument in arguments)
        {
            written.Add(Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "");
        }

        return new(
            this,
            location,
            string.Format(CultureInfo.InvariantCulture, MessageFormat, arguments),
            string.Format(CultureInfo.InvariantCulture, HelpFormat, arguments),
            nearest)
        {
            Arguments = written.MoveToImmutable(),
        };
    }
}
