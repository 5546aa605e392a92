using System.Collections.Immutable;

namespace Assure.Record.Rules;

/// <summary>A checked formula: names resolved, sorts and arities right, variables in numbered slots.</summary>
/// <remarks>One object for each place it is written; equality is identity, so a proof can cite the place.</remarks>
public abstract class Formula
{
    private Formula()
    {
    }

    /// <summary>Where it is written; null for a formula the loader made itself.</summary>
    public ClauseOrigin? Origin { get; init; }

    /// <summary>Whether it depends, directly or through definitions, on an open relation.</summary>
    public bool IsOpen { get; protected init; }

    /// <summary>The formulas directly inside it, in the order written; a definition it calls is not inside it.</summary>
    public virtual ImmutableArray<Formula> Parts => [];

    /// <summary>The terms it says something of itself, in the order written; those of its parts are not among them.</summary>
    public virtual ImmutableArray<Term> Terms => [];

    /// <summary>Always true.</summary>
    public static Formula True { get; } = new And([]);

    /// <summary>Never true.</summary>
    public static Formula False { get; } = new Or([]);

    /// <summary>All of several; true when there are none.</summary>
    public sealed class And : Formula
    {
        /// <summary>Joins the operands, in the order written.</summary>
        public And(ImmutableArray<Formula> operands)
        {
            Operands = operands;
            IsOpen = operands.Any(operand => operand.IsOpen);
        }

        /// <summary>The operands in the order written.</summary>
        public ImmutableArray<Formula> Operands { get; }

        /// <inheritdoc/>
        public override ImmutableArray<Formula> Parts => Operands;
    }

    /// <summary>At least one of several; false when there are none.</summary>
    public sealed class Or : Formula
    {
        /// <summary>Joins the operands, in the order written.</summary>
        public Or(ImmutableArray<Formula> operands)
        {
            Operands = operands;
            IsOpen = operands.Any(operand => operand.IsOpen);
        }

        /// <summary>The operands in the order written.</summary>
        public ImmutableArray<Formula> Operands { get; }

        /// <inheritdoc/>
        public override ImmutableArray<Formula> Parts => Operands;
    }

    /// <summary>The opposite of another.</summary>
    public sealed class Not : Formula
    {
        /// <summary>Turns the operand round.</summary>
        public Not(Formula operand)
        {
            Operand = operand;
            IsOpen = operand.IsOpen;
        }

        /// <summary>What is denied.</summary>
        public Formula Operand { get; }

        /// <inheritdoc/>
        public override ImmutableArray<Formula> Parts => [Operand];
    }

    /// <summary>A relation holds of some things.</summary>
    public sealed class Atom : Formula
    {
        /// <summary>Says that <paramref name="relation"/> holds of <paramref name="arguments"/> at the time given.</summary>
        public Atom(Relation relation, ImmutableArray<Term> arguments, TimeRule time)
        {
            Relation = relation;
            Arguments = arguments;
            Time = time;
            IsOpen = relation.IsOpen;
        }

        /// <summary>The relation.</summary>
        public Relation Relation { get; }

        /// <summary>What it holds of.</summary>
        public ImmutableArray<Term> Arguments { get; }

        /// <inheritdoc/>
        public override ImmutableArray<Term> Terms => Arguments;

        /// <summary>When.</summary>
        public TimeRule Time { get; }
    }

    /// <summary>A definition holds of some things.</summary>
    public sealed class Call : Formula
    {
        private readonly Definition definition;

        /// <summary>Says that <paramref name="definition"/> holds of <paramref name="arguments"/>.</summary>
        public Call(Definition definition, ImmutableArray<Term> arguments)
        {
            this.definition = definition;
            Arguments = arguments;
            IsOpen = definition.IsOpen;
        }

        /// <summary>The definition.</summary>
        public Definition Definition => definition;

        /// <summary>What it holds of.</summary>
        public ImmutableArray<Term> Arguments { get; }

        /// <inheritdoc/>
        public override ImmutableArray<Term> Terms => Arguments;
    }

    /// <summary>Two terms name the same thing.</summary>
    public sealed class Same(Term left, Term right) : Formula
    {
        /// <summary>The one.</summary>
        public Term Left { get; } = left;

        /// <summary>The other.</summary>
        public Term Right { get; } = right;

        /// <inheritdoc/>
        public override ImmutableArray<Term> Terms => [Left, Right];
    }

    /// <summary>Some thing of a sort and class makes the body true.</summary>
    public sealed class Some : Formula
    {
        /// <summary>Binds <paramref name="variable"/> over the class <paramref name="where"/>.</summary>
        public Some(Term.Variable variable, Formula where, Formula body)
        {
            Variable = variable;
            Where = where;
            Body = body;
            IsOpen = where.IsOpen || body.IsOpen;
        }

        /// <summary>The variable bound.</summary>
        public Term.Variable Variable { get; }

        /// <summary>The class it ranges over; <see cref="Formula.True"/> when none is written.</summary>
        public Formula Where { get; }

        /// <summary>What one of them must make true.</summary>
        public Formula Body { get; }

        /// <inheritdoc/>
        public override ImmutableArray<Formula> Parts => [Where, Body];
    }

    /// <summary>Every thing of a sort and class makes the body true; the body holds no open relation.</summary>
    public sealed class Every : Formula
    {
        /// <summary>Binds <paramref name="variable"/> over the class <paramref name="where"/>.</summary>
        public Every(Term.Variable variable, Formula where, Formula body)
        {
            Variable = variable;
            Where = where;
            Body = body;
            IsOpen = where.IsOpen || body.IsOpen;
        }

        /// <summary>The variable bound.</summary>
        public Term.Variable Variable { get; }

        /// <summary>The class it ranges over; <see cref="Formula.True"/> when none is written.</summary>
        public Formula Where { get; }

        /// <summary>What each of them must make true.</summary>
        public Formula Body { get; }

        /// <inheritdoc/>
        public override ImmutableArray<Formula> Parts => [Where, Body];
    }

    /// <summary>A dispute or doubt falls to one of its readings.</summary>
    public sealed class ReadingIs(Dispute dispute, int reading) : Formula
    {
        /// <summary>The dispute or doubt.</summary>
        public Dispute Dispute { get; } = dispute;

        /// <summary>The reading; an index into its readings.</summary>
        public int Reading { get; } = reading;
    }
}
