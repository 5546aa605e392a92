using System.Collections.Immutable;
using Assure.Reasoning.Scenarios;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Fixtures;

/// <summary>Random assumptions about a random record: facts, conduct, findings, ends of texts and of qualifications, other forms, readings.</summary>
internal static class RandomScenario
{
    /// <summary>Some assumptions of all sorts, none of which contradict each other.</summary>
    public static Scenario Of(RandomWorld world, int seed, int count)
    {
        var random = new Random(seed);
        return new([.. Enumerable.Range(0, count).Select(_ => One(world, random)).DistinctBy(About)]);
    }

    private static ScenarioChange One(RandomWorld world, Random random)
    {
        var (record, words) = (world.Record, world.Words);
        var from = RandomWorld.Season.First.AddDays(random.Next(80));
        var sort = random.Next(12);
        if (sort == 0 && record.Disputes.Length > 0)
        {
            var dispute = record.Disputes[random.Next(record.Disputes.Length)];
            var reading = random.Next(dispute.Readings.Length);
            return new ScenarioChange.Reads($"reading {dispute.Id}={dispute.Readings[reading].Id}", dispute, reading);
        }

        if (sort == 1 && record.Qualifications.Length > 0)
        {
            var qualification = record.Qualifications[random.Next(record.Qualifications.Length)];
            return new ScenarioChange.Withdrawn($"without {qualification.Id}", qualification, from);
        }

        if (sort is 2 or 3)
        {
            var text = record.Texts[random.Next(record.Texts.Length)];
            return sort == 2 || text.Form is null
                ? new ScenarioChange.TextEnds($"without {text.Id}", text, from)
                : new ScenarioChange.Repeated($"repeat {text.Id} as treaty", text, Form.Treaty);
        }

        var relations = (sort < 9 ? words.Closed : words.Harmful.Concat(words.Helpful)).Where(relation => relation.Parameters.All(parameter => record.Of(parameter.Sort).Count > 0)).ToArray();
        var relation = relations[random.Next(relations.Length)];

        // What is on record is denied more often than chance would have it.
        var rows = record.Rows[relation.Index];
        ImmutableArray<Entity> arguments = rows.Length > 0 && random.Next(2) == 0
            ? rows[random.Next(rows.Length)].Arguments
            : [.. relation.Parameters.Select(parameter => record.Of(parameter.Sort) is var all ? all[random.Next(all.Count)] : null!)];
        DateOnly? to = random.Next(2) == 0 ? null : from.AddDays(1 + random.Next(20));
        var judge = relation.Truth != Truth.Judged ? null : relation.Judge?.Parameter is { } parameter ? (State)arguments[parameter] : record.States[random.Next(2)];
        var fact = $"{relation}({string.Join(", ", arguments)}) from {from:yyyy-MM-dd}";
        return random.Next(2) == 0
            ? new ScenarioChange.Holds(fact, relation, arguments, from, to, judge)
            : new ScenarioChange.HoldsNot($"not {fact}", relation, arguments, from, to, judge);
    }

    private static string About(ScenarioChange change) => change switch
    {
        ScenarioChange.Holds one => About(one.Relation, one.Arguments),
        ScenarioChange.HoldsNot one => About(one.Relation, one.Arguments),
        ScenarioChange.Reads one => one.Dispute.Id,
        ScenarioChange.TextEnds one => one.Text.Id,
        ScenarioChange.Repeated one => one.Text.Id,
        ScenarioChange.Withdrawn one => one.Qualification.Id,
        _ => change.Line,
    };

    private static string About(Relation relation, ImmutableArray<Entity> arguments) =>
        $"{relation} {string.Join(' ', arguments.Select(static one => one.Id).Order(StringComparer.Ordinal))}";
}
