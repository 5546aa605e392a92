using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Record.Binding;

/// <summary>The names in scope at one place of a formula: the roles a text binds, and the variables around the place.</summary>
internal sealed class Scope
{
    private readonly Scope? _outer;
    private readonly string? _name;

    private Scope(Scope? outer, string? name, Term? term, Sort sort, Roles roles, SlotCounter slots, int depth)
    {
        _outer = outer;
        _name = name;
        Term = term;
        Sort = sort;
        Roles = roles;
        Slots = slots;
        Depth = depth;
    }

    /// <summary>What the innermost name stands for.</summary>
    public Term? Term { get; }

    public Sort Sort { get; }

    public Roles Roles { get; }

    public SlotCounter Slots { get; }

    /// <summary>How many variables are bound, which is the slot of the next one.</summary>
    public int Depth { get; }

    public static Scope Empty(Roles roles, SlotCounter slots) => new(null, null, null, Sort.State, roles, slots, 0);

    /// <summary>This scope with a name for a role.</summary>
    public Scope WithName(string name, Term term, Sort sort) => new(this, name, term, sort, Roles, Slots, Depth);

    /// <summary>This scope with other roles.</summary>
    public Scope WithRoles(Roles roles) => new(_outer, _name, Term, Sort, roles, Slots, Depth);

    /// <summary>This scope with one more variable.</summary>
    public Scope WithVariable(string name, Sort sort)
    {
        Slots.Need(Depth + 1);
        return new Scope(this, name, new Term.Variable(Depth, name, sort), sort, Roles, Slots, Depth + 1);
    }

    public Scope? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope._outer)
        {
            if (scope._name == name)
            {
                return scope;
            }
        }

        return null;
    }

    public IEnumerable<string> Names()
    {
        for (var scope = this; scope is not null; scope = scope._outer)
        {
            if (scope._name is not null)
            {
                yield return scope._name;
            }
        }
    }
}
