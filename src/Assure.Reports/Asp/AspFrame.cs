using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reports.Asp;

/// <summary>What the terms of a formula are called in a rule, and where each variable comes from.</summary>
/// <param name="Guarantor">The promiser.</param>
/// <param name="Beneficiary">The state or territory promised to.</param>
/// <param name="Slots">What stands in each slot.</param>
/// <param name="Domains">For each variable, the literal that it is bound by.</param>
internal sealed record AspFrame(string Guarantor, string Beneficiary, ImmutableDictionary<int, string> Slots, ImmutableSortedDictionary<string, string> Domains)
{
    /// <summary>The frame of a text: <c>G</c> promises <c>B</c>.</summary>
    public static AspFrame OfText(Sort beneficiary) => Of("B", $"{AspNames.Range(beneficiary)}(B)");

    /// <summary>The frame of a clause: <c>S</c> is the state it speaks of as promised to.</summary>
    public static AspFrame OfClause { get; } = Of("S", "thing(S)");

    /// <summary>The frame of a definition.</summary>
    public static AspFrame OfDefinition(Definition definition)
    {
        var frame = new AspFrame("", "", ImmutableDictionary<int, string>.Empty, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));
        for (var i = 0; i < definition.Parameters.Length; i++)
        {
            frame = frame.With(i, $"P{i}", $"{AspNames.Every(definition.Parameters[i].Sort)}(P{i})");
        }

        return frame;
    }

    /// <summary>The same frame with a variable in a slot.</summary>
    public AspFrame With(int slot, string variable, string domain) => this with { Slots = Slots.SetItem(slot, variable), Domains = Domains.SetItem(variable, domain) };

    /// <summary>What a term is called.</summary>
    public string Name(Term term) => term switch
    {
        Term.Variable variable => Slots[variable.Slot],
        Term.Constant constant => AspNames.Quoted(constant.Entity.Id),
        Term.GuarantorTerm => Guarantor,
        _ => Beneficiary,
    };

    /// <summary>A literal over terms.</summary>
    public AspLiteral Literal(string text, IEnumerable<Term> terms, string? asks = null) =>
        new(text, [.. terms.Select(Name).Where(Domains.ContainsKey).Distinct()], asks);

    private static AspFrame Of(string beneficiary, string domain) => new(
        "G",
        beneficiary,
        ImmutableDictionary<int, string>.Empty,
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("G", "guarantor(G)").Add(beneficiary, domain));
}
