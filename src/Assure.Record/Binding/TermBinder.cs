using Assure.Language.Diagnostics;
using Assure.Language.Text;
using Assure.Record.Entities;
using Assure.Record.Loading;
using Assure.Record.Rules;
using Syntax = Assure.Language.Syntax;

namespace Assure.Record.Binding;

/// <summary>Binds terms: variables, named things, the guarantor, the beneficiary.</summary>
internal sealed class TermBinder(BindingContext context, SourceText source)
{
    /// <summary>Binds a term; null, and reported, when it names nothing or something of another sort.</summary>
    public BoundTerm? Bind(Syntax.Term term, Scope scope, Sort? wanted)
    {
        var bound = term switch
        {
            Syntax.StateTerm state => BindState(state.State),
            Syntax.RoleTerm role => BindRole(role, scope, wanted),
            Syntax.NameTerm name => BindName(name.Name, scope, wanted),
            _ => null,
        };
        if (bound?.Sort is { } sort && wanted is { } needed && sort != needed)
        {
            context.Report(BindingDiagnostics.WrongSort, source, term, term, RecordNames.WithArticle(sort), RecordNames.WithArticle(needed));
            return null;
        }

        return bound;
    }

    private BoundTerm? BindState(Syntax.SyntaxToken code) =>
        FindState(code) is { } state ? new BoundTerm(new Term.Constant(state), Sort.State) : null;

    /// <summary>The state with a code; null, and reported, when there is none.</summary>
    public State? FindState(Syntax.SyntaxToken code)
    {
        if (code.IsMissing)
        {
            return null;
        }

        if (context.Names.Find(Sort.State, code.Text) is State state)
        {
            return state;
        }

        context.ReportNear(BindingDiagnostics.UnknownState, source, code, context.Names.Nearest(Sort.State, code.Text), code.Text);
        return null;
    }

    private BoundTerm? BindRole(Syntax.RoleTerm role, Scope scope, Sort? wanted)
    {
        if (role.Role == Syntax.Role.Guarantor)
        {
            if (scope.Roles.HasFlag(Roles.Guarantor))
            {
                return new BoundTerm(Term.Guarantor, Sort.State);
            }

            context.Report(BindingDiagnostics.GuarantorNotInScope, source, role);
            return null;
        }

        var beneficiary = scope.Roles & (Roles.StateBeneficiary | Roles.TerritoryBeneficiary);
        if (beneficiary == Roles.None)
        {
            context.Report(BindingDiagnostics.BeneficiaryNotInScope, source, role);
            return null;
        }

        Sort? sort = beneficiary switch
        {
            Roles.StateBeneficiary => Sort.State,
            Roles.TerritoryBeneficiary => Sort.Territory,
            _ => wanted is Sort.State or Sort.Territory or null ? null : Sort.State,
        };
        return new BoundTerm(Term.Beneficiary, sort);
    }

    private BoundTerm? BindName(Syntax.SyntaxToken name, Scope scope, Sort? wanted)
    {
        if (name.IsMissing)
        {
            return null;
        }

        if (scope.Find(name.Text) is { } variable)
        {
            return new BoundTerm(variable.Term!, variable.Sort);
        }

        var entity = wanted is { } sort ? context.Names.Find(sort, name.Text) ?? context.Names.FindAny(name.Text) : context.Names.FindAny(name.Text);
        if (entity is not null)
        {
            return new BoundTerm(new Term.Constant(entity), entity.Sort);
        }

        var candidates = scope.Names().Concat(wanted is { } only ? context.Names.Ids(only) : Enum.GetValues<Sort>().SelectMany(context.Names.Ids));
        context.ReportNear(BindingDiagnostics.UnknownName, source, name, NearestName.Find(name.Text, candidates), name.Text);
        return null;
    }
}
