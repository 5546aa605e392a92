namespace Assure.Reasoning.Proofs;

/// <summary>What a step shows of its claim.</summary>
public enum ProofValue
{
    /// <summary>It does not hold.</summary>
    False,

    /// <summary>It holds.</summary>
    True,

    /// <summary>It is open.</summary>
    Open,
}
