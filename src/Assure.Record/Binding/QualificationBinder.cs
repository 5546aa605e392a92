using System.Collections.Immutable;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Texts;
using Syntax = Assure.Language.Syntax;

namespace Assure.Record.Binding;

/// <summary>Binds qualifications, and checks that they can touch what they qualify.</summary>
internal sealed class QualificationBinder(BindingContext context, TextLinker linker, IReadOnlyDictionary<string, Instrument> instruments)
{
    /// <summary>The qualifications in ordinal order of id.</summary>
    public ImmutableArray<Qualification> Bind(IEnumerable<Declared<Syntax.QualificationDeclaration>> declarations)
    {
        var qualifications = ImmutableArray.CreateBuilder<Qualification>();
        foreach (var declared in declarations.OrderBy(one => one.Syntax.Name.Text, StringComparer.Ordinal))
        {
            if (!instruments.TryGetValue(declared.Document.Path, out var instrument))
            {
                context.Report(BindingDiagnostics.TextOutsideInstrument, declared.Source, declared.Syntax.Name, declared.Syntax.Name.Text);
            }
            else if (BindOne(declared, instrument, qualifications.Count) is { } qualification)
            {
                qualifications.Add(qualification);
            }
        }

        return qualifications.ToImmutable();
    }

    private Qualification? BindOne(Declared<Syntax.QualificationDeclaration> declared, Instrument instrument, int index)
    {
        var (source, syntax) = (declared.Source, declared.Syntax);
        var slots = new SlotCounter();
        var scope = Scope.Empty(Roles.Guarantor | Roles.StateBeneficiary | Roles.TerritoryBeneficiary, slots);
        var clauses = new ClauseBinder(context, source, scope, syntax.Clauses);
        foreach (var clause in syntax.Clauses.Where(clause => clause is Syntax.UponClause or Syntax.FormClause or Syntax.TextRelationClause))
        {
            context.Report(BindingDiagnostics.ClauseInQualification, source, clause.Keyword, clause.Keyword.Text);
        }

        var terms = new TermBinder(context, source);
        ImmutableArray<State> by = [.. syntax.Promisers.States.Select(terms.FindState).OfType<State>()];
        var named = syntax.Targets.Select(token => (Token: token, Text: linker.FindText(source, token))).Where(one => one.Text is not null).ToArray();
        var address = clauses.First<Syntax.AddressClause>();
        var addressBinder = new AddressBinder(context, source);
        var except = address is null ? null : new Address(
            [.. address.Targets.Select(target => addressBinder.Bind(target, scope)).OfType<Target>()],
            addressBinder.BindExcepted(address.Excepted, scope),
            clauses.Optional(address),
            clauses.Origin(address));
        var (provided, unless, reserves, marks) = (clauses.Provided(), clauses.Unless(), clauses.Reserves(), clauses.Marks());
        var (from, to) = (clauses.From(), clauses.To());
        if (from is null)
        {
            if (clauses.First<Syntax.FromClause>() is null)
            {
                context.Report(BindingDiagnostics.MissingFrom, source, syntax.Name, syntax.Name.Text);
            }

            return null;
        }

        foreach (var (token, text) in named)
        {
            CheckTarget(source, token, syntax.Name.Text, text!, by, from.Date, to?.Date);
        }

        return new Qualification
        {
            Id = syntax.Name.Text,
            Index = index,
            Instrument = instrument,
            Of = [.. named.Select(one => one.Text!)],
            By = by,
            Provided = provided,
            Unless = unless,
            Reserves = reserves,
            Except = except,
            From = from,
            To = to,
            CountsUnder = marks,
            Gloss = clauses.Gloss(),
            Slots = slots.Count,
            Origin = clauses.Origin(syntax),
        };
    }

    private void CheckTarget(
        Language.Text.SourceText source, Syntax.SyntaxToken token, string id, Text text, ImmutableArray<State> by, PartialDate from, PartialDate? to)
    {
        var start = text.From?.Date ?? text.On;
        var over = text.To is not null && text.To.Date.Last <= from.First;
        var early = to is { } end && start is { } first && end.Last <= first.First;
        if (over || early)
        {
            context.Report(BindingDiagnostics.QualifiesOutsideDates, source, token, id, text.Id);
        }

        if (text.Promisers.Each is null && by.FirstOrDefault(state => !text.Promisers.Named.Contains(state)) is { } foreign)
        {
            context.Report(BindingDiagnostics.QualifiesForeignText, source, token, foreign.Id, text.Id);
        }
    }
}
