using System.Collections.Immutable;
using Assure.Language.Text;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;
using Syntax = Assure.Language.Syntax;

namespace Assure.Record.Binding;

/// <summary>Binds addresses: the variable of a class becomes the beneficiary.</summary>
internal sealed class AddressBinder(BindingContext context, SourceText source)
{
    private readonly FormulaBinder _formulas = new(context, source);

    /// <summary>The scope inside a class: its variable is the beneficiary.</summary>
    public static Scope Open(Scope scope, Syntax.ClassTarget target) =>
        scope.Find(target.Variable.Text) is not null ? scope : scope.WithName(target.Variable.Text, Term.Beneficiary, FormulaBinder.SortOf(target.Sort));

    public Target? Bind(Syntax.Target target, Scope scope)
    {
        switch (target)
        {
            case Syntax.ClassTarget named:
                _formulas.CheckVariable(named.Variable, scope);
                var where = named.Condition is null ? Formula.True : _formulas.Bind(named.Condition, Open(scope, named));
                return new Target(FormulaBinder.SortOf(named.Sort), where);
            case Syntax.StatesTarget listed:
                var terms = new TermBinder(context, source);
                var states = listed.States.Select(terms.FindState).OfType<State>();
                return new Target(Sort.State, OneOf(states, BindingContext.OriginOf(source, listed)));
            default:
                return null;
        }
    }

    public static Formula OneOf(IEnumerable<State> states, ClauseOrigin? origin)
    {
        ImmutableArray<Formula> same = [.. states.Select(state => new Formula.Same(Term.Beneficiary, new Term.Constant(state)) { Origin = origin })];
        return same is [var only] ? only : new Formula.Or(same) { Origin = origin };
    }

    /// <summary>The formula of <c>except territory</c>, over the beneficiary.</summary>
    public Formula? BindExcepted(Syntax.ExceptedTerritory? excepted, Scope outer)
    {
        if (excepted is null || excepted.Name.IsMissing)
        {
            return null;
        }

        var scope = outer.WithRoles((outer.Roles & Roles.Guarantor) | Roles.TerritoryBeneficiary);
        if (excepted.Condition is { } condition)
        {
            _formulas.CheckVariable(excepted.Name, scope);
            return _formulas.Bind(condition, scope.WithName(excepted.Name.Text, Term.Beneficiary, Sort.Territory));
        }

        var territory = context.Names.Find(Sort.Territory, excepted.Name.Text);
        if (territory is null)
        {
            context.ReportNear(BindingDiagnostics.UnknownName, source, excepted.Name, context.Names.Nearest(Sort.Territory, excepted.Name.Text), excepted.Name.Text);
            return null;
        }

        return new Formula.Same(Term.Beneficiary, new Term.Constant(territory)) { Origin = BindingContext.OriginOf(source, excepted) };
    }
}
