using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Evaluation;
using Assure.Reasoning.Scenarios;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Drafts;

/// <summary>Whom a draft is addressed to, states that it cannot tell apart asked about once.</summary>
internal sealed class DraftLikes
{
    private readonly Engine engine;
    private readonly Text text;
    private readonly Settings settings;
    private readonly DateOnly on;
    private readonly AlikeStates alike;
    private readonly NamedInFormulas address = new();
    private readonly Dictionary<State, State[]> wholly = [];
    private readonly Dictionary<State, State[]> addressed = [];
    private readonly Dictionary<(Formula?, State, State), bool?> known = [];

    /// <summary>Prepares for a draft.</summary>
    /// <param name="engine">Evaluates the edition in which the draft is in force.</param>
    /// <param name="text">The draft, as it stands there.</param>
    /// <param name="settings">What is settled beforehand.</param>
    /// <param name="on">The day.</param>
    /// <param name="day">The same day in the edition without the draft; null where none is at hand.</param>
    public DraftLikes(Engine engine, Text text, Settings settings, DateOnly on, ScenarioDay? day)
    {
        (this.engine, this.text, this.settings, this.on) = (engine, text, settings, on);
        address.Visit(text.Address);
        alike = day?.Alike ?? new(engine.Record, settings, on);
    }

    /// <summary>The first of the states that the draft cannot tell from one, as one giver gives it.</summary>
    public State First(State giver, State state)
    {
        if (!wholly.TryGetValue(giver, out var firsts))
        {
            var spoken = new NamedInFormulas();
            spoken.Visit([TextPlan.Of(text, giver, engine.Record.Qualifications)]);
            wholly[giver] = firsts = Firsts(giver, spoken);
        }

        return firsts[state.Index];
    }

    /// <summary>Whether the draft is addressed to a state; null when that depends.</summary>
    public bool? Addressed(State giver, State state) => Find(null, giver, state);

    /// <summary>Whether a part of the address holds of a state; null when that depends.</summary>
    public bool? Holds(Formula part, State giver, State state) => Find(part, giver, state);

    private bool? Find(Formula? part, State giver, State state)
    {
        if (!addressed.TryGetValue(giver, out var firsts))
        {
            addressed[giver] = firsts = Firsts(giver, address);
        }

        state = firsts[state.Index];
        if (!known.TryGetValue((part, giver, state), out var holds))
        {
            known[(part, giver, state)] = holds = DraftFinder.Falls(settings, giver, state, on, cell => part is null ? engine.Texts.Addressed(text, cell) : engine.Closed.Holds(part, cell, Slot.Frame(text.Slots)));
        }

        return holds;
    }

    /// <summary>Of each state that exists on the day, by number, the first of those that some formulas cannot tell from it.</summary>
    private State[] Firsts(State giver, NamedInFormulas spoken)
    {
        var firsts = new State[engine.Record.States.Length];
        foreach (var set in alike.Divide(engine.Record.States.Where(one => one != giver && one.ExistsOn(on)), giver, spoken, ImmutableHashSet<State>.Empty))
        {
            foreach (var one in set)
            {
                firsts[one.Index] = (State)set.First();
            }
        }

        return firsts;
    }
}
