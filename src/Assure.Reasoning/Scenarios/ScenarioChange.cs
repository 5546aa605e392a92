using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Scenarios;

/// <summary>One thing that a scenario assumes and the record does not say.</summary>
/// <param name="Line">The assumption as written.</param>
public abstract record ScenarioChange(string Line)
{
    /// <summary>A relation holds of some things from one day up to, but not on, another; for conduct, it occurs.</summary>
    /// <param name="Line">The assumption as written.</param>
    /// <param name="Relation">The relation.</param>
    /// <param name="Arguments">The things, in the relation's order.</param>
    /// <param name="From">The first day.</param>
    /// <param name="To">The first day on which it no longer holds; null: open.</param>
    /// <param name="Judge">For a judged relation, the state that finds; null for others.</param>
    public sealed record Holds(string Line, Relation Relation, ImmutableArray<Entity> Arguments, DateOnly From, DateOnly? To, State? Judge) : ScenarioChange(Line);

    /// <summary>A relation does not hold of some things from a day on; for conduct or a judgment, it is settled that it does not.</summary>
    /// <param name="Line">The assumption as written.</param>
    /// <param name="Relation">The relation.</param>
    /// <param name="Arguments">The things, in the relation's order.</param>
    /// <param name="From">The first day.</param>
    /// <param name="To">The first day on which the record counts again; null: never.</param>
    /// <param name="Judge">For a judged relation, the state that finds; null for others.</param>
    public sealed record HoldsNot(string Line, Relation Relation, ImmutableArray<Entity> Arguments, DateOnly From, DateOnly? To, State? Judge) : ScenarioChange(Line);

    /// <summary>A state does something with regard to a treaty; what follows is worked out by the record's own rules of status.</summary>
    /// <param name="Line">The assumption as written.</param>
    /// <param name="State">The state.</param>
    /// <param name="Treaty">The treaty.</param>
    /// <param name="Kind">What it does.</param>
    /// <param name="On">The day.</param>
    public sealed record Acts(string Line, State State, Treaty Treaty, ActKind Kind, DateOnly On) : ScenarioChange(Line);

    /// <summary>A text no longer stands from a day on.</summary>
    /// <param name="Line">The assumption as written.</param>
    /// <param name="Text">The text.</param>
    /// <param name="From">The first day without it.</param>
    public sealed record TextEnds(string Line, Text Text, DateOnly From) : ScenarioChange(Line);

    /// <summary>A reservation or later statement is withdrawn from a day on.</summary>
    /// <param name="Line">The assumption as written.</param>
    /// <param name="Qualification">The qualification.</param>
    /// <param name="From">The first day without it.</param>
    public sealed record Withdrawn(string Line, Qualification Qualification, DateOnly From) : ScenarioChange(Line);

    /// <summary>A draft, an offer or an intention counts as a promise, in force from a day on.</summary>
    /// <param name="Line">The assumption as written.</param>
    /// <param name="Text">The text.</param>
    /// <param name="From">The first day.</param>
    public sealed record InForce(string Line, Text Text, DateOnly From) : ScenarioChange(Line)
    {
        /// <summary>The first day on which it no longer counts; null: it has no end.</summary>
        public DateOnly? To { get; init; }
    }

    /// <summary>A promise is repeated word for word in another form.</summary>
    /// <remarks>It then stands in that form for as long as the text stands; repeated as a treaty, it is in force between the two sides.</remarks>
    /// <param name="Line">The assumption as written.</param>
    /// <param name="Text">The text.</param>
    /// <param name="Form">The form it is given.</param>
    public sealed record Repeated(string Line, Text Text, Form Form) : ScenarioChange(Line);

    /// <summary>A dispute or doubt falls one way.</summary>
    /// <param name="Line">The assumption as written.</param>
    /// <param name="Dispute">The dispute or doubt.</param>
    /// <param name="Reading">The reading; an index into its readings.</param>
    public sealed record Reads(string Line, Dispute Dispute, int Reading) : ScenarioChange(Line);
}
