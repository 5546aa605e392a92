using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Record.Texts;

/// <summary>What the answer to one question is expected to be; it decides nothing, and is asked by whoever checks the record.</summary>
/// <param name="Instrument">The instrument on whose page it stands.</param>
/// <param name="Kind">The kind of promise asked about.</param>
/// <param name="Guarantor">The promising state.</param>
/// <param name="Beneficiary">The state or territory promised to.</param>
/// <param name="On">The day asked about.</param>
/// <param name="Verdict">The verdict expected, in lower case: <c>conditional</c>.</param>
/// <param name="Form">The form of the headline expected; null when any will do.</param>
/// <param name="In">The one text whose verdict it is; null for the headline.</param>
/// <param name="ByReading">Whether our reading of the words gives the verdict, rather than the words alone.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record Expectation(
    Instrument Instrument,
    Kind Kind,
    State Guarantor,
    Entity Beneficiary,
    DateOnly On,
    string Verdict,
    Form? Form,
    Text? In,
    bool ByReading,
    ClauseOrigin Origin);
