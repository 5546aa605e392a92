using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Record;
using Assure.Record.Texts;
using Assure.Reports.Json;

namespace Assure.Reports.Export;

/// <summary>The columns of the yearly panel.</summary>
internal static class PanelTable
{
    /// <summary>The panel's file.</summary>
    public const string Path = "panel.csv";

    /// <summary>The columns, in order.</summary>
    public static readonly ImmutableArray<ExportField> Fields =
    [
        ExportField.Text("promiser", "The state that promises: a code of the table of states.", required: true),
        ExportField.Text("state", "The state promised to: a code of the table of states.", required: true),
        new("year", FieldType.Year, "The year; everything but changed is as it stood on its last day, 31 December.") { IsRequired = true },
        ExportField.Text("kind", "The kind of promise: an id of the table of kinds.", required: true),
        ExportField.Number("promiser_cow", "The promiser's Correlates of War number on that day; empty where it has none."),
        ExportField.Number("promiser_gw", "The promiser's Gleditsch-Ward number on that day; empty where it has none."),
        ExportField.Number("state_cow", "The Correlates of War number of the state promised to on that day; empty where it has none."),
        ExportField.Number("state_gw", "The Gleditsch-Ward number of the state promised to on that day; empty where it has none."),
        ExportField.OneOf("armed", "Whether the promiser had nuclear weapons on record that day: a test before it, or possession.", ["yes", "no"], required: true),
        ExportField.OneOf("verdict", "The answer in one word.", Enum.GetValues<Verdict>().Select(JsonNames.Of), required: true),
        ExportField.OneOf("form", "The form of the texts that make it; empty where there is no promise or the form is disputed.", Enum.GetValues<Form>().Select(JsonNames.Of)),
        ExportField.OneOf("changed", "Whether verdict or form changed between 31 December of the year before and 31 December, even if it changed back; a state that begins in the year begins unchanged.", ["yes", "no"], required: true),
        ExportField.Text("reading", "The doubts it turns on: readings of ours under whose alternative the answer would differ, by id, parted by blanks."),
        ExportField.Mark("verified", "The weakest mark among the clauses that carry the answer and the facts it rests on; empty where nothing carries it."),
        ExportField.Text("turns_on", "What else it turns on, parted by blanks: disputes by id, windows of imprecise dates as file:line:from or text:to, and clauses nobody has read in their source as text#label."),
    ];

    /// <summary>The table for a package; its rows are written apart, a year at a time.</summary>
    public static ExportTable Describe(RecordEdition record) => new(
        "panel",
        Path,
        $"One row for each promiser, state, year and kind of promise: the answer as it stood on 31 December, as edition {record.Edition} reads it.",
        Fields)
    {
        IsDerived = true,
        PrimaryKey = ["promiser", "state", "year", "kind"],
        ForeignKeys = [ForeignKey.Of("promiser", "states"), ForeignKey.Of("state", "states"), ForeignKey.Of("kind", "kinds")],
    };
}
