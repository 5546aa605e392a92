using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Evaluation;
using Assure.Reasoning.Scenarios;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Drafts;

/// <summary>Whom a draft is addressed to, states that it cannot tell apart asked about once.</summary>
/// <param name="engine">Evaluates the edition in which the draft is in force.</param>
/// <param name="text">The draft, as it stands there.</param>
/// <param name="settings">What is settled beforehand.</param>
/// <param name="on">The day.</param>
internal sealed class DraftLikes(Engine engine, Text text, Settings settings, DateOnly on)
{
    private readonly AlikeStates alike = new(engine.Record, settings, on);
    private readonly Dictionary<State, Dictionary<State, State>> firsts = [];
    private readonly Dictionary<(Formula?, State, State), bool?> known = [];

    /// <summary>The first of the states that the draft cannot tell from one, as one giver gives it.</summary>
    public State First(State giver, State state)
    {
        if (!firsts.TryGetValue(giver, out var ofGiver))
        {
            var spoken = new NamedInFormulas();
            spoken.Visit([TextPlan.Of(text, giver, engine.Record.Qualifications)]);
            firsts[giver] = ofGiver = [];
            foreach (var set in alike.Divide(engine.Record.States.Where(one => one != giver && one.ExistsOn(on)), giver, spoken.RelationsThatBear(engine.Record), ImmutableHashSet<State>.Empty, spoken.States))
            {
                foreach (var one in set.Cast<State>())
                {
                    ofGiver[one] = (State)set.First();
                }
            }
        }

        return ofGiver[state];
    }

    /// <summary>Whether the draft is addressed to a state; null when that depends.</summary>
    public bool? Addressed(State giver, State state) => Find(null, giver, First(giver, state));

    /// <summary>Whether a part of the address holds of a state; null when that depends.</summary>
    public bool? Holds(Formula part, State giver, State state) => Find(part, giver, First(giver, state));

    private bool? Find(Formula? part, State giver, State state)
    {
        if (!known.TryGetValue((part, giver, state), out var holds))
        {
            known[(part, giver, state)] = holds = DraftFinder.Falls(settings, giver, state, on, cell => part is null ? engine.Texts.Addressed(text, cell) : engine.Closed.Holds(part, cell, Slot.Frame(text.Slots)));
        }

        return holds;
    }
}
