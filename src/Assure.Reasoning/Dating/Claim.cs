using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Dating;

/// <summary>Something a document says of the time it was written in.</summary>
/// <param name="Line">The claim as written.</param>
public abstract record Claim(string Line)
{
    /// <summary>A formula about the record's facts holds.</summary>
    /// <param name="Line">The claim as written.</param>
    /// <param name="Formula">The formula; closed, without variables.</param>
    /// <param name="States">The states it names; it says nothing of days on which one of them does not exist.</param>
    public sealed record OfFact(string Line, Formula Formula, IReadOnlyList<State> States) : Claim(Line);

    /// <summary>A promise stands, or stands in a given way.</summary>
    /// <param name="Line">The claim as written.</param>
    /// <param name="Promise">The kind of promise.</param>
    /// <param name="Guarantor">The state that promises.</param>
    /// <param name="Beneficiary">The state or territory promised to.</param>
    /// <param name="Verdict">The answer it must have; null: any promise.</param>
    /// <param name="Form">The form it must have; null: any.</param>
    /// <param name="IsDenied">Whether the claim is that it does not.</param>
    public sealed record OfPromise(string Line, Kind Promise, State Guarantor, Entity Beneficiary, Verdict? Verdict, Form? Form, bool IsDenied) : Claim(Line);
}
