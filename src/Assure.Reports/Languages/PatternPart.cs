using System.Collections.Immutable;

namespace Assure.Reports.Languages;

/// <summary>A part of a pattern: text, a hole, or a choice between patterns.</summary>
/// <param name="Text">The text; empty for a hole.</param>
/// <param name="Name">What fills the hole or decides the choice; null: this is text.</param>
/// <param name="Formats">How what fills the hole is written, in order.</param>
/// <param name="IsPlural">Whether a choice is by number.</param>
/// <param name="Branches">What may be chosen, the last, <c>other</c>, when nothing else fits; empty: this is no choice.</param>
internal sealed record PatternPart(string Text, string? Name, ImmutableArray<string> Formats, bool IsPlural, ImmutableArray<(string Key, Pattern Pattern)> Branches)
{
    /// <summary>The names of all that fills it.</summary>
    public IEnumerable<string> Names => Name is null ? [] : Branches.SelectMany(static branch => branch.Pattern.Names).Prepend(Name);
}
