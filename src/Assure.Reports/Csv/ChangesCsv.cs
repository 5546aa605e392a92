using System.Text;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Changes;
using Assure.Reasoning.Timelines;
using Assure.Record.Entities;
using Assure.Reports.Json;

namespace Assure.Reports.Csv;

/// <summary>Writes what changed as comma-separated values, one changed answer a line.</summary>
public static class ChangesCsv
{
    /// <summary>Writes the lists under the columns <c>list,on,guarantor,beneficiary,promise,verdictBefore,formBefore,verdictAfter,formAfter,because,writtenAt</c>.</summary>
    /// <remarks>An answer that stands in two lists has a line in each. Several reasons in a cell are parted by a semicolon.</remarks>
    /// <param name="lists">The changes.</param>
    /// <param name="people">Whether <c>population,population_year,population_source</c> follow: the people living in the state promised to.</param>
    public static string Of(ChangeLists lists, bool people = false)
    {
        ArgumentNullException.ThrowIfNull(lists);
        var builder = new StringBuilder($"list,on,guarantor,beneficiary,promise,verdictBefore,formBefore,verdictAfter,formAfter,because,writtenAt{CsvText.LivingColumns(people)}\n");
        foreach (var change in lists.World)
        {
            Append(builder, "world", change.On, change.After, change.Before, change.After, [.. change.Causes.Select(Name)], [.. change.Causes.Select(static cause => cause.Row?.Origin.ToString() ?? cause.Text?.Origin.ToString() ?? cause.Qualification?.Origin.ToString() ?? cause.State?.Origin.ToString() ?? string.Empty)], people);
        }

        foreach (var (name, groups) in new[] { ("correction", lists.Corrections), ("reading", lists.Readings) })
        {
            foreach (var change in groups.SelectMany(static group => group.Changes))
            {
                var because = name == "correction" ? change.Corrections : change.Readings;
                Append(builder, name, lists.After.Day, change.Either, change.Before, change.After, [.. because.Select(static element => $"{JsonNames.Of(element.Kind)} {element.Id}")], [.. because.Select(static element => element.Either.WrittenAt)], people);
            }
        }

        return builder.ToString();
    }

    private static void Append(StringBuilder builder, string list, DateOnly on, Answer either, Answer? before, Answer? after, string[] because, string[] writtenAt, bool people) => CsvText.AppendRow(
        builder,
        [
            list, JsonNames.Of(on), either.Guarantor.Id, either.Beneficiary.Id, either.Promise.Id,
            Verdict(before), Form(before), Verdict(after), Form(after),
            string.Join("; ", because.Distinct()), string.Join("; ", writtenAt.Where(static place => place.Length > 0).Distinct()),
            .. people ? CsvText.Living(either.Beneficiary as State) : [],
        ]);

    private static string Verdict(Answer? answer) => answer?.Verdict is { } verdict ? JsonNames.Of(verdict) : string.Empty;

    private static string Form(Answer? answer) => answer?.Form is { } form ? JsonNames.Of(form) : string.Empty;

    private static string Name(Cause cause) => (cause switch
    {
        { Row: { } row } => $"{row.Relation.Name}({string.Join(", ", row.Arguments.Select(static argument => argument.Id))})",
        { State: { } state } => state.Id,
        { Text: { } text } => text.Id,
        _ => cause.Qualification!.Id,
    }) + (cause.AtEnd ? " ends" : " begins");
}
