namespace Assure.Reasoning.Residuals;

/// <summary>An open atom that must hold, or must not.</summary>
public sealed record Literal(OpenAtom Atom, bool Holds);
