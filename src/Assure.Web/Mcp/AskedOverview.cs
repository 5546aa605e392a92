using System.Globalization;
using System.Text.Json.Nodes;
using Assure.Reasoning.Asking;
using Assure.Record.Entities;
using Assure.Reports.Languages;
using Assure.Reports.Overviews;
using Assure.Reports.Pages;
using Assure.Web.Queries;
using Assure.Web.Site;

namespace Assure.Web.Mcp;

/// <summary>What all have promised one state or territory, in a paragraph: that of its page.</summary>
/// <param name="runner">Has the record, and reasoners over it.</param>
internal sealed class AskedOverview(QueryRunner runner)
{
    /// <summary>What asks about fewer promisers, other promises or other readings than a state's page does.</summary>
    private static readonly string[] Narrower = ["from", "promise", "viewpoint", "reading", "strict"];

    /// <summary>The paragraph.</summary>
    /// <param name="asked">What was asked.</param>
    /// <param name="data">The answer as data.</param>
    /// <param name="language">The language.</param>
    /// <returns>Null: something else was asked than what all have promised one state.</returns>
    public string? Of(AskedQuery asked, JsonObject data, string language)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(data);
        if (asked.Query.Name != "ask" || asked.Told.Any(static one => Narrower.Contains(one.Name) && one.Value != "false") || data["answers"] is not JsonArray { Count: > 0 } answers)
        {
            return null;
        }

        var record = runner.Record.Edition;
        var ids = answers.Select(static answer => answer!["beneficiary"]!.GetValue<string>()).Distinct().ToArray();
        Entity[] all = [.. record.States, .. record.Territories];
        if (ids.Length != 1 || all.FirstOrDefault(one => one.Id == ids[0]) is not { } beneficiary || !DateOnly.TryParseExact(data["on"]?.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
        {
            return null;
        }

        var use = runner.Use(reasoner => record.Promisers.Where(guarantor => guarantor != beneficiary)
            .Select(guarantor => reasoner.Ask(new(guarantor, beneficiary, SiteContent.KindsOf(record)[0], on, Settings.Default, Detail.Full))).ToArray());
        return StateOverview.Of(new PageContext(record, Words.For(language)!, on, Settings.Default, IsDayChosen: false), beneficiary, use);
    }
}
