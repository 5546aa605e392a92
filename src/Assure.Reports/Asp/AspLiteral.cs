using System.Collections.Immutable;

namespace Assure.Reports.Asp;

/// <summary>One literal in the body of a rule.</summary>
/// <param name="Text">The literal as written, its full stop or comma not included.</param>
/// <param name="Variables">The variables in it.</param>
/// <param name="Asks">For a literal about one world, the atom that must be among those the world decides; null for others.</param>
internal sealed record AspLiteral(string Text, ImmutableArray<string> Variables, string? Asks = null);
