using System.Collections.Immutable;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Residuals;
using Assure.Reasoning.Worlds;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Sources;
using Assure.Record.Texts;

namespace Assure.Reasoning.Evaluation;

/// <summary>Tells whether a text reaches a beneficiary, and what is left of it (SEMANTICS §3).</summary>
internal sealed class TextEvaluator(World world, WellKnown known, ClosedEvaluator closed, OpenEvaluator open, Dependence dependence)
{
    /// <summary>The text as it reaches the cell's beneficiary; null when it does not.</summary>
    public TextCase? Reach(TextPlan plan, Cell cell, AtomTable atoms)
    {
        var text = plan.Text;
        if (!Stands(text.Id, text.From, text.To, cell) || !Counts(text.CountsUnder, cell)
            || !PromisedBy(text, cell) || !Addressed(text, cell)
            || !IsThere(text.Id, text.Promises!, text.Promises!.Citation, cell))
        {
            return null;
        }

        var qualifications = ImmutableArray.CreateBuilder<Qualification>();
        var clauses = ImmutableArray.CreateBuilder<ClauseUse>();
        clauses.AddRange(plan.Clauses.Where(use => IsThere(use.OwnerId, use.Clause, use.Clause.Citation, cell)));
        foreach (var qualification in plan.Qualifications)
        {
            if (!Stands(qualification.Id, qualification.From, qualification.To, cell) || !Counts(qualification.CountsUnder, cell))
            {
                continue;
            }

            if (qualification.Except is { } except && IsExcepted(except, qualification.Slots, cell))
            {
                return null;
            }

            qualifications.Add(qualification);
            clauses.AddRange(TextPlan.Of(qualification).Where(use => IsThere(use.OwnerId, use.Clause, use.Clause.Citation, cell)));
        }

        var parts = new List<Expression>(clauses.Count);
        foreach (var use in clauses)
        {
            // Where no state answers for a territory, there is nobody of whom a condition could speak.
            if (ForClause(use.Formula, cell) is not { } clauseCell)
            {
                return null;
            }

            var left = open.Evaluate(use.Formula, clauseCell, use.Slots);
            parts.Add(use.IsException ? Expression.Negate(left) : left);
        }

        var whole = Expression.And(parts);
        return new(plan, FormOf(text, cell), whole, Breaches.Of(whole, atoms), clauses.ToImmutable(), qualifications.ToImmutable());
    }

    /// <summary>The cell in which a condition or exception is read: what it says of the beneficiary is said, for a territory, of the state that answers for it.</summary>
    /// <returns>Null when it speaks of the beneficiary, a territory for which no state answers on the day.</returns>
    public Cell? ForClause(Formula formula, Cell cell)
    {
        if (cell.Beneficiary.Sort != Sort.Territory || !dependence.MentionsBeneficiary(formula))
        {
            return cell;
        }

        if (known.Responsible is not { } responsible)
        {
            return null;
        }

        var answering = world.Members(responsible, new(cell.Day, OrEarlier: false), 0, cell.Beneficiary.Index, cell.Choices);
        return answering.IsEmpty ? null : cell with { Beneficiary = world.Record.States[answering.Min()] };
    }

    /// <summary>Whether a text or qualification stands on the day.</summary>
    public static bool Stands(string id, DateBound? from, DateBound? to, Cell cell) =>
        from is not null && Begun(id, from, cell) && !Ended(id, to, cell);

    /// <summary>Whether a text or qualification has begun.</summary>
    public static bool Begun(string id, DateBound from, Cell cell)
    {
        var day = cell.Day;
        cell.Choices.NoteChange(from.Date, day);
        return day >= from.Date.First
            && ((day >= from.Date.Last && from.Uncertain is null) || cell.Choices.Consult(new Choice.TextWindow(id, from, AtEnd: false)) == 1);
    }

    /// <summary>Whether a text or qualification has ended.</summary>
    public static bool Ended(string id, DateBound? to, Cell cell)
    {
        cell.Choices.NoteChange(to?.Date, cell.Day);
        if (to is null || cell.Day < to.Date.First)
        {
            return false;
        }

        return (cell.Day >= to.Date.Last && to.Uncertain is null) || cell.Choices.Consult(new Choice.TextWindow(id, to, AtEnd: true)) == 1;
    }

    /// <summary>Whether a text or qualification counts under the readings it is marked with.</summary>
    public static bool Counts(ImmutableArray<Dispute> disputes, Cell cell)
    {
        foreach (var dispute in disputes)
        {
            if (!cell.Choices.Falls(dispute, dispute.IndexOf("yes")!.Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the cell's guarantor gives the text.</summary>
    public bool PromisedBy(Text text, Cell cell)
    {
        if (text.Promisers.Each is not { } each)
        {
            return text.Promisers.Named.Contains(cell.Guarantor);
        }

        return closed.Asked(each, cell, Slot.Frame(text.Slots));
    }

    /// <summary>Whether the text is addressed to the cell's beneficiary.</summary>
    public bool Addressed(Text text, Cell cell)
    {
        if (text.Address is not { } address)
        {
            return false;
        }

        foreach (var target in address.Targets)
        {
            if (target.Sort == cell.Beneficiary.Sort && closed.Asked(target.Where, cell, Slot.Frame(text.Slots)))
            {
                return !IsExcepted(address, text.Slots, cell);
            }
        }

        return false;
    }

    /// <summary>Whether a clause counts: asked strictly, one nobody has read in its source may not.</summary>
    public static bool IsThere(string owner, Clause clause, Citation? citation, Cell cell) =>
        citation is null || citation.Verified == Verified.Yes || cell.Choices.Consult(new Choice.UnreadClause(owner, clause)) == 1;

    private bool IsExcepted(Address address, int slots, Cell cell) =>
        cell.Beneficiary.Sort == Sort.Territory && address.ExceptTerritory is { } except && closed.Asked(except, cell, Slot.Frame(slots));

    private static Form FormOf(Text text, Cell cell)
    {
        var clause = text.Form!;
        return clause is { Other: { } other, Under: { } under } && cell.Choices.Falls(under.Dispute, under.Reading) ? other : clause.Form;
    }
}
