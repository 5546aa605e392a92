using System.Collections.Immutable;

namespace Assure.Reasoning.Scenarios;

/// <summary>Finds assumptions that cannot stand together.</summary>
internal static class ScenarioChecks
{
    /// <summary>The later line of each pair that contradict each other.</summary>
    /// <param name="changes">The assumptions.</param>
    /// <param name="places">The numbers of their lines.</param>
    public static IEnumerable<ScenarioSlip> Contradictions(IReadOnlyList<ScenarioChange> changes, IReadOnlyList<int> places)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < changes.Count; i++)
        {
            foreach (var opposite in Opposites(changes[i]))
            {
                if (seen.TryGetValue(opposite, out var line))
                {
                    yield return new(places[i], $"'{changes[i].Line}' contradicts line {line}", "one of the two");
                    break;
                }
            }

            seen.TryAdd(Key(changes[i]), places[i]);
        }
    }

    private static string Key(ScenarioChange change) => change switch
    {
        ScenarioChange.Holds one => $"holds {one.Relation}({string.Join(",", one.Arguments)}) {one.Judge} {one.From:O}",
        ScenarioChange.HoldsNot one => $"not {one.Relation}({string.Join(",", one.Arguments)}) {one.Judge} {one.From:O}",
        ScenarioChange.Acts one => $"act {one.State} {one.Treaty} {(one.Kind == Record.Facts.ActKind.Withdrawn ? "out" : "in")} {one.On:O}",
        ScenarioChange.Reads one => $"reads {one.Dispute} {one.Reading}",
        ScenarioChange.InForce one => $"with {one.Text} {one.From:O}",
        ScenarioChange.TextEnds one => $"without {one.Text} {one.From:O}",
        _ => change.Line,
    };

    private static IEnumerable<string> Opposites(ScenarioChange change) => change switch
    {
        ScenarioChange.Holds one => [Key(new ScenarioChange.HoldsNot("", one.Relation, one.Arguments, one.From, null, one.Judge)), .. Mirror(one.Relation, one.Arguments, "not", one.From, one.Judge)],
        ScenarioChange.HoldsNot one => [Key(new ScenarioChange.Holds("", one.Relation, one.Arguments, one.From, null, one.Judge)), .. Mirror(one.Relation, one.Arguments, "holds", one.From, one.Judge)],
        ScenarioChange.Acts one => [$"act {one.State} {one.Treaty} {(one.Kind == Record.Facts.ActKind.Withdrawn ? "in" : "out")} {one.On:O}"],
        ScenarioChange.Reads one => Enumerable.Range(0, one.Dispute.Readings.Length).Where(reading => reading != one.Reading).Select(reading => $"reads {one.Dispute} {reading}"),
        ScenarioChange.InForce one => [$"without {one.Text} {one.From:O}"],
        ScenarioChange.TextEnds one => [$"with {one.Text} {one.From:O}"],
        _ => [],
    };

    private static IEnumerable<string> Mirror(Record.Rules.Relation relation, ImmutableArray<Record.Entities.Entity> arguments, string head, DateOnly from, Record.Entities.State? judge) =>
        relation.IsSymmetric ? [$"{head} {relation}({arguments[1]},{arguments[0]}) {judge} {from:O}"] : [];
}
