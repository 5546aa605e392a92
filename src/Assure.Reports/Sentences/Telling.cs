using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Languages;

namespace Assure.Reports.Sentences;

/// <summary>What a sentence is about: between whom, on what day, in what language and time.</summary>
/// <param name="Words">The language.</param>
/// <param name="On">The day.</param>
/// <param name="IsPast">Whether it is told as past.</param>
/// <param name="Guarantor">The state that promises.</param>
/// <param name="Beneficiary">The state or territory promised to.</param>
internal sealed record Telling(Words Words, DateOnly On, bool IsPast, State Guarantor, Entity Beneficiary)
{
    /// <summary>The edition, by which texts named by their ids are found; null where none are.</summary>
    public Record.RecordEdition? Record { get; init; }

    /// <summary>The day, when it is told as past.</summary>
    public DateOnly? PastDay => IsPast ? On : null;

    /// <summary>The promiser's name.</summary>
    public Noun GuarantorName { get; } = Words.Name(Guarantor, On);

    /// <summary>The beneficiary's name.</summary>
    public Noun BeneficiaryName { get; init; } = Words.Name(Beneficiary, On);

    /// <summary>The name of anything on the day.</summary>
    public Noun Name(Entity entity) =>
        ReferenceEquals(entity, Guarantor) ? GuarantorName : ReferenceEquals(entity, Beneficiary) ? BeneficiaryName : Words.Name(entity, On);

    /// <summary>What is promised, as a verb phrase with the beneficiary named.</summary>
    public string What(Kind kind) => Template.Fill(Words.Of(kind.Name), hole => hole == "the guarantor" ? GuarantorName : BeneficiaryName);

    /// <summary>What is promised, as a verb phrase with a pronoun for the beneficiary.</summary>
    public string WhatToIt(Kind kind) =>
        Template.Fill(Words.Of(kind.Name), hole => hole == "the guarantor" ? GuarantorName : Noun.Of(Words.ObjectPronoun(BeneficiaryName, Beneficiary.Sort)));
}
