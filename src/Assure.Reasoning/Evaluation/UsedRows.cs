using Assure.Reasoning.Sets;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Evaluation;

/// <summary>Tells which rows the texts may ask about, definitions unfolded.</summary>
/// <param name="record">The edition.</param>
/// <param name="known">The relations the reasoner itself speaks of.</param>
/// <param name="index">Finds texts.</param>
internal sealed class UsedRows(RecordEdition record, WellKnown known, TextIndex index)
{
    private readonly Dictionary<(State, Kind), RowPatterns> ofPromises = [];
    private readonly PossibleThings things = new(record);

    /// <summary>The rows the texts of a promiser that count as promises of a kind may ask about.</summary>
    public RowPatterns By(State promiser, Kind kind)
    {
        if (ofPromises.TryGetValue((promiser, kind), out var patterns))
        {
            return patterns;
        }

        ofPromises[(promiser, kind)] = patterns = new();
        var gatherer = new PatternGatherer(things, EntitySet.Of(promiser.Index), patterns);
        foreach (var plan in index.Promises(promiser, kind))
        {
            Gather(plan.Text, gatherer);
            foreach (var use in plan.Clauses.Concat(plan.Qualifications.SelectMany(TextPlan.Of)))
            {
                gatherer.Gather(use.Formula, use.Slots);
            }
        }

        foreach (var qualification in index.Promises(promiser, kind).SelectMany(static plan => plan.Qualifications))
        {
            Gather(qualification.Except?.ExceptTerritory, qualification.Slots, gatherer);
        }

        // What a clause says of the beneficiary is said, for a territory, of the state that answers for it.
        Whole(known.Responsible, patterns);
        return patterns;
    }

    /// <summary>The rows any answer may ask about.</summary>
    public RowPatterns All()
    {
        var patterns = new RowPatterns();
        var gatherer = new PatternGatherer(things, ~EntitySet.Empty, patterns);
        foreach (var text in record.Texts)
        {
            Gather(text, gatherer);
            Gather(text.Provided, text.Unless, text.Slots, gatherer);
        }

        foreach (var qualification in record.Qualifications)
        {
            Gather(qualification.Provided, qualification.Unless, qualification.Slots, gatherer);
            Gather(qualification.Except?.ExceptTerritory, qualification.Slots, gatherer);
        }

        foreach (var rule in record.Follows)
        {
            gatherer.Gather(rule.Address, rule.Slots);
            Gather(rule.Unless?.Formula, rule.Slots, gatherer);
        }

        // The notes on territories and on promisers without weapons, and the nearest misses.
        Whole(known.Responsible, patterns);
        Whole(known.Tested, patterns);
        Whole(known.Armed, patterns);
        patterns.Copy(known.Party, known.Signatory);
        patterns.Copy(known.Party, known.Eligible);
        return patterns;
    }

    private static void Whole(Relation? relation, RowPatterns patterns)
    {
        if (relation is not null)
        {
            var places = new EntitySet[relation.Parameters.Length];
            Array.Fill(places, ~EntitySet.Empty);
            patterns.Add(relation, places);
        }
    }

    private static void Gather(Text text, PatternGatherer gatherer)
    {
        Gather(text.Promisers.Each, text.Slots, gatherer);
        Gather(text.Address?.ExceptTerritory, text.Slots, gatherer);
        foreach (var target in text.Address?.Targets ?? [])
        {
            gatherer.Gather(target.Where, text.Slots);
        }
    }

    private static void Gather(IEnumerable<ProvidedClause> provided, IEnumerable<UnlessClause> unless, int slots, PatternGatherer gatherer)
    {
        foreach (var formula in provided.Select(static clause => clause.Formula).Concat(unless.Select(static clause => clause.Formula)))
        {
            gatherer.Gather(formula, slots);
        }
    }

    private static void Gather(Formula? formula, int slots, PatternGatherer gatherer)
    {
        if (formula is not null)
        {
            gatherer.Gather(formula, slots);
        }
    }
}
