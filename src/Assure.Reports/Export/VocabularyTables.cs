using Assure.Record;
using Assure.Record.Rules;
using Assure.Reasoning.Evaluation;

namespace Assure.Reports.Export;

/// <summary>The kinds of promise, the relations and the definitions that clauses speak in.</summary>
internal static class VocabularyTables
{
    /// <summary>The three tables.</summary>
    public static IEnumerable<ExportTable> Of(RecordEdition record) => [Kinds(record), Relations(record), Definitions(record)];

    /// <summary>The kinds of promise.</summary>
    public static ExportTable Kinds(RecordEdition record) => new(
        "kinds",
        "derived/kinds.csv",
        "The kinds of promise.",
        [
            ExportField.Text("id", "Its id.", required: true),
            ExportField.Text("en", "What is promised, in English; braces name the two sides.", required: true),
            ExportField.Text("sv", "What is promised, in Swedish; braces name the two sides.", required: true),
            ExportField.Text("under", "The wider kind of which it is a part."),
            ExportField.OneOf("counts_intends", "Whether a stated intention counts as a promise of this kind.", ["yes", "no"], required: true),
        ])
    {
        PrimaryKey = ["id"],
        ForeignKeys = [ForeignKey.Of("under", "kinds")],
        Rows = record.Kinds.Select(kind => (string[])[kind.Id, kind.Name.En, kind.Name.Sv, kind.Under?.Id ?? "", DataNames.Of(kind.CountsIntends)]),
    };

    private static ExportTable Relations(RecordEdition record) => new(
        "relations",
        "derived/relations.csv",
        "The relations that clauses and tables of facts speak of.",
        [
            ExportField.Text("name", "Its name.", required: true),
            ExportField.Text("parameters", "Its parameters, each a sort and a name, parted by commas.", required: true),
            ExportField.OneOf("truth", "Where its truth comes from: the record's tables, what states do, or a judge's own finding.", ["recorded", "conduct", "judged"], required: true),
            ExportField.Text("table", "The table that holds its rows or occurrences; parties and signatories are worked out from acts."),
            ExportField.OneOf("incomplete", "Whether what no row says is open instead of false.", ["yes", "no"], required: true),
            ExportField.OneOf("symmetric", "Whether one row stands for both orders of its two things.", ["yes", "no"], required: true),
            ExportField.Text("en", "The sentence it stands for, in English; braces name the parameters."),
            ExportField.Text("sv", "The sentence it stands for, in Swedish; braces name the parameters."),
        ])
    {
        PrimaryKey = ["name"],
        Rows = record.Relations.Select(relation => (string[])
        [
            relation.Name, Parameters(relation.Parameters), DataNames.Of(relation.Truth), relation.Table ?? "", DataNames.Of(relation.IsIncomplete), DataNames.Of(relation.IsSymmetric),
            relation.Sentence?.En ?? "", relation.Sentence?.Sv ?? "",
        ]),
    };

    private static ExportTable Definitions(RecordEdition record) => new(
        "definitions",
        "derived/definitions.csv",
        "The definitions that clauses use, in the language of the record.",
        [
            ExportField.Text("name", "Its name.", required: true),
            ExportField.Text("parameters", "Its parameters, each a sort and a name, parted by commas.", required: true),
            ExportField.Text("wording", "What it means, in the language of the record.", required: true),
            ExportField.Text("en", "The sentence it stands for, in English; braces name the parameters."),
            ExportField.Text("sv", "The sentence it stands for, in Swedish; braces name the parameters."),
        ])
    {
        PrimaryKey = ["name"],
        Rows = record.Definitions.Select(definition => (string[])
        [
            definition.Name, Parameters(definition.Parameters), Wording.Of(definition.Body), definition.Sentence?.En ?? "", definition.Sentence?.Sv ?? "",
        ]),
    };

    private static string Parameters(IEnumerable<Parameter> parameters) => string.Join(", ", parameters.Select(parameter => $"{FormulaWriter.SortName(parameter.Sort)} {parameter.Name}"));
}
