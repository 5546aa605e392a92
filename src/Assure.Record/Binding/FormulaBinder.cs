using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Text;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Syntax = Assure.Language.Syntax;

namespace Assure.Record.Binding;

/// <summary>Binds the formulas of one file: resolves names, checks sorts and arities, numbers variables.</summary>
internal sealed class FormulaBinder(BindingContext context, SourceText source)
{
    private readonly TermBinder _terms = new(context, source);

    /// <summary>Binds a formula. Where it is wrong, which is reported, something false stands instead.</summary>
    public Formula Bind(Syntax.Formula formula, Scope scope)
    {
        var bound = BindCore(formula, scope);
        if (!context.IsTrusted)
        {
            context.Places.TryAdd(bound, source.Locate(formula.Span));
        }

        return bound;
    }

    private Formula BindCore(Syntax.Formula formula, Scope scope) => formula switch
    {
        Syntax.ParenthesizedFormula inner => Bind(inner.Inner, scope),
        Syntax.AndFormula and => new Formula.And(BindAll(and.Operands, scope)) { Origin = Origin(and) },
        Syntax.OrFormula or => new Formula.Or(BindAll(or.Operands, scope)) { Origin = Origin(or) },
        Syntax.NotFormula not => new Formula.Not(Bind(not.Operand, scope)) { Origin = Origin(not) },
        Syntax.QuantifiedFormula quantified => BindQuantified(quantified, scope),
        Syntax.ComparisonFormula comparison => BindComparison(comparison, scope),
        Syntax.ReadingFormula reading => (Formula?)BindReading(reading) ?? Wrong(reading),
        Syntax.AtomFormula atom => BindAtom(atom, scope),
        _ => Wrong(formula),
    };

    /// <summary>Binds <c>reading(dispute, reading)</c>; null, and reported, when there is no such reading.</summary>
    public Formula.ReadingIs? BindReading(Syntax.ReadingFormula reading)
    {
        if (reading.Dispute.IsMissing || reading.Reading.IsMissing)
        {
            return null;
        }

        if (!context.Names.Disputes.TryGetValue(reading.Dispute.Text, out var dispute))
        {
            context.ReportNear(
                BindingDiagnostics.UnknownDispute, source, reading.Dispute, NearestName.Find(reading.Dispute.Text, context.Names.Disputes.Keys), reading.Dispute.Text);
            return null;
        }

        if (dispute.IndexOf(reading.Reading.Text) is not { } index)
        {
            var ids = dispute.Readings.Select(one => one.Id);
            context.ReportNear(
                BindingDiagnostics.UnknownReading, source, reading.Reading, NearestName.Find(reading.Reading.Text, ids), reading.Reading.Text, dispute.Id, string.Join(", ", ids));
            return null;
        }

        return new Formula.ReadingIs(dispute, index) { Origin = Origin(reading) };
    }

    private Formula BindQuantified(Syntax.QuantifiedFormula quantified, Scope scope)
    {
        var name = quantified.Variable.Text;
        if (quantified.Sort is not { } written || quantified.Variable.IsMissing)
        {
            return Wrong(quantified);
        }

        CheckVariable(quantified.Variable, scope);
        var inner = scope.WithVariable(name, SortOf(written));
        var variable = (Term.Variable)inner.Term!;
        var where = quantified.Restriction is null ? Formula.True : Bind(quantified.Restriction, inner);
        var body = Bind(quantified.Body, inner);
        return quantified.IsEvery
            ? new Formula.Every(variable, where, body) { Origin = Origin(quantified) }
            : new Formula.Some(variable, where, body) { Origin = Origin(quantified) };
    }

    /// <summary>Reports a variable that hides another, or a thing of the record.</summary>
    public void CheckVariable(Syntax.SyntaxToken variable, Scope scope)
    {
        if (scope.Find(variable.Text) is not null)
        {
            context.Report(BindingDiagnostics.ShadowedVariable, source, variable, variable.Text);
        }
        else if (context.Names.FindAny(variable.Text) is { } entity)
        {
            context.Report(BindingDiagnostics.VariableNamedAsThing, source, variable, variable.Text, Loading.RecordNames.WithArticle(entity.Sort));
        }
    }

    private Formula BindComparison(Syntax.ComparisonFormula comparison, Scope scope)
    {
        var left = _terms.Bind(comparison.Left, scope, null);
        var right = _terms.Bind(comparison.Right, scope, null);
        if (left is null || right is null)
        {
            return Wrong(comparison);
        }

        if (left.Sort is { } a && right.Sort is { } b && a != b)
        {
            context.Report(
                BindingDiagnostics.DifferentSorts, source, comparison, comparison.Left, Loading.RecordNames.WithArticle(a), comparison.Right, Loading.RecordNames.WithArticle(b));
            return Wrong(comparison);
        }

        var same = new Formula.Same(left.Term, right.Term) { Origin = Origin(comparison) };
        return comparison.IsNegated ? new Formula.Not(same) { Origin = Origin(comparison) } : same;
    }

    private Formula BindAtom(Syntax.AtomFormula atom, Scope scope)
    {
        var name = atom.Relation.Text;
        if (atom.Relation.IsMissing)
        {
            return Wrong(atom);
        }

        if (context.Names.Relations.TryGetValue(name, out var relation))
        {
            return BindArguments(atom, relation.Parameters, scope) is { } arguments
                ? new Formula.Atom(relation, arguments, TimeOf(atom, relation)) { Origin = Origin(atom) }
                : Wrong(atom);
        }

        if (context.Names.Definitions.TryGetValue(name, out var definition))
        {
            context.EnsureBound(definition, source.Locate(atom.Relation.Span));
            if (atom.Time is { } time)
            {
                context.Report(BindingDiagnostics.TimeOfDefinition, source, time, name);
            }

            return BindArguments(atom, definition.Parameters, scope) is { } arguments
                ? new Formula.Call(definition, arguments) { Origin = Origin(atom) }
                : Wrong(atom);
        }

        context.ReportNear(
            BindingDiagnostics.UnknownRelation, source, atom.Relation, NearestName.Find(name, context.Names.Relations.Keys.Concat(context.Names.Definitions.Keys)), name);
        return Wrong(atom);
    }

    private ImmutableArray<Term>? BindArguments(Syntax.AtomFormula atom, ImmutableArray<Parameter> parameters, Scope scope)
    {
        if (atom.Arguments.Length != parameters.Length)
        {
            var form = $"{atom.Relation.Text}({string.Join(", ", parameters.Select(one => $"{Loading.RecordNames.NameOf(one.Sort)} {one.Name}"))})";
            context.Report(BindingDiagnostics.WrongNumberOfArguments, source, atom, atom.Relation.Text, parameters.Length, atom.Arguments.Length, form);
            return null;
        }

        var terms = ImmutableArray.CreateBuilder<Term>(parameters.Length);
        for (var i = 0; i < parameters.Length; i++)
        {
            if (_terms.Bind(atom.Arguments[i], scope, parameters[i].Sort) is { } bound)
            {
                terms.Add(bound.Term);
            }
        }

        return terms.Count == parameters.Length ? terms.MoveToImmutable() : null;
    }

    private TimeRule TimeOf(Syntax.AtomFormula atom, Relation relation)
    {
        if (atom.Time is not { } time)
        {
            return TimeRule.Now;
        }

        if (relation.Truth != Truth.Recorded)
        {
            context.Report(BindingDiagnostics.TimeOfOpenRelation, source, time, relation.Name);
        }

        Dates.PartialDate? date = time.Date?.Value is { } value && Dates.PartialDate.TryParse(value.ToString(), out var parsed) ? parsed : null;
        return time.Kind switch
        {
            Syntax.TimeMarkKind.Ever => new TimeRule(TimeRuleKind.Ever, null),
            Syntax.TimeMarkKind.Before when date is not null => new TimeRule(TimeRuleKind.Before, date),
            Syntax.TimeMarkKind.On when date is not null => new TimeRule(TimeRuleKind.On, date),
            _ => TimeRule.Now,
        };
    }

    public static Sort SortOf(Syntax.Sort sort) => sort switch
    {
        Syntax.Sort.State => Sort.State,
        Syntax.Sort.Territory => Sort.Territory,
        Syntax.Sort.Treaty => Sort.Treaty,
        Syntax.Sort.Alliance => Sort.Alliance,
        _ => Sort.Zone,
    };

    private ImmutableArray<Formula> BindAll(ImmutableArray<Syntax.Formula> formulas, Scope scope)
    {
        var bound = ImmutableArray.CreateBuilder<Formula>(formulas.Length);
        foreach (var formula in formulas)
        {
            bound.Add(Bind(formula, scope));
        }

        return bound.MoveToImmutable();
    }

    private Formula.Or Wrong(Syntax.Formula formula) => new Formula.Or([]) { Origin = Origin(formula) };

    private ClauseOrigin Origin(Syntax.SyntaxElement at) => BindingContext.OriginOf(source, at);
}
