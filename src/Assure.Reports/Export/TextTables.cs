using System.Collections.Immutable;
using Assure.Record;
using Assure.Record.Texts;
using Assure.Reports.Json;

namespace Assure.Reports.Export;

/// <summary>The instruments, their texts and qualifications, and each clause of them on a line of its own.</summary>
internal static class TextTables
{
    private static readonly ImmutableArray<string> Standings = ["assurance", "intends", "offers", "says", "draft"];
    private static readonly ImmutableArray<string> Forms = [.. Enum.GetValues<Form>().Select(JsonNames.Of)];

    /// <summary>The four tables.</summary>
    public static IEnumerable<ExportTable> Of(RecordEdition record) => [Instruments(record), Texts(record), Qualifications(record), Clauses(record)];

    private static ExportTable Instruments(RecordEdition record) => new(
        "instruments",
        "derived/instruments.csv",
        "The documents described in the record: treaties, protocols, declarations, doctrines, resolutions, statements and proposals.",
        [
            ExportField.Text("id", "Its id.", required: true),
            ExportField.Text("title_en", "Its title in English.", required: true),
            ExportField.Text("title_sv", "Its title in Swedish.", required: true),
            ExportField.OneOf("kind", "What sort of document it is.", Enum.GetValues<InstrumentKind>().Select(DataNames.Of), required: true),
            ExportField.PartialDate("date", "Its date.", required: true),
            ExportField.Text("symbol", "Its symbol."),
            ExportField.Text("sources", "The documents it is read in, parted by blanks."),
            ExportField.Mark("read", "Whether its wording was read in the original.", required: true),
            ExportField.Text("second_reader", "Who read it second; none when nobody has.", required: true),
            ExportField.Text("file", "The file of the record that describes it.", required: true),
        ])
    {
        PrimaryKey = ["id"],
        Rows = record.Instruments.Select(instrument => (string[])
        [
            instrument.Id, instrument.Title.En, instrument.Title.Sv, DataNames.Of(instrument.Kind), instrument.Date.ToString(), instrument.Symbol,
            string.Join(' ', instrument.Sources.Select(source => source.Id)), JsonNames.Of(instrument.Read), instrument.SecondReader, instrument.File,
        ]),
    };

    private static ExportTable Texts(RecordEdition record) => new(
        "texts",
        "derived/texts.csv",
        "The promises, intentions, offers, statements and drafts, as encoded from the instruments.",
        [
            ExportField.Text("id", "Its id.", required: true),
            ExportField.Text("instrument", "The instrument it stands in.", required: true),
            ExportField.OneOf("standing", "What kind of speech it is; only an assurance makes a verdict, an intention where its kind counts it.", Standings, required: true),
            ExportField.Text("promisers", "Who gives it: codes of states parted by blanks, or the class of states that each give it.", required: true),
            ExportField.Text("address", "To whom, in the language of the record; empty for a statement to nobody."),
            ExportField.Text("kinds", "What it promises, parted by blanks."),
            ExportField.OneOf("form", "Its form; empty for texts that promise nothing.", Forms),
            ExportField.OneOf("other_form", "The form it has under the reading in other_form_under.", Forms),
            ExportField.Text("other_form_under", "The reading under which it has the other form, as dispute=reading."),
            ExportField.PartialDate("from", "The first day it stands."),
            ExportField.PartialDate("to", "The first day on which it no longer stands; empty: it stands."),
            ExportField.Text("from_uncertain", "Why it is uncertain that it began then at all; empty: certain."),
            ExportField.Text("to_uncertain", "Why it is uncertain that it ended then at all; empty: certain."),
            ExportField.Text("ended_by", "The text that ended it, if another did."),
            ExportField.PartialDate("on", "The day a statement, offer or draft was made."),
            ExportField.Text("counts_under", "The disputes and doubts under whose reading yes alone it counts, parted by blanks."),
            ExportField.Text("restates", "The texts whose clauses it repeats as its own, parted by blanks."),
            ExportField.Text("replaces", "The texts it replaces, parted by blanks."),
            ExportField.Text("beside", "The texts it stands beside, parted by blanks."),
            ExportField.Text("ends", "The texts it ends without a new promise, parted by blanks."),
            ExportField.Text("en", "A sentence on what it says, in English."),
            ExportField.Text("sv", "A sentence on what it says, in Swedish."),
            ExportField.Number("line", "The line in the instrument's file on which it is written.", required: true),
        ])
    {
        PrimaryKey = ["id"],
        ForeignKeys = [ForeignKey.Of("instrument", "instruments"), ForeignKey.Of("ended_by", "texts")],
        Rows = record.Texts.Select(text => (string[])
        [
            text.Id, text.Instrument.Id, JsonNames.Of(text.Standing), Wording.Of(text.Promisers), text.Address is { } address ? Wording.Of(address) : "", Kinds(text),
            text.Form is { } form ? JsonNames.Of(form.Form) : "", text.Form?.Other is { } other ? JsonNames.Of(other) : "",
            text.Form?.Under is { } under ? $"{under.Dispute.Id}={under.Dispute.Readings[under.Reading].Id}" : "",
            Date(text.From), Date(text.To), text.From?.Uncertain ?? "", text.To?.Uncertain ?? "", text.To?.By?.Id ?? "", text.On?.ToString() ?? "",
            string.Join(' ', text.CountsUnder), Ids(text.Restates), Ids(text.Replaces), Ids(text.Beside), Ids(text.Ends),
            text.Gloss?.En ?? "", text.Gloss?.Sv ?? "", Numbers.Of(text.Origin.Line),
        ]),
    };

    private static ExportTable Qualifications(RecordEdition record) => new(
        "qualifications",
        "derived/qualifications.csv",
        "The reservations, understandings and later statements that add conditions or exceptions to texts.",
        [
            ExportField.Text("id", "Its id.", required: true),
            ExportField.Text("instrument", "The instrument it stands in.", required: true),
            ExportField.Text("of", "The texts it qualifies, parted by blanks.", required: true),
            ExportField.Text("by", "Whose promise it qualifies: codes of states, parted by blanks.", required: true),
            ExportField.PartialDate("from", "The first day it stands.", required: true),
            ExportField.PartialDate("to", "The first day on which it no longer stands; empty: it stands."),
            ExportField.Text("counts_under", "The disputes and doubts under whose reading yes alone it counts, parted by blanks."),
            ExportField.Text("en", "A sentence on what it says, in English."),
            ExportField.Text("sv", "A sentence on what it says, in Swedish."),
            ExportField.Number("line", "The line in the instrument's file on which it is written.", required: true),
        ])
    {
        PrimaryKey = ["id"],
        ForeignKeys = [ForeignKey.Of("instrument", "instruments")],
        Rows = record.Qualifications.Select(one => (string[])
        [
            one.Id, one.Instrument.Id, Ids(one.Of), string.Join(' ', one.By), Date(one.From), Date(one.To), string.Join(' ', one.CountsUnder),
            one.Gloss?.En ?? "", one.Gloss?.Sv ?? "", Numbers.Of(one.Origin.Line),
        ]),
    };

    private static ExportTable Clauses(RecordEdition record) => new(
        "clauses",
        "derived/clauses.csv",
        "One row for each clause of each text and qualification, with the place it cites.",
        [
            ExportField.Text("text", "The text or qualification it belongs to.", required: true),
            ExportField.OneOf("of", "Whether that is a text or a qualification.", ["text", "qualification"], required: true),
            ExportField.Text("instrument", "The instrument it stands in.", required: true),
            ExportField.Text("promisers", "Who gives it, as in the table of texts.", required: true),
            ExportField.Text("kinds", "The kinds of promise of the text, or of the texts qualified, parted by blanks."),
            ExportField.OneOf("role", "What the clause does: whom it addresses, what it promises, a condition, an exception, an occasion, a power kept, a territory left out.", ClauseRows.Roles, required: true),
            ExportField.Text("label", "Its label within the text.", required: true),
            ExportField.Text("wording", "What it says in the language of the record, the two sides written the guarantor and the beneficiary; a power kept, in English.", required: true),
            ExportField.Text("source", "The document it describes; empty when the clause cites none of its own."),
            ExportField.Text("at", "The place in that document."),
            ExportField.Mark("verified", "Whether the words were read there."),
            ExportField.PartialDate("from", "The first day the text or qualification stands."),
            ExportField.PartialDate("to", "The first day on which it no longer stands; empty: it stands."),
            ExportField.Text("file", "The file of the record it is written in.", required: true),
            ExportField.Number("line", "The line in that file.", required: true),
        ])
    {
        ForeignKeys = [ForeignKey.Of("instrument", "instruments"), ForeignKey.Of("source", "sources")],
        Rows =
        [
            .. record.Texts.SelectMany(text => ClauseRows.Of(text).Select(clause => Clause(clause, [text.Id, "text", text.Instrument.Id, Wording.Of(text.Promisers), Kinds(text)], text.From, text.To))),
            .. record.Qualifications.SelectMany(one => ClauseRows.Of(one).Select(clause => Clause(
                clause, [one.Id, "qualification", one.Instrument.Id, string.Join(' ', one.By), string.Join(' ', one.Of.SelectMany(text => text.Promises?.Kinds ?? []).Distinct())], one.From, one.To))),
        ],
    };

    private static string[] Clause(ClauseRow clause, string[] owner, DateBound? from, DateBound? to) =>
    [
        .. owner, clause.Role, clause.Label, clause.Wording, clause.Citation?.Source.Id ?? "", clause.Citation?.Pinpoint ?? "", clause.Citation is { } cited ? JsonNames.Of(cited.Verified) : "",
        Date(from), Date(to), clause.Origin.File, Numbers.Of(clause.Origin.Line),
    ];

    private static string Kinds(Text text) => string.Join(' ', text.Promises?.Kinds ?? []);

    private static string Ids(IEnumerable<Text> texts) => string.Join(' ', texts.Select(text => text.Id));

    private static string Date(DateBound? bound) => bound?.Date.ToString() ?? "";
}
