using System.Collections.Immutable;
using Assure.Reasoning.Proofs;
using Assure.Reasoning.Tests.Naive;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Checking;

/// <summary>Replays the steps of a formula's proof, from the formula as written: each must follow from its children, each leaf from the record.</summary>
internal sealed class StepChecker(RecordEdition record, NaiveFacts facts, NaiveChoices choices, State guarantor, Entity beneficiary, DateOnly day)
{
    private static readonly Func<GroundAtom, bool> NothingOpen = _ => throw new RefusedException("a class depends on what is open");

    /// <summary>Checks that a step proves what it says of a formula.</summary>
    /// <exception cref="RefusedException">It does not.</exception>
    public void Check(ProofNode step, Formula formula, Entity?[] frame)
    {
        Demand(ReferenceEquals(step.Subject, formula), step, "it is about another formula");
        Demand(step.Bindings is { } bound && bound.Guarantor == guarantor && bound.Beneficiary == beneficiary, step, "it is about other states");
        for (var slot = 0; slot < step.Bindings!.Slots.Length; slot++)
        {
            Demand(step.Bindings.Slots[slot] is not { } thing || frame[slot] is null || thing == frame[slot], step, "a variable changes what it stands for");
        }

        switch (formula)
        {
            case Formula.And and:
                Join(step, ProofRule.All, and.Operands, ProofValue.False, frame);
                break;
            case Formula.Or or:
                Join(step, ProofRule.Any, or.Operands, ProofValue.True, frame);
                break;
            case Formula.Not not:
                Demand(step is { Rule: ProofRule.Not, Because.Length: 1 } && step.Because[0].Value == Opposite(step.Value), step, "it is not the opposite");
                Check(step.Because[0], not.Operand, frame);
                break;
            case Formula.Call call:
                Demand(step is { Rule: ProofRule.Definition, Because.Length: 1 } && step.Because[0].Value == step.Value, step, "the definition says otherwise");
                var inner = new Entity?[call.Definition.Slots];
                for (var i = 0; i < call.Arguments.Length; i++)
                {
                    inner[i] = facts.Thing(call.Arguments[i], frame);
                }

                Check(step.Because[0], call.Definition.Body, inner);
                break;
            case Formula.Same same:
                Demand(step is { Rule: ProofRule.Identity, Because.IsEmpty: true } && step.Value == Value(facts.Thing(same.Left, frame) == facts.Thing(same.Right, frame)), step, "the two are not as it says");
                break;
            case Formula.ReadingIs reading:
                Demand(step is { Rule: ProofRule.Reading, Because.IsEmpty: true } && step.Value == Value(choices.Reading(reading.Dispute) == reading.Reading), step, "the question does not fall so");
                break;
            case Formula.Atom atom:
                Leaf(step, atom, frame);
                break;
            case Formula.Some { Where.IsOpen: true } some:
                OpenClass(step, some, frame);
                break;
            case Formula.Some some when step.Value == ProofValue.False:
                Members(step, ProofRule.Witness, some.Variable, some.Where, some.Body, frame);
                break;
            case Formula.Some some:
                Witness(step, some, frame);
                break;
            case Formula.Every every when step.Value == ProofValue.True:
                Members(step, ProofRule.Each, every.Variable, every.Where, every.Body, frame);
                break;
            case Formula.Every every:
                Demand(step is { Rule: ProofRule.Each, Value: ProofValue.False, Because: [{ Value: ProofValue.False } failing] }, step, "no member fails");
                var failed = Bind(step.Because, every.Variable, every.Where, frame);
                Demand(facts.Holds(every.Where, failed, NothingOpen), step, "what fails is no member");
                Check(step.Because[0], every.Body, failed);
                break;
            default:
                throw new RefusedException("no such formula");
        }
    }

    /// <summary>What the steps shown under an address prove of it: a target met and no exception, no target met, or an exception met.</summary>
    /// <param name="node">The step.</param>
    /// <param name="address">The address.</param>
    /// <param name="slots">How many slots its formulas need.</param>
    /// <param name="exceptions">What leaves territories out: the text itself, then what qualifies it.</param>
    public ProofValue Address(ProofNode node, Address address, int slots, IReadOnlyList<TerritoryRule> exceptions)
    {
        var targets = address.Targets.Where(target => target.Sort == beneficiary.Sort).Select(target => target.Where).ToList();
        if (node.Because.IsEmpty || node.Because[0].Value != ProofValue.True)
        {
            Demand(node.Because.Select(step => step.Subject).SequenceEqual(targets), node, "a target is left out");
            foreach (var (step, target) in node.Because.Zip(targets))
            {
                Demand(step.Value == ProofValue.False, step, "a target is met");
                Check(step, target, new Entity?[slots]);
            }

            return ProofValue.False;
        }

        var met = targets.Find(target => ReferenceEquals(target, node.Because[0].Subject)) ?? throw new RefusedException("it is no target of this address");
        Check(node.Because[0], met, new Entity?[slots]);
        var shown = node.Because.RemoveAt(0);
        foreach (var step in shown)
        {
            var rule = exceptions.FirstOrDefault(one => ReferenceEquals(one.Address, step.Subject));
            Demand(step is { Rule: ProofRule.Except, Because.Length: 1 } && rule is not null && step.Claim == $"{rule.Owner} except territory", step, "nothing of the sort is excepted");
            Demand(step.Because[0].Value == step.Value, step, "it does not follow from its formula");
            Check(step.Because[0], rule!.Address.ExceptTerritory!, new Entity?[rule.Slots]);
        }

        if (shown is [{ Value: ProofValue.True }])
        {
            return ProofValue.False;
        }

        Demand(shown.Select(step => step.Subject).SequenceEqual(exceptions.Select(one => one.Address)), node, "an exception is left out");
        Demand(shown.All(step => step.Value == ProofValue.False), node, "an exception is met");
        return ProofValue.True;
    }

    /// <summary>A conjunction or disjunction: one operand decides it, or else all are shown and none does.</summary>
    private void Join(ProofNode step, ProofRule rule, ImmutableArray<Formula> operands, ProofValue decisive, Entity?[] frame)
    {
        Demand(step.Rule == rule, step, "another rule belongs here");
        foreach (var child in step.Because)
        {
            var operand = operands.FirstOrDefault(operand => ReferenceEquals(operand, child.Subject));
            Demand(operand is not null, step, "a step is about no part of it");
            Check(child, operand!, frame);
        }

        if (step.Value == decisive)
        {
            Demand(step.Because.Any(child => child.Value == decisive), step, "nothing decides it");
            return;
        }

        Demand(step.Because.Select(child => child.Subject).ToHashSet(ReferenceEqualityComparer.Instance).Count == operands.Length, step, "a part is left out");
        Demand(step.Because.All(child => child.Value != decisive), step, "a part decides it otherwise");
        Demand(step.Value == (step.Because.Any(child => child.Value == ProofValue.Open) ? ProofValue.Open : Opposite(decisive)), step, "the parts come to something else");
    }

    private void Witness(ProofNode step, Formula.Some some, Entity?[] frame)
    {
        var isWhole = some.Where is Formula.And { Operands.IsEmpty: true };
        Demand(step.Rule == ProofRule.Witness && step.Because.Length == (isWhole ? 1 : 2) && step.Because[^1].Value == step.Value, step, "no witness is shown");
        var bound = Bind(step.Because, some.Variable, some.Where, frame);
        if (!isWhole)
        {
            Demand(step.Because[0].Value == ProofValue.True, step, "the witness is no member");
            Check(step.Because[0], some.Where, bound);
        }

        Check(step.Because[^1], some.Body, bound);
        Demand(step.Value == ProofValue.True || !IsCertain(some, frame), step, "it holds whatever is left open");
    }

    /// <summary>A class that hangs on what is open: one thing that may be a member and may do, or for every thing why it is none or will not do.</summary>
    private void OpenClass(ProofNode step, Formula.Some some, Entity?[] frame)
    {
        if (step.Value == ProofValue.False)
        {
            var things = facts.Each(some.Variable, frame).ToList();
            Demand(step.Rule == ProofRule.Witness && step.Because.Length == things.Count, step, $"there are {things.Count} things");
            foreach (var (child, bound) in step.Because.Zip(things))
            {
                Demand(child.Value == ProofValue.False, child, "it may be a member and may do");
                Check(child, ReferenceEquals(child.Subject, some.Where) ? some.Where : some.Body, bound);
            }

            return;
        }

        Demand(step is { Rule: ProofRule.Witness, Because: [{ Value: not ProofValue.False } member, { Value: not ProofValue.False } does] }
            && step.Value == (member.Value == ProofValue.True && does.Value == ProofValue.True ? ProofValue.True : ProofValue.Open), step, "no witness is shown");
        var witness = Bind(step.Because, some.Variable, some.Where, frame);
        Check(step.Because[0], some.Where, witness);
        Check(step.Because[1], some.Body, witness);
        Demand(step.Value == ProofValue.True || !IsCertain(some, frame), step, "it holds whatever is left open");
    }

    /// <summary>Whether a formula holds even where every open relation that serves it fails and every one that harms it holds.</summary>
    private bool IsCertain(Formula formula, Entity?[] frame)
    {
        var helps = new Dictionary<Relation, bool>();
        Extremes.Sign(formula, positive: true, helps);
        return facts.Holds(formula, frame, atom => !helps[atom.Relation]);
    }

    /// <summary>Each member of a class in turn, none left out; the class is worked out here anew.</summary>
    private void Members(ProofNode step, ProofRule rule, Term.Variable variable, Formula where, Formula body, Entity?[] frame)
    {
        var members = facts.Each(variable, frame).Where(bound => facts.Holds(where, bound, NothingOpen)).ToList();
        Demand(step.Rule == rule && step.Because.Length == members.Count, step, $"the class has {members.Count} members");
        for (var i = 0; i < members.Count; i++)
        {
            Demand(step.Because[i].Value == step.Value, step, "a member differs");
            Check(step.Because[i], body, members[i]);
        }
    }

    private void Leaf(ProofNode step, Formula.Atom atom, Entity?[] frame)
    {
        var claimed = GroundAtom.Of(atom.Relation, [.. atom.Arguments.Select(term => facts.Thing(term, frame))]);
        var onRecord = atom.Relation.IsOpen ? facts.OnRecord(claimed) : record.Rows[atom.Relation.Index].Any(row => GroundAtom.Of(row.Relation, row.Arguments) == claimed && facts.Counts(row, atom.Time));
        Demand(step.Value == (onRecord is { } known ? Value(known) : ProofValue.Open), step, "the record says otherwise");
        if (step.Rule != ProofRule.Row)
        {
            Demand(step.Rule == (atom.Relation.IsOpen ? ProofRule.Open : ProofRule.NoRow) && onRecord == (atom.Relation.IsOpen ? null : false), step, "it names no row");
            Demand(step.Row is null && step.Because.IsEmpty, step, "it rests on nothing, and shows something");
            return;
        }

        var row = step.Row;
        Demand(row is not null && record.Rows[row.Relation.Index].Contains(row), step, "there is no such row");
        Demand(GroundAtom.Of(row!.Relation, row.Arguments).Consequences().Contains(claimed) && (row.Relation == atom.Relation || row.Holds), step, "the row says something else");
        Demand(facts.Counts(row, atom.Time) && Value(row.Holds) == step.Value, step, "the row does not hold then");
        Demand(row.Dispute is null
            ? step.Because.IsEmpty
            : step.Because is [{ Rule: ProofRule.Reading, Value: ProofValue.True } reading] && reading.Subject == row.Dispute, step, "the row's reading is not shown");
    }

    /// <summary>The frame with the variable bound as the steps show; where none of them mentions it, any member will do.</summary>
    private Entity?[] Bind(ImmutableArray<ProofNode> steps, Term.Variable variable, Formula where, Entity?[] frame)
    {
        var bound = (Entity?[])frame.Clone();
        bound[variable.Slot] = steps.Select(step => step.Bindings is { } bindings && variable.Slot < bindings.Slots.Length ? bindings.Slots[variable.Slot] : null).FirstOrDefault(thing => thing is not null);
        if (bound[variable.Slot] is not { } thing)
        {
            return facts.Each(variable, frame).FirstOrDefault(each => where.IsOpen || facts.Holds(where, each, NothingOpen)) ?? throw new RefusedException($"{steps[0].Claim}: no member will do");
        }

        Demand(thing.Sort == variable.Sort && (thing is not State state || state.ExistsOn(day)), steps[0], "the variable cannot stand for that");
        return bound;
    }

    private static ProofValue Value(bool holds) => holds ? ProofValue.True : ProofValue.False;

    private static ProofValue Opposite(ProofValue value) => value switch { ProofValue.True => ProofValue.False, ProofValue.False => ProofValue.True, _ => ProofValue.Open };

    private static void Demand(bool isSo, ProofNode step, string otherwise)
    {
        if (!isSo)
        {
            throw new RefusedException($"{step.Rule} \"{step.Claim}\" {step.Value}: {otherwise}");
        }
    }
}
