using System.Text;
using Assure.Reasoning.Counts;
using Assure.Reports.Json;

namespace Assure.Reports.Csv;

/// <summary>Writes counts as comma-separated values, four lines a count: as things stand, and under each assumption.</summary>
public static class CountCsv
{
    /// <summary>Writes counts under the columns <c>guarantor,promise,form,case,count,states,excluded,disputed</c>; states in a cell are parted by a space.</summary>
    public static string Of(IEnumerable<Count> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var builder = new StringBuilder("guarantor,promise,form,case,count,states,excluded,disputed\n");
        foreach (var count in counts)
        {
            foreach (var (name, tally) in new[] { ("now", count.Now), ("if-promiser-ratified", count.IfPromiserRatified), ("if-others-ratified", count.IfOthersRatified), ("if-both", count.IfBoth) })
            {
                CsvText.AppendRow(
                    builder,
                    count.Question.Guarantor.Id,
                    count.Question.Promise.Id,
                    count.Question.Form is { } form ? JsonNames.Of(form) : "any",
                    name,
                    $"{tally.Counted.Length}",
                    string.Join(' ', tally.Counted),
                    string.Join(' ', tally.Excluded),
                    string.Join(' ', tally.Disputed));
            }
        }

        return builder.ToString();
    }
}
