using System.Collections.Immutable;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Texts;
using Syntax = Assure.Language.Syntax;

namespace Assure.Record.Binding;

/// <summary>Binds expectations.</summary>
internal sealed class ExpectationBinder(BindingContext context, VocabularyBinder vocabulary, TextLinker linker, IReadOnlyDictionary<string, Instrument> instruments)
{
    private readonly Dictionary<(string, State, Entity, DateOnly, Text?), Expectation> _seen = [];

    /// <summary>The expectations in the order of files and lines.</summary>
    public ImmutableArray<Expectation> Bind(IEnumerable<Declared<Syntax.ExpectDeclaration>> declarations)
    {
        var expectations = ImmutableArray.CreateBuilder<Expectation>();
        foreach (var declared in declarations)
        {
            if (BindOne(declared) is { } expectation)
            {
                expectations.Add(expectation);
            }
        }

        return expectations.ToImmutable();
    }

    private Expectation? BindOne(Declared<Syntax.ExpectDeclaration> declared)
    {
        var (source, syntax) = (declared.Source, declared.Syntax);
        if (!instruments.TryGetValue(declared.Document.Path, out var instrument))
        {
            context.Report(BindingDiagnostics.TextOutsideInstrument, source, syntax.Keyword, syntax.Keyword.Text);
            return null;
        }

        var kind = vocabulary.FindKind(source, syntax.Kind);
        var guarantor = new TermBinder(context, source).FindState(syntax.Guarantor);
        var beneficiary = FindBeneficiary(declared);
        var text = syntax.Text is { } name ? linker.FindText(source, name) : null;
        if (kind is null || guarantor is null || beneficiary is null || (syntax.Text is not null && text is null) || syntax.Date.Value is not { } date)
        {
            return null;
        }

        var form = syntax.Form is { } written ? ClauseBinder.FormOf(written) : (Form?)null;
        var expectation = new Expectation(
            instrument, kind, guarantor, beneficiary, date.First, syntax.Verdict.Text, form, text, syntax.IsByReading, BindingContext.OriginOf(source, syntax));
        if (!context.IsTrusted)
        {
            Check(declared, expectation);
        }

        return expectation;
    }

    private Entity? FindBeneficiary(Declared<Syntax.ExpectDeclaration> declared)
    {
        var token = declared.Syntax.Beneficiary;
        if (token.Kind == Syntax.TokenKind.State)
        {
            return new TermBinder(context, declared.Source).FindState(token);
        }

        var territory = context.Names.Find(Sort.Territory, token.Text);
        if (territory is null && !token.IsMissing)
        {
            context.ReportNear(BindingDiagnostics.UnknownBeneficiary, declared.Source, token, context.Names.Nearest(Sort.Territory, token.Text), token.Text);
        }

        return territory;
    }

    /// <summary>Both states exist on the day, and nothing else is expected of the same question.</summary>
    private void Check(Declared<Syntax.ExpectDeclaration> declared, Expectation expectation)
    {
        foreach (var (token, entity) in new[] { (declared.Syntax.Guarantor, (Entity)expectation.Guarantor), (declared.Syntax.Beneficiary, expectation.Beneficiary) })
        {
            if (entity is State state && !state.ExistsOn(expectation.On))
            {
                context.Report(BindingDiagnostics.ExpectedOutsideExistence, declared.Source, token, state.Id, expectation.On.ToIso());
            }
        }

        if (!_seen.TryAdd((expectation.Kind.Id, expectation.Guarantor, expectation.Beneficiary, expectation.On, expectation.In), expectation))
        {
            var first = _seen[(expectation.Kind.Id, expectation.Guarantor, expectation.Beneficiary, expectation.On, expectation.In)];
            context.Report(BindingDiagnostics.ExpectedTwice, declared.Source, declared.Syntax.Verdict, first.Verdict, first.Origin);
        }
    }
}
