using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Evaluation;
using Assure.Reasoning.Worlds;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Asking;

/// <summary>Finds, for every tier stronger than a headline, the text that comes closest to reaching, and what it lacks.</summary>
internal sealed class NearestMissFinder(World world, WellKnown known, TextIndex index, TextEvaluator texts, ClosedEvaluator closed, FactCollector collector)
{
    /// <summary>The nearest misses beside an outcome.</summary>
    public ImmutableArray<NearestMiss> Find(Kind kind, Outcome outcome, Cell cell)
    {
        var misses = ImmutableArray.CreateBuilder<NearestMiss>();
        var reached = outcome.Tiers.SelectMany(static tier => tier.Texts).Select(static text => text.Plan.Text).ToHashSet();
        foreach (var tier in index.Promises(cell.Guarantor, kind)
            .Where(plan => !reached.Contains(plan.Text) && plan.Text.Form is { } form && (outcome.Verdict is Verdict.None || form.Form < outcome.Form))
            .GroupBy(static plan => plan.Text.Form!.Form)
            .OrderBy(static group => group.Key))
        {
            var nearest = tier
                .Select(plan => Miss(plan.Text, cell))
                .OfType<NearestMiss>()
                .OrderBy(static miss => miss.Lacks.Length)
                .ThenByDescending(static miss => miss.Rows.Length)
                .ThenByDescending(static miss => miss.Text.From?.Date.First)
                .ThenBy(static miss => miss.Text.Id, StringComparer.Ordinal)
                .FirstOrDefault();
            if (nearest is not null)
            {
                misses.Add(nearest);
            }
        }

        if (outcome.Verdict is Verdict.None)
        {
            misses.AddRange(index.NotPromises(cell.Guarantor)
                .Where(text => Bears(text, kind) && HasBegun(text, cell) && (text.Address is null || texts.Addressed(text, cell)))
                .OrderByDescending(static text => text.From?.Date.First ?? text.On?.First)
                .Select(static text => new NearestMiss(text, [new(LackReason.NotAPromise)], [])));
        }

        return misses.ToImmutable();
    }

    /// <summary>A statement that names no kind bears on every kind; an offer, intention or draft only on its own.</summary>
    private static bool Bears(Text text, Kind kind) =>
        text.Promises is { } promises ? promises.Kinds.Contains(kind) && !TextIndex.Counts(text, kind) : text.Gloss is not null;

    private static bool HasBegun(Text text, Cell cell) =>
        (text.From?.Date ?? text.On) is { } begins && begins.First <= cell.Day && (text.To is null || cell.Day < text.To.Date.First);

    private NearestMiss? Miss(Text text, Cell cell)
    {
        var lacks = new List<Lack>();
        var rows = new List<FactRow>();
        if (text.From is { } from && cell.Day < from.Date.First)
        {
            return null; // A text still to come is no near miss: it was not there to be reached.
        }

        if (text.To is { } to && cell.Day >= to.Date.First)
        {
            lacks.Add(new(LackReason.Ended, Date: to.Date.First));
        }

        foreach (var dispute in text.CountsUnder.Where(dispute => !cell.Choices.Falls(dispute, dispute.IndexOf("yes")!.Value)))
        {
            lacks.Add(new(LackReason.OtherReading, Dispute: dispute));
        }

        if (!texts.PromisedBy(text, cell) && !Explain(text.Promisers.Each!, text.Slots, cell, ofGuarantor: true, lacks, rows))
        {
            return null;
        }

        return texts.Addressed(text, cell) || AddressMissed(text, cell, lacks, rows)
            ? lacks.Count == 0 ? null : new(text, [.. lacks], [.. rows.Distinct()])
            : null;
    }

    private bool AddressMissed(Text text, Cell cell, List<Lack> lacks, List<FactRow> rows)
    {
        if (text.Address is not { } address)
        {
            return false;
        }

        var ofSort = address.Targets.Where(target => target.Sort == cell.Beneficiary.Sort).ToList();
        if (ofSort.Count == 0)
        {
            return false;
        }

        List<Lack>? fewest = null;
        List<FactRow> theirRows = [];
        foreach (var target in ofSort)
        {
            List<Lack> here = [];
            List<FactRow> rowsHere = [];
            if (Explain(target.Where, text.Slots, cell, ofGuarantor: false, here, rowsHere) && (fewest is null || here.Count < fewest.Count))
            {
                (fewest, theirRows) = (here, rowsHere);
            }
        }

        lacks.AddRange(fewest ?? []);
        rows.AddRange(theirRows);
        return fewest is not null;
    }

    /// <summary>Lists what a closed formula lacks to hold.</summary>
    /// <returns>False when it is out of reach: a treaty not open to the state, another state named.</returns>
    private bool Explain(Formula formula, int slots, Cell cell, bool ofGuarantor, List<Lack> lacks, List<FactRow> rows)
    {
        return Explain(formula, Slot.Frame(slots), cell, ofGuarantor, lacks, rows);
    }

    private bool Explain(Formula formula, Slot[] slots, Cell cell, bool ofGuarantor, List<Lack> lacks, List<FactRow> rows)
    {
        if (closed.Holds(formula, cell, slots))
        {
            return true;
        }

        switch (formula)
        {
            case Formula.And and:
                return and.Operands.All(operand => Explain(operand, slots, cell, ofGuarantor, lacks, rows));
            case Formula.Or or:
                var best = or.Operands
                    .Select(operand =>
                    {
                        List<Lack> here = [];
                        List<FactRow> rowsHere = [];
                        return (Within: Explain(operand, slots, cell, ofGuarantor, here, rowsHere), here, rowsHere);
                    })
                    .Where(static option => option.Within)
                    .OrderBy(static option => option.here.Count)
                    .FirstOrDefault();
                lacks.AddRange(best.here ?? []);
                rows.AddRange(best.rowsHere ?? []);
                return best.Within;
            case Formula.Atom atom when atom.Relation == known.Party && atom.Arguments is [Term.GuarantorTerm or Term.BeneficiaryTerm, Term.Constant { Entity: Treaty treaty }]:
                return ExplainParty(atom, (State)(atom.Arguments[0] is Term.GuarantorTerm ? cell.Guarantor : cell.Beneficiary), treaty, cell, lacks, rows);
            case Formula.Same:
                return false;
            default:
                List<RestingFact> facts = [];
                collector.Collect(formula, cell, slots.Length, facts);
                lacks.Add(new(LackReason.AddressNotMet, facts.FirstOrDefault()));
                return true;
        }
    }

    private bool ExplainParty(Formula.Atom atom, State state, Treaty treaty, Cell cell, List<Lack> lacks, List<FactRow> rows)
    {
        var fact = new RestingFact(atom.Relation, null, [state, treaty], atom.Time, Holds: false, []);
        var isGuarantor = atom.Arguments[0] is Term.GuarantorTerm;
        var signature = Row(known.Signatory, state, treaty, cell);
        var acts = world.Record.Acts.Where(act => act.State == state && act.Treaty == treaty && act.Date.First <= cell.Day).ToList();
        if (acts.Exists(static act => act.Kind == ActKind.Withdrawn))
        {
            lacks.Add(new(LackReason.Withdrew, fact));
        }
        else if (acts.Exists(static act => act.Kind is ActKind.Ratified or ActKind.Acceded or ActKind.Accepted or ActKind.Succeeded))
        {
            lacks.Add(new(LackReason.DepositedNotInForce, fact));
        }
        else if (signature is not null)
        {
            lacks.Add(new(isGuarantor ? LackReason.SignedByGuarantor : LackReason.SignedByBeneficiary, fact));
        }
        else if (Row(known.Eligible, state, treaty, cell) is not null || treaty.Kind == TreatyKind.NonProliferation)
        {
            lacks.Add(new(isGuarantor ? LackReason.NotSignedByGuarantor : LackReason.NotPartyBeneficiary, fact));
        }
        else
        {
            return false;
        }

        if (signature is not null)
        {
            rows.Add(signature);
        }

        return true;
    }

    private FactRow? Row(Relation? relation, State state, Treaty treaty, Cell cell) =>
        relation is null ? null : world.Find(relation, new(cell.Day, OrEarlier: false), RelationRows.Key(state.Index, treaty.Index), cell.Choices);
}
