using System.Collections.Immutable;
using Assure.Record.Facts;
using Assure.Record.Sources;

namespace Assure.Reasoning.Proofs;

/// <summary>One step of a proof: a claim, whether it holds, and the steps or the row it follows from.</summary>
/// <param name="Rule">By which rule it follows.</param>
/// <param name="Claim">The claim in the language's own notation.</param>
/// <param name="Value">Whether it holds, does not, or is open.</param>
public sealed record ProofNode(ProofRule Rule, string Claim, ProofValue Value)
{
    /// <summary>The steps it follows from.</summary>
    public ImmutableArray<ProofNode> Because { get; init; } = [];

    /// <summary>The row that says so, for a leaf that rests on one.</summary>
    public FactRow? Row { get; init; }

    /// <summary>The place the clause cites, for a step that rests on one.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Where the rule or clause is written: file and line below the record's folder; empty when nowhere.</summary>
    public string WrittenAt { get; init; } = "";

    /// <summary>What the step is about, for a checker: the clause, formula, relation or choice object; null for joins.</summary>
    public object? Subject { get; init; }

    /// <summary>The things the subject's terms stand for, for a checker; empty when it has none.</summary>
    public ProofBindings? Bindings { get; init; }
}
