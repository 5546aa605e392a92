namespace Assure.Record.Checks;

/// <summary>Whether an open relation's holding counts for a promise, against it, or both.</summary>
[Flags]
internal enum Polarity
{
    None = 0,
    For = 1,
    Against = 2,
}
