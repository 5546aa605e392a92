using Assure.Record;

namespace Assure.Reports.Export;

/// <summary>The disputes and doubts, and their readings.</summary>
internal static class ReadingTables
{
    /// <summary>The key by which a row names the reading it holds under.</summary>
    public static ForeignKey Key { get; } = new(["dispute", "reading"], "readings", ["dispute", "reading"]);

    /// <summary>The tables of disputes and of readings.</summary>
    public static IEnumerable<ExportTable> Of(RecordEdition record) => [Disputes(record), Readings(record)];

    private static ExportTable Disputes(RecordEdition record) => new(
        "disputes",
        "derived/disputes.csv",
        "The questions on which named voices differ (disputes), and those on which we take a reading of our own (doubts).",
        [
            ExportField.Text("id", "Its id.", required: true),
            ExportField.OneOf("kind", "A dispute is left open; a doubt is taken at its default unless a reader picks another reading.", ["dispute", "doubt"], required: true),
            ExportField.Text("en", "The question in English.", required: true),
            ExportField.Text("sv", "The question in Swedish.", required: true),
            ExportField.Text("default", "For a doubt, the reading we take."),
            ExportField.Text("file", "The file of the record it is written in.", required: true),
            ExportField.Number("line", "The line in that file.", required: true),
        ])
    {
        PrimaryKey = ["id"],
        Rows = record.Disputes.Select(dispute => (string[])
        [
            dispute.Id, dispute.IsDoubt ? "doubt" : "dispute", dispute.Question.En, dispute.Question.Sv,
            dispute.Default is { } taken ? dispute.Readings[taken].Id : "", dispute.Origin.File, Numbers.Of(dispute.Origin.Line),
        ]),
    };

    private static ExportTable Readings(RecordEdition record) => new(
        "readings",
        "derived/readings.csv",
        "The readings of each dispute and doubt, and who holds them.",
        [
            ExportField.Text("dispute", "The dispute or doubt.", required: true),
            ExportField.Text("reading", "The reading's id within it.", required: true),
            ExportField.Text("en", "What it says, in English; empty when its id says it."),
            ExportField.Text("sv", "What it says, in Swedish; empty when its id says it."),
            ExportField.Text("held_by", "Who holds it, parted by semicolons: codes of states, or the English names of persons, bodies and works."),
            ExportField.OneOf("taken", "Whether it is the reading we take; only a doubt has one.", ["yes", "no"], required: true),
        ])
    {
        PrimaryKey = ["dispute", "reading"],
        ForeignKeys = [ForeignKey.Of("dispute", "disputes")],
        Rows = record.Disputes.SelectMany(dispute => dispute.Readings.Select((reading, index) => (string[])
        [
            dispute.Id, reading.Id, reading.Gloss?.En ?? "", reading.Gloss?.Sv ?? "",
            string.Join("; ", reading.Voices.Select(voice => voice.State?.Id ?? voice.Name.En)), DataNames.Of(dispute.Default == index),
        ])),
    };
}
