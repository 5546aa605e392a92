using System.Collections.Immutable;
using Assure.Reasoning;
using Assure.Reasoning.Scenarios;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Peers.Measuring;

/// <summary>A thousand scenarios of one fact each: five hundred rows of the record that never came to be, five hundred memberships that nobody has.</summary>
internal static class OneFact
{
    private const int Half = 500;

    /// <summary>The scenarios, in the same order always.</summary>
    public static ImmutableArray<Scenario> Scenarios(RecordEdition record)
    {
        var rows = record.Rows.SelectMany(static rows => rows).Where(static row => !row.Relation.IsOpen && row.Relation.Name is not ("eligible" or "signatory")).ToList();
        var gone = Enumerable.Range(0, Half).Select(i => rows[(int)((long)i * rows.Count / Half)]).Select(Gone);
        var member = record.Relations.Single(static relation => relation.Name == "member");
        var party = record.Relations.Single(static relation => relation.Name == "party");
        var joined = Enumerable.Range(0, Half).Select(i => i % 2 == 0
            ? Joins(member, record.States[i * 7 % record.States.Length], record.Alliances[i / 2 % record.Alliances.Length], i)
            : Joins(party, record.States[i * 11 % record.States.Length], record.Treaties[i / 2 % record.Treaties.Length], i));
        return [.. gone.Concat<ScenarioChange>(joined).Select(static change => new Scenario([change]))];
    }

    private static ScenarioChange.HoldsNot Gone(FactRow row) =>
        new($"not {row.Relation}({string.Join(", ", row.Arguments)})", row.Relation, row.Arguments, row.From?.First ?? Reasoner.FirstDay, null, null);

    private static ScenarioChange.Holds Joins(Relation relation, State state, Entity what, int i) =>
        new($"{relation}({state}, {what})", relation, [state, what], new(1960 + (i % 60), 1 + (i % 12), 1), null, null);
}
