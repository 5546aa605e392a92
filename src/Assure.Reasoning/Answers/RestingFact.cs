using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Answers;

/// <summary>A recorded fact, or the absence of one, that an answer rests on: a relation or a definition of some things.</summary>
/// <param name="Relation">The relation; null when the fact is a definition's.</param>
/// <param name="Definition">The definition; null when the fact is a relation's.</param>
/// <param name="Arguments">What it holds of, or does not.</param>
/// <param name="Time">When it must hold.</param>
/// <param name="Holds">Whether it holds.</param>
/// <param name="Rows">The rows that say so; empty when it does not hold.</param>
public sealed record RestingFact(Relation? Relation, Definition? Definition, ImmutableArray<Entity> Arguments, TimeRule Time, bool Holds, ImmutableArray<FactRow> Rows)
{
    /// <summary>The name of the relation or definition.</summary>
    public string Name => Relation?.Name ?? Definition!.Name;

    /// <summary>Its parameters.</summary>
    public ImmutableArray<Parameter> Parameters => Relation?.Parameters ?? Definition!.Parameters;

    /// <summary>The sentence it stands for, if one is written.</summary>
    public Bilingual? Sentence => Relation is not null ? Relation.Sentence : Definition!.Sentence;

    /// <summary>The fact in the language's own notation.</summary>
    public string Claim => $"{(Holds ? "" : "not ")}{Name}({string.Join(", ", Arguments.Select(argument => argument.Id))}){(Time.Kind == TimeRuleKind.Before ? $" before {Time.Date}" : "")}";
}
