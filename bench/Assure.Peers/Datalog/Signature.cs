namespace Assure.Peers.Datalog;

/// <summary>A predicate: its name and how many arguments it has.</summary>
internal readonly record struct Signature(string Name, int Arity)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Name}_{Arity}";
}
