using System.Collections.Immutable;
using Assure.Record.Rules;

namespace Assure.Reports.Asp;

/// <summary>Turns formulas into bodies of rules: a list of alternatives, each a list of literals that must all hold.</summary>
/// <remarks>Definitions over the record alone become predicates of their own; those with an open relation are written out where they are used.</remarks>
internal sealed class AspFormulas(AspText text)
{
    private const int MostAlternatives = 32;

    private readonly HashSet<Definition> defined = [];
    private int fresh;
    private int named;

    /// <summary>The relations and moments met, each once, in the order met.</summary>
    public AspAtoms Atoms { get; } = new();

    /// <summary>Writes the rules by which a formula makes a head true.</summary>
    /// <param name="head">The head.</param>
    /// <param name="given">What else must hold, as literals.</param>
    /// <param name="formula">The formula.</param>
    /// <param name="frame">Its terms.</param>
    /// <param name="mode">How open relations are read.</param>
    public void Rule(string head, IReadOnlyList<string> given, Formula formula, AspFrame frame, AspMode mode) => Write(head, given, Body(formula, frame, mode, true));

    private void Write(string head, IReadOnlyList<string> given, ImmutableArray<ImmutableArray<AspLiteral>> alternatives)
    {
        foreach (var alternative in alternatives)
        {
            text.Rule(head, [.. given, .. alternative.Select(static literal => literal.Text)]);
            foreach (var ask in alternative.Select(static literal => literal.Asks).OfType<string>())
            {
                text.Rule(ask, [.. given, .. alternative.Where(static literal => literal.Asks is null).Select(static literal => literal.Text)]);
            }
        }
    }

    private ImmutableArray<ImmutableArray<AspLiteral>> Body(Formula formula, AspFrame frame, AspMode mode, bool holds)
    {
        switch (formula)
        {
            case Formula.And and:
                return holds ? All(and.Operands, frame, mode, true) : Any(and.Operands, frame, mode, false);
            case Formula.Or or:
                return holds ? Any(or.Operands, frame, mode, true) : All(or.Operands, frame, mode, false);
            case Formula.Not not:
                return Body(not.Operand, frame, mode, !holds);
            case Formula.Same same:
                return One(frame.Literal($"{frame.Name(same.Left)} {(holds ? "=" : "!=")} {frame.Name(same.Right)}", [same.Left, same.Right]));
            case Formula.ReadingIs reading:
                return One(new($"{Not(holds)}falls({AspNames.Quoted(reading.Dispute.Id)},{AspNames.Quoted(reading.Dispute.Readings[reading.Reading].Id)})", []));
            case Formula.Atom atom:
                return Atom(atom, frame, mode, holds);
            case Formula.Call call:
                return Call(call, frame, mode, holds);
            case Formula.Some some:
                return holds ? Some(some.Variable, some.Where, some.Body, frame, mode, true) : Named(Some(some.Variable, some.Where, some.Body, frame, Dual(mode), true), frame, false);
            case Formula.Every every:
                return holds ? Named(Some(every.Variable, every.Where, every.Body, frame, Dual(mode), false), frame, false) : Some(every.Variable, every.Where, every.Body, frame, mode, false);
            default:
                throw new NotSupportedException(formula.GetType().Name);
        }
    }

    private ImmutableArray<ImmutableArray<AspLiteral>> Atom(Formula.Atom atom, AspFrame frame, AspMode mode, bool holds)
    {
        var arguments = atom.Arguments.Select(frame.Name).ToList();
        var relation = atom.Relation;
        if (!relation.IsOpen)
        {
            Atoms.Ask(relation, atom.Time);
            return One(frame.Literal(Not(holds) + AspNames.Call(AspNames.Recorded(relation, atom.Time), arguments), atom.Arguments));
        }

        Atoms.AskOpen(relation);
        var judge = relation.Truth == Truth.Judged ? relation.Judge!.Parameter is { } parameter ? arguments[parameter] : frame.Guarantor : null;
        string Open(string what) => AspNames.Call($"{what}_{AspNames.Part(relation.Name)}", judge is null ? arguments : [judge, .. arguments]);
        AspLiteral Literal(string literal, string? asks = null) => frame.Literal(literal, judge == frame.Guarantor ? [.. atom.Arguments, Term.Guarantor] : atom.Arguments, asks);
        if (mode == AspMode.World)
        {
            return One(Literal(Not(holds) + Open("is"), Open("ask")));
        }

        // Denied, it is as true as can be where it need not hold.
        var canHold = (mode is AspMode.MayAll or AspMode.MayBase) == holds;
        var atBaseline = mode is AspMode.MayBase or AspMode.MustBase;
        if (!canHold || (atBaseline && relation.Truth == Truth.Conduct))
        {
            return One(Literal(Not(holds) + Open("known")));
        }

        // It may hold: nothing on record denies it.
        return relation.Truth == Truth.Judged ? One(Literal((holds ? "not " : "") + Open("denied"))) : holds ? [[]] : [];
    }

    private ImmutableArray<ImmutableArray<AspLiteral>> Call(Formula.Call call, AspFrame frame, AspMode mode, bool holds)
    {
        if (!call.IsOpen)
        {
            Define(call.Definition);
            return One(frame.Literal(Not(holds) + AspNames.Call(PredicateOf(call.Definition), call.Arguments.Select(frame.Name)), call.Arguments));
        }

        var inner = frame with { Slots = call.Arguments.Select((term, i) => (i, frame.Name(term))).ToImmutableDictionary(static one => one.i, static one => one.Item2) };
        return Body(call.Definition.Body, inner, mode, holds);
    }

    private void Define(Definition definition)
    {
        if (!defined.Add(definition))
        {
            return;
        }

        var frame = AspFrame.OfDefinition(definition);
        Rule(AspNames.Call(PredicateOf(definition), frame.Domains.Keys), [.. frame.Domains.Values], definition.Body, frame, AspMode.Closed);
    }

    private ImmutableArray<ImmutableArray<AspLiteral>> Some(Term.Variable variable, Formula where, Formula body, AspFrame frame, AspMode mode, bool bodyHolds)
    {
        var name = $"X{fresh++}";
        var domain = $"{AspNames.Range(variable.Sort)}({name})";
        var inner = frame.With(variable.Slot, name, domain);
        var members = Join(One(new(domain, [name])), Body(where, inner, mode, true), inner);
        return Join(members, Body(body, inner, mode, bodyHolds), inner);
    }

    private ImmutableArray<ImmutableArray<AspLiteral>> All(ImmutableArray<Formula> operands, AspFrame frame, AspMode mode, bool hold) =>
        operands.Aggregate(ImmutableArray.Create(ImmutableArray<AspLiteral>.Empty), (all, operand) => Join(all, Body(operand, frame, mode, hold), frame));

    private ImmutableArray<ImmutableArray<AspLiteral>> Any(ImmutableArray<Formula> operands, AspFrame frame, AspMode mode, bool hold) =>
        [.. operands.SelectMany(operand => Body(operand, frame, mode, hold))];

    /// <summary>Both of two: each alternative of the one with each of the other; where these would be too many, each gets a name of its own first.</summary>
    private ImmutableArray<ImmutableArray<AspLiteral>> Join(ImmutableArray<ImmutableArray<AspLiteral>> left, ImmutableArray<ImmutableArray<AspLiteral>> right, AspFrame frame)
    {
        if (left.Length * right.Length > MostAlternatives)
        {
            (left, right) = (left.Length > 1 ? Named(left, frame, true) : left, right.Length > 1 ? Named(right, frame, true) : right);
        }

        return [.. left.SelectMany(_ => right, static (one, other) => one.AddRange(other))];
    }

    /// <summary>A predicate of its own for some alternatives, over the variables of the frame that they use.</summary>
    private ImmutableArray<ImmutableArray<AspLiteral>> Named(ImmutableArray<ImmutableArray<AspLiteral>> alternatives, AspFrame frame, bool holds)
    {
        ImmutableArray<string> variables = [.. alternatives.SelectMany(static one => one).SelectMany(static literal => literal.Variables).Where(frame.Domains.ContainsKey).Distinct().Order(StringComparer.Ordinal)];
        var head = AspNames.Call($"part_{named++}", variables);
        text.Defined(head);
        Write(head, [.. variables.Select(variable => frame.Domains[variable])], alternatives);
        return One(new(Not(holds) + head, variables));
    }

    private static ImmutableArray<ImmutableArray<AspLiteral>> One(AspLiteral literal) => [[literal]];

    private static string PredicateOf(Definition definition) => $"def_{AspNames.Part(definition.Name)}";

    private static string Not(bool holds) => holds ? "" : "not ";

    private static AspMode Dual(AspMode mode) => mode switch
    {
        AspMode.MayAll => AspMode.MustAll,
        AspMode.MustAll => AspMode.MayAll,
        AspMode.MayBase => AspMode.MustBase,
        AspMode.MustBase => AspMode.MayBase,
        _ => mode,
    };
}
