using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Tests.Fixtures;

/// <summary>Makes random formulas that the binder would let through.</summary>
/// <remarks>
/// Open relations are unate; below a quantifier no two open relations are joined by <c>and</c> over its variable, and none is
/// denied of it. <c>every</c> ranges over closed formulas only.
/// </remarks>
internal sealed class FormulaMaker(Chooser chooser, WorldBuilder world, Vocabulary words, ImmutableArray<Sort> parameters = default)
{
    private readonly List<Term.Variable> scope =
        [.. (parameters.IsDefault ? [] : parameters).Select((sort, i) => new Term.Variable(i, $"p{i}", sort))];

    /// <summary>How many slots the formulas made so far need.</summary>
    public int Slots { get; private set; } = parameters.IsDefault ? 0 : parameters.Length;

    public bool HasGuarantor { get; init; } = true;

    public bool HasBeneficiary { get; init; } = true;

    public bool HasReadings { get; init; } = true;

    public bool HasOpenClasses { get; init; } = true;

    public ImmutableArray<Definition> ClosedCalls { get; init; } = [];

    public ImmutableArray<Definition> OpenCalls { get; init; } = [];

    /// <summary>A formula the record can settle.</summary>
    public Formula Closed(int depth) => chooser.Number(depth <= 0 ? 4 : 11) switch
    {
        0 or 1 => Recorded(),
        2 => new Formula.Same(Term(Sort.State, scope), Term(Sort.State, scope)),
        3 => (Formula?)Reading() ?? Recorded(),
        4 => new Formula.Not(Closed(depth - 1)),
        5 => new Formula.And([Closed(depth - 1), Closed(depth - 1)]),
        6 => new Formula.Or([Closed(depth - 1), Closed(depth - 1)]),
        7 or 8 => Bind((variable, where) => new Formula.Some(variable, where, Closed(depth - 1)), depth),
        9 => Bind((variable, where) => new Formula.Every(variable, where, Closed(depth - 1)), depth),
        _ => ClosedCalls.IsEmpty ? Recorded() : Call(chooser.Of(ClosedCalls), scope),
    };

    /// <summary>A formula over what is open as well.</summary>
    /// <param name="isHarmful">Whether its holding harms the promise.</param>
    /// <param name="depth">How deep it may nest.</param>
    public Formula Open(bool isHarmful, int depth) => Open(isHarmful, depth, []);

    private Formula Open(bool isHarmful, int depth, ImmutableArray<Term.Variable> free) => chooser.Number(depth <= 0 ? 1 : 12) switch
    {
        0 => OpenAtom(isHarmful, free),
        1 or 2 or 3 => Bind((variable, where) => new Formula.Some(variable, where, Open(isHarmful, depth - 1, free.Add(variable))), depth),
        4 => new Formula.Or([Open(isHarmful, depth - 1, free), Open(isHarmful, depth - 1, free)]),
        5 => new Formula.And([Closed(depth - 1), Open(isHarmful, depth - 1, free)]),
        6 => new Formula.And([Open(isHarmful, depth - 1, free), Open(isHarmful, depth - 1, [])]),
        7 => new Formula.Or([Closed(depth - 1), Open(isHarmful, depth - 1, free)]),
        8 => new Formula.Not(Open(!isHarmful, depth - 1, [])),
        9 => new Formula.And([Closed(depth - 1), Open(isHarmful, depth - 1, free), Closed(depth - 1)]),
        10 when HasOpenClasses => Bind((variable, where) => new Formula.Some(variable, new Formula.And([where, Open(isHarmful, depth - 1, free.Add(variable))]), Closed(depth - 1)), depth),
        _ => isHarmful && !OpenCalls.IsEmpty ? Call(chooser.Of(OpenCalls), free) : OpenAtom(isHarmful, free),
    };

    private Formula.Atom OpenAtom(bool isHarmful, ImmutableArray<Term.Variable> free)
    {
        var relation = chooser.Of(isHarmful ? words.Harmful : words.Helpful);
        return new(relation, [.. relation.Parameters.Select(parameter => Term(parameter.Sort, free))], TimeRule.Now);
    }

    private Formula.Atom Recorded()
    {
        var relation = chooser.Of(world.Territories.Count > 0 ? words.Closed : [.. words.Closed.Where(one => one != words.Responsible)]);
        var time = chooser.Number(8) switch
        {
            5 => new TimeRule(TimeRuleKind.Ever, null),
            6 => new TimeRule(TimeRuleKind.Before, WorldBuilder.Date("2000-02-01")),
            7 => new TimeRule(TimeRuleKind.On, WorldBuilder.Date("1999-12-01")),
            _ => TimeRule.Now,
        };
        return new(relation, [.. relation.Parameters.Select(parameter => Term(parameter.Sort, scope))], time);
    }

    private Formula.ReadingIs? Reading()
    {
        if (!HasReadings || world.Disputes.Count == 0)
        {
            return null;
        }

        var dispute = chooser.Of(world.Disputes);
        return new(dispute, chooser.Number(dispute.Readings.Length));
    }

    private Formula.Call Call(Definition definition, IEnumerable<Term.Variable> variables) =>
        new(definition, [.. definition.Parameters.Select(parameter => Term(parameter.Sort, variables))]);

    private Formula Bind(Func<Term.Variable, Formula, Formula> make, int depth)
    {
        var sort = chooser.Of(Sort.State, Sort.State, Sort.State, Sort.Treaty, Sort.Alliance);
        var variable = new Term.Variable(scope.Count, $"x{scope.Count}", sort);
        scope.Add(variable);
        Slots = Math.Max(Slots, scope.Count);
        var where = chooser.Rarely(3) ? Formula.True : Closed(Math.Min(depth - 1, 1));
        var made = make(variable, where);
        scope.Remove(variable);
        return made;
    }

    private Term Term(Sort sort, IEnumerable<Term.Variable> variables)
    {
        Term[] fitting = [.. variables.Where(variable => variable.Sort == sort)];
        if (fitting.Length > 0 && chooser.Number(4) != 3)
        {
            return chooser.Of(fitting);
        }

        List<Term> terms = sort == Sort.State && HasBeneficiary ? [Assure.Record.Rules.Term.Beneficiary] : [];
        if (sort == Sort.State && HasGuarantor)
        {
            terms.Add(Assure.Record.Rules.Term.Guarantor);
        }

        terms.AddRange(Of(sort).Select(entity => new Term.Constant(entity)));
        return chooser.Of(terms);
    }

    private IEnumerable<Entity> Of(Sort sort) => sort switch
    {
        Sort.State => world.States,
        Sort.Treaty => world.Treaties,
        Sort.Alliance => world.Alliances,
        _ => world.Territories,
    };
}
