using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Syntax;

namespace Assure.Language.Parsing;

/// <content>Checks of whole declarations that need nothing but the declaration.</content>
internal sealed partial class Parser
{
    private static readonly ImmutableArray<Type> OnceOnly =
    [
        typeof(AddressClause), typeof(PromisesClause), typeof(FormClause), typeof(FromClause), typeof(ToDateClause), typeof(OnClause),
        typeof(SentencesClause),
    ];

    private void CheckDispute(DisputeDeclaration dispute, bool isWhole)
    {
        ReportTwice(dispute.Readings.Select(reading => reading.Name), "the readings");
        if (dispute.Default is { IsMissing: false } byDefault
            && !dispute.IsDoubt)
        {
            ReportWhole(byDefault, LanguageDiagnostics.DisputeWithDefault, dispute.Name.Text);
        }

        if (!isWhole)
        {
            return;
        }

        if (dispute.Readings.Length < 2)
        {
            ReportWhole(dispute.Name, LanguageDiagnostics.TooFewReadings, dispute.Name.Text);
        }
        else if (!dispute.IsDoubt && dispute.Readings.Count(reading => !reading.Voices.IsEmpty) < 2)
        {
            ReportWhole(dispute.Name, LanguageDiagnostics.NoOpposingVoices, dispute.Name.Text);
        }

        if (dispute.IsDoubt && dispute.Default is null)
        {
            ReportWhole(dispute.Name, LanguageDiagnostics.DoubtWithoutDefault, dispute.Name.Text);
        }
        else if (dispute.IsDoubt && dispute.Default is { } name && dispute.Readings.All(reading => reading.Name.Value != name.Value))
        {
            var readings = dispute.Readings.Select(reading => reading.Name.Value).ToList();
            _diagnostics.Report(
                name.Span,
                NearestName.Find(name.Text, readings),
                LanguageDiagnostics.UnknownDefault,
                name.Text,
                dispute.Name.Text,
                string.Join(", ", readings));
        }
    }

    private void CheckText(TextDeclaration text, bool isWhole)
    {
        CheckClauses(text.Name, text.Clauses);
        if (text.Standing is Standing.Assurance or Standing.Intends)
        {
            ReportMisplaced<OnClause>(text.Clauses, Whole(text.Keyword.Value), "give the first day with `from`");
        }

        if (text.Promisers is BetweenPromisers)
        {
            ReportMisplaced<AddressClause>(
                text.Clauses, "a text between two states", "each of the two promises the other; leave the clause out");
        }

        var restates = text.Clauses.OfType<TextRelationClause>().Any(clause => clause.Relation == TextRelation.Restates);
        if (!isWhole || restates || text.Standing is not (Standing.Assurance or Standing.Intends))
        {
            return;
        }

        if (!text.Clauses.OfType<PromisesClause>().Any())
        {
            ReportWhole(text.Name, LanguageDiagnostics.MissingPromises, text.Name.Text);
        }

        if (text.Promisers is not BetweenPromisers && !text.Clauses.OfType<AddressClause>().Any())
        {
            ReportWhole(text.Name, LanguageDiagnostics.MissingAddress, text.Name.Text);
        }
    }

    private void CheckQualification(QualificationDeclaration qualification)
    {
        const string Help = "a qualification adds to the texts it names; a promise needs an assurance of its own";
        CheckClauses(qualification.Name, qualification.Clauses);
        ReportTwice(qualification.Targets, "the texts that are qualified");
        ReportMisplaced<PromisesClause>(qualification.Clauses, "a qualification", Help);
        ReportMisplaced<OnClause>(qualification.Clauses, "a qualification", "give the first day with `from`");
        foreach (var clause in qualification.Clauses)
        {
            if (clause is TextRelationClause { Relation: TextRelation.Restates })
            {
                ReportWhole(clause.Keyword, LanguageDiagnostics.MisplacedClause, "restates", "a qualification", Help);
            }
        }
    }

    private void CheckClauses(SyntaxToken name, ImmutableArray<Clause> clauses)
    {
        foreach (var type in OnceOnly)
        {
            Clause? first = null;
            foreach (var clause in clauses)
            {
                if (clause.GetType() != type)
                {
                    continue;
                }

                if (first is not null)
                {
                    ReportDuplicate(clause.Keyword, name, first);
                }

                first ??= clause;
            }
        }

        ReportTwice(clauses.Select(LabelOf).OfType<SyntaxToken>(), "the labels of one text");
        var from = clauses.OfType<FromClause>().FirstOrDefault();
        var to = clauses.OfType<ToDateClause>().FirstOrDefault();
        if (from?.Date.Value is { } start && to?.Date.Value is { } end && end.Last <= start.First)
        {
            ReportWhole(to.Date.Token, LanguageDiagnostics.EndsBeforeStart, name.Text, end, start);
        }
    }

    private static SyntaxToken? LabelOf(Clause clause) => clause switch
    {
        ProvidedClause provided => provided.Label,
        UnlessClause unless => unless.Label,
        ReservesClause reserves => reserves.Label,
        _ => null,
    };

    private void ReportMisplaced<T>(ImmutableArray<Clause> clauses, string whole, string help)
        where T : Clause
    {
        foreach (var clause in clauses.OfType<T>())
        {
            ReportWhole(clause.Keyword, LanguageDiagnostics.MisplacedClause, clause.Keyword.Value, whole, help);
        }
    }

    private void ReportTwice(IEnumerable<SyntaxToken> names, string list)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!name.IsMissing && !seen.Add(name.Value))
            {
                ReportWhole(name, LanguageDiagnostics.DuplicateName, name.Value, list);
            }
        }
    }

    private void ReportWhole(SyntaxToken token, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        _diagnostics.ReportWhole(token.Span, descriptor, arguments);
}
