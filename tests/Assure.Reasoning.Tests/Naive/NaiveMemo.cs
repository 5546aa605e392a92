using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Tests.Naive;

/// <summary>What definitions and classes came to where no open choice was met: the same for every question until some date they depend on.</summary>
/// <remarks>Only for questions without a viewpoint. Nothing here is shared with the reasoner; it only spares the model its own work.</remarks>
internal sealed class NaiveMemo
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Formula, (int[] Slots, bool Roles)> Free = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(object, Entity?, Entity?, Entity?, Entity?), (object Value, DateOnly From, DateOnly Until)> known = [];

    /// <summary>A key for a class; null when it depends on more than it can hold.</summary>
    public static (object, Entity?, Entity?, Entity?, Entity?)? Key(Formula where, Term.Variable variable, Entity?[] frame, State guarantor, Entity beneficiary)
    {
        var (slots, roles) = Free.GetOrAdd(where, _ => Of(where, variable.Slot));
        return slots.Length > 2 ? null
            : ((where, variable.Sort), slots.Length > 0 ? frame[slots[0]] : null, slots.Length > 1 ? frame[slots[1]] : null, roles ? guarantor : null, roles ? beneficiary : null);
    }

    public T Get<T>((object, Entity?, Entity?, Entity?, Entity?) key, NaiveDay day, NaiveChoices choices, Func<T> compute)
        where T : notnull
    {
        var (before, until) = (choices.Consulted, day.Until);
        if (!known.TryGetValue(key, out var kept) || day.On < kept.From || day.On >= kept.Until)
        {
            day.Until = DateOnly.MaxValue;
            kept = (compute(), day.On, day.Until);
            if (choices.Consulted == before)
            {
                known[key] = kept;
            }
        }

        day.Until = until < kept.Until ? until : kept.Until;
        return (T)kept.Value;
    }

    private static (int[] Slots, bool Roles) Of(Formula formula, int own)
    {
        var (slots, roles) = (new SortedSet<int>(), false);
        Visit(formula, [own]);
        return ([.. slots], roles);

        void Visit(Formula part, int[] bound)
        {
            void Terms(IEnumerable<Term> terms)
            {
                foreach (var term in terms)
                {
                    roles |= term is Term.GuarantorTerm or Term.BeneficiaryTerm;
                    if (term is Term.Variable variable && !bound.Contains(variable.Slot))
                    {
                        slots.Add(variable.Slot);
                    }
                }
            }

            switch (part)
            {
                case Formula.And and:
                    and.Operands.ToList().ForEach(one => Visit(one, bound));
                    break;
                case Formula.Or or:
                    or.Operands.ToList().ForEach(one => Visit(one, bound));
                    break;
                case Formula.Not not:
                    Visit(not.Operand, bound);
                    break;
                case Formula.Atom atom:
                    Terms(atom.Arguments);
                    break;
                case Formula.Call call:
                    Terms(call.Arguments);
                    break;
                case Formula.Same same:
                    Terms([same.Left, same.Right]);
                    break;
                case Formula.Some some:
                    Visit(some.Where, [.. bound, some.Variable.Slot]);
                    Visit(some.Body, [.. bound, some.Variable.Slot]);
                    break;
                case Formula.Every every:
                    Visit(every.Where, [.. bound, every.Variable.Slot]);
                    Visit(every.Body, [.. bound, every.Variable.Slot]);
                    break;
            }
        }
    }
}
