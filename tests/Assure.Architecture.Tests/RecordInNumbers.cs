using System.Globalization;
using System.Text.RegularExpressions;
using Assure.Record;
using Assure.Record.Facts;
using Assure.Record.Loading;
using Assure.Record.Texts;

namespace Assure.Architecture.Tests;

/// <summary>How much of the record was read in its sources, in a sentence for the README.</summary>
internal static partial class RecordInNumbers
{
    /// <summary>A page with the sentence between its marks.</summary>
    public static string Into(string page) => Marked().Replace(page, match => $"{match.Groups["open"].Value}\n{Sentence(Load())}\n<!-- end -->");

    private static string Sentence(RecordEdition record)
    {
        var clauses = Clauses(record).Select(static clause => clause.Citation?.Verified ?? Verified.Yes).ToList();
        var facts = record.Acts.Select(static act => act.Verified)
            .Concat(record.Rows.SelectMany(static rows => rows).Where(static row => row.Acts.IsEmpty).DistinctBy(static row => row.Origin).Select(static row => row.Verified))
            .ToList();
        return $"""
            In edition {record.Edition} the words of {Count(clauses, Verified.Yes)} of {Number(clauses.Count)} clauses were read in the source named, those of
            {Count(clauses, Verified.Partly)} in part, and those of {Count(clauses, Verified.No)} not yet. Of {Number(facts.Count)} dated facts {Count(facts, Verified.Yes)} were read in the source
            named, {Count(facts, Verified.Partly)} in part, and {Count(facts, Verified.No)} not yet.
            """.ReplaceLineEndings("\n");
    }

    private static string Count(List<Verified> marks, Verified mark) => Number(marks.Count(one => one == mark));

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static IEnumerable<Clause> Clauses(RecordEdition record) =>
    [
        .. record.Texts.SelectMany(static text => (Clause?[])[text.Promises, .. text.Provided, .. text.Unless, .. text.Upon, .. text.Reserves])
            .Concat(record.Qualifications.SelectMany(static qualification => (Clause?[])[.. qualification.Provided, .. qualification.Unless, .. qualification.Reserves]))
            .OfType<Clause>()
            .DistinctBy(static clause => (clause.Origin, clause.Label)),
    ];

    private static RecordEdition Load()
    {
        var files = Repository.Files.Where(static file => file.StartsWith("record/", StringComparison.Ordinal))
            .Select(static file => new RecordFile(file["record/".Length..], File.ReadAllBytes(Repository.At(file))));
        var result = RecordLoader.Load(new RecordFiles(files));
        return result.Edition ?? throw new InvalidOperationException($"The record has errors: {result.Diagnostics.First().Message}");
    }

    [GeneratedRegex("(?<open><!-- unread:[^>]*-->)\n.*?\n<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Marked();
}
