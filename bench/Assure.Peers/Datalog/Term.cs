using System.Collections.Immutable;
using System.Globalization;

namespace Assure.Peers.Datalog;

/// <summary>A term of a rule.</summary>
internal abstract record Term
{
    private Term()
    {
    }

    /// <summary>A variable.</summary>
    public sealed record Variable(string Name) : Term
    {
        /// <inheritdoc/>
        public override string ToString() => Name;
    }

    /// <summary>A constant that is no number: a word, a quoted string, or a compound of constants as written.</summary>
    public sealed record Symbol(string Text) : Term
    {
        /// <inheritdoc/>
        public override string ToString() => Text;
    }

    /// <summary>A number.</summary>
    public sealed record Number(int Value) : Term
    {
        /// <inheritdoc/>
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A word over terms; gone once a program is flat.</summary>
    public sealed record Compound(string Functor, ImmutableArray<Term> Arguments) : Term
    {
        /// <inheritdoc/>
        public override string ToString() => $"{Functor}({string.Join(',', Arguments)})";
    }

    /// <summary>One less than a term; gone once a program is flat.</summary>
    public sealed record OneLess(Term Of) : Term
    {
        /// <inheritdoc/>
        public override string ToString() => $"{Of}-1";
    }

    /// <summary>The variables in it.</summary>
    public IEnumerable<string> Variables => this switch
    {
        Variable variable => [variable.Name],
        Compound compound => compound.Arguments.SelectMany(static one => one.Variables),
        OneLess less => less.Of.Variables,
        _ => [],
    };

    /// <summary>The same term with a term for a variable; a compound of constants becomes a constant, and a difference of numbers a number.</summary>
    public Term With(string variable, Term value) => this switch
    {
        Variable one when one.Name == variable => value,
        Compound compound => Flat(new Compound(compound.Functor, [.. compound.Arguments.Select(one => one.With(variable, value))])),
        OneLess less => less.Of.With(variable, value) is Number number ? new Number(number.Value - 1) : new OneLess(less.Of.With(variable, value)),
        _ => this,
    };

    /// <summary>A compound of constants as a constant.</summary>
    public static Term Flat(Compound compound) => compound.Variables.Any() ? compound : new Symbol(compound.ToString());
}
