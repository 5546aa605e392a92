using System.Globalization;
using System.Text;
using Assure.Reasoning.Checking;
using Assure.Reports.Json;

namespace Assure.Reports.Csv;

/// <summary>Writes what nobody has read whole as comma-separated values, one a line.</summary>
public static class UnverifiedCsv
{
    /// <summary>Writes the items, in their order, under the columns <c>answers,classes,days,kind,name,file,line,source,symbol,at,verified,note</c>.</summary>
    public static string Items(UnverifiedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var builder = new StringBuilder("answers,classes,days,kind,name,file,line,source,symbol,at,verified,note\n");
        foreach (var (item, answers, classes, days) in report.Items)
        {
            CsvText.AppendRow(
                builder,
                Number(answers), Number(classes), Number(days), JsonNames.Of(item.Kind), item.Name, item.File, Number(item.Line),
                item.Source.Id, item.Source.Symbol, item.Pinpoint, JsonNames.Of(item.Verified), item.Note);
        }

        return builder.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
