using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;
using Syntax = Assure.Language.Syntax;

namespace Assure.Record.Binding;

/// <summary>Binds each text by itself; how texts stand to one another is left to <see cref="TextLinker"/>.</summary>
internal sealed class TextBinder(BindingContext context, VocabularyBinder vocabulary, IReadOnlyDictionary<string, Instrument> instruments)
{
    /// <summary>The texts in ordinal order of id.</summary>
    /// <param name="declarations">What declares them.</param>
    /// <param name="first">The number of the first.</param>
    public ImmutableArray<(Text Text, Declared<Syntax.TextDeclaration> Declared)> Bind(IEnumerable<Declared<Syntax.TextDeclaration>> declarations, int first = 0)
    {
        var texts = ImmutableArray.CreateBuilder<(Text, Declared<Syntax.TextDeclaration>)>();
        foreach (var declared in declarations.OrderBy(one => one.Syntax.Name.Text, StringComparer.Ordinal))
        {
            if (!instruments.TryGetValue(declared.Document.Path, out var instrument))
            {
                context.Report(BindingDiagnostics.TextOutsideInstrument, declared.Source, declared.Syntax.Name, declared.Syntax.Name.Text);
                continue;
            }

            var text = BindOne(declared, instrument, first + texts.Count);
            context.Names.Texts.Add(text.Id, text);
            texts.Add((text, declared));
        }

        return texts.ToImmutable();
    }

    private Text BindOne(Declared<Syntax.TextDeclaration> declared, Instrument instrument, int index)
    {
        var (source, syntax) = (declared.Source, declared.Syntax);
        var slots = new SlotCounter();
        var address = syntax.Clauses.OfType<Syntax.AddressClause>().FirstOrDefault();
        var scope = Scope.Empty(Roles.Guarantor | BeneficiaryRoles(address), slots);
        var promisers = BindPromisers(declared, ref scope);
        var addressBinder = new AddressBinder(context, source);
        var targets = address?.Targets.Select(target => addressBinder.Bind(target, scope)).OfType<Target>().ToImmutableArray() ?? [];
        var excepted = addressBinder.BindExcepted(address?.Excepted, scope);
        foreach (var target in address?.Targets ?? [])
        {
            scope = target is Syntax.ClassTarget named ? AddressBinder.Open(scope, named) : scope;
        }

        var clauses = new ClauseBinder(context, source, scope, syntax.Clauses, isOurs: instrument.Kind == InstrumentKind.Draft);
        var promises = clauses.First<Syntax.PromisesClause>();
        var text = new Text
        {
            Id = syntax.Name.Text,
            Index = index,
            Standing = StandingOf(syntax.Standing),
            Instrument = instrument,
            Promisers = promisers,
            Address = address is not null
                ? new Address(targets, excepted, clauses.Optional(address), clauses.Origin(address))
                : AddressOfBetween(syntax, promisers, clauses.Origin(syntax.Promisers)),
            Promises = promises is null ? null : new PromisesClause(
                [.. promises.Kinds.Select(kind => vocabulary.FindKind(source, kind)).OfType<Kind>()], clauses.Required(promises), clauses.Origin(promises)),
            Provided = clauses.Provided(),
            Unless = clauses.Unless(),
            Upon = clauses.Upon(),
            Reserves = clauses.Reserves(),
            Form = clauses.Form(),
            From = clauses.From(),
            To = clauses.To(),
            On = clauses.On(),
            CountsUnder = clauses.Marks(),
            Gloss = clauses.Gloss(),
            Origin = clauses.Origin(syntax),
        };
        text.Slots = slots.Count;
        CheckWhole(declared, text);
        return text;
    }

    private void CheckWhole(Declared<Syntax.TextDeclaration> declared, Text text)
    {
        var clauses = declared.Syntax.Clauses;
        if (!clauses.Any(clause => clause is Syntax.FromClause or Syntax.OnClause) && text.Instrument.Kind != InstrumentKind.Draft)
        {
            context.Report(BindingDiagnostics.MissingFrom, declared.Source, declared.Syntax.Name, text.Id);
        }

        if (text.Standing is Standing.Assurance or Standing.Intends && !clauses.Any(clause => clause is Syntax.FormClause))
        {
            context.Report(BindingDiagnostics.MissingForm, declared.Source, declared.Syntax.Name, text.Id);
        }
    }

    private Promisers BindPromisers(Declared<Syntax.TextDeclaration> declared, ref Scope scope)
    {
        var terms = new TermBinder(context, declared.Source);
        switch (declared.Syntax.Promisers)
        {
            case Syntax.ListedPromisers listed:
                return new Promisers([.. listed.States.Select(terms.FindState).OfType<State>().Distinct()], null);
            case Syntax.BetweenPromisers between:
                return new Promisers([.. new[] { terms.FindState(between.First), terms.FindState(between.Second) }.OfType<State>().Distinct()], null);
            case Syntax.EachPromiser each when !each.Variable.IsMissing:
                var formulas = new FormulaBinder(context, declared.Source);
                formulas.CheckVariable(each.Variable, scope);
                scope = scope.WithName(each.Variable.Text, Term.Guarantor, Sort.State);

                // Who gives the text is asked before there is a beneficiary.
                var alone = Scope.Empty(Roles.Guarantor, scope.Slots).WithName(each.Variable.Text, Term.Guarantor, Sort.State);
                return new Promisers([], formulas.Bind(each.Condition, alone));
            default:
                return new Promisers([], null);
        }
    }

    /// <summary>Of <c>between A and B</c>: the beneficiary is one of the two, and not the guarantor.</summary>
    private static Address? AddressOfBetween(Syntax.TextDeclaration syntax, Promisers promisers, ClauseOrigin origin)
    {
        if (syntax.Promisers is not Syntax.BetweenPromisers)
        {
            return null;
        }

        var other = new Formula.Not(new Formula.Same(Term.Beneficiary, Term.Guarantor) { Origin = origin }) { Origin = origin };
        var where = new Formula.And([AddressBinder.OneOf(promisers.Named, origin), other]) { Origin = origin };
        return new Address([new Target(Sort.State, where)], null, null, origin);
    }

    private static Roles BeneficiaryRoles(Syntax.AddressClause? address)
    {
        if (address is null)
        {
            return Roles.StateBeneficiary | Roles.TerritoryBeneficiary;
        }

        var roles = Roles.None;
        foreach (var target in address.Targets)
        {
            roles |= target is Syntax.ClassTarget { Sort: Syntax.Sort.Territory } ? Roles.TerritoryBeneficiary : Roles.StateBeneficiary;
        }

        return roles;
    }

    private static Standing StandingOf(Syntax.Standing standing) => standing switch
    {
        Syntax.Standing.Assurance => Standing.Assurance,
        Syntax.Standing.Intends => Standing.Intends,
        Syntax.Standing.Offers => Standing.Offers,
        Syntax.Standing.Says => Standing.Says,
        _ => Standing.Draft,
    };
}
