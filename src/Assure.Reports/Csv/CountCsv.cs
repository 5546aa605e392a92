using System.Text;
using Assure.Reasoning.Counts;
using Assure.Reasoning.Populations;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Json;

namespace Assure.Reports.Csv;

/// <summary>Writes counts as comma-separated values, four lines a count: as things stand, and under each assumption.</summary>
public static class CountCsv
{
    /// <summary>Writes counts under the columns <c>guarantor,promise,form,case,count,states,excluded,disputed</c>; states in a cell are parted by a space.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="people">Counts the people too, under <c>people,people_in_armed,people_first_year,people_last_year,people_sources,no_figure,bordering,bordering_people</c>; null: it does not.</param>
    /// <param name="borders">For each kind of promise, who borders whom; needed where the people are counted.</param>
    public static string Of(IEnumerable<Count> counts, Census? people = null, IReadOnlyDictionary<Kind, BorderReport>? borders = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var builder = new StringBuilder($"guarantor,promise,form,case,count,states,excluded,disputed{(people is null ? string.Empty : CsvText.PeopleColumns + ",bordering,bordering_people")}\n");
        foreach (var count in counts)
        {
            foreach (var (name, tally) in new[] { ("now", count.Now), ("if-promiser-ratified", count.IfPromiserRatified), ("if-others-ratified", count.IfOthersRatified), ("if-both", count.IfBoth) })
            {
                CsvText.AppendRow(
                    builder,
                    [count.Question.Guarantor.Id,
                    count.Question.Promise.Id,
                    count.Question.Form is { } form ? JsonNames.Of(form) : "any",
                    name,
                    $"{tally.Counted.Length}",
                    string.Join(' ', tally.Counted),
                    string.Join(' ', tally.Excluded),
                    string.Join(' ', tally.Disputed), .. people is null ? [] : Living(people, tally, borders?.GetValueOrDefault(count.Question.Promise))]);
            }
        }

        return builder.ToString();
    }

    private static string[] Living(Census census, Tally tally, BorderReport? borders)
    {
        var people = census.Of(tally.Counted);
        State[] bordering = borders is null ? [] : [.. borders.Bordering.Intersect(tally.Counted)];
        return
        [
            .. CsvText.Living(people),
            string.Join(' ', (IEnumerable<State>)bordering), $"{census.Of(bordering).Count}",
        ];
    }
}
