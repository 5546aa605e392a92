using System.Collections.Immutable;
using Assure.Language.Text;
using Assure.Record.Binding;
using Assure.Record.Rules;
using Assure.Record.Texts;
using Syntax = Assure.Language.Syntax;

namespace Assure.Record.Checks;

/// <summary>Checks of meaning that need all texts at once. Left out for a record that was checked before.</summary>
internal sealed class TextChecks(
    BindingContext context,
    ImmutableArray<(Text Text, Declared<Syntax.TextDeclaration> Declared)> texts,
    ImmutableArray<Qualification> qualifications,
    IReadOnlyDictionary<string, Declared<Syntax.QualificationDeclaration>> declaredQualifications)
{
    private readonly QuantifierCheck _quantifiers = new(context);

    public void Check(ImmutableArray<Definition> definitions, ImmutableArray<FollowRule> follows)
    {
        foreach (var definition in definitions)
        {
            _quantifiers.Check(definition.Body, context.Places.GetValueOrDefault(definition.Body));
        }

        foreach (var rule in follows)
        {
            CheckAddress(rule.Address, default);
            if (rule.Unless is { } unless)
            {
                _quantifiers.Check(unless.Formula, context.Places.GetValueOrDefault(unless.Formula));
            }
        }

        foreach (var (text, declared) in texts)
        {
            CheckText(text, NameOf(declared));
        }

        foreach (var qualification in qualifications)
        {
            CheckQualification(qualification);
        }

        CheckOverlaps();
    }

    private void CheckText(Text text, SourceLocation at)
    {
        foreach (var target in text.Address?.Targets ?? [])
        {
            CheckAddress(target.Where, at);
        }

        CheckAddress(text.Address?.ExceptTerritory, at);
        CheckAddress(text.Promisers.Each, at);
        foreach (var formula in text.Provided.Select(one => one.Formula).Concat(text.Unless.Select(one => one.Formula)).Concat(text.Upon.Select(one => one.Formula)))
        {
            _quantifiers.Check(formula, at);
        }

        ReportBothWays(Polarities(text), text.Id, at);
    }

    private void CheckQualification(Qualification qualification)
    {
        var at = declaredQualifications[qualification.Id] is var (document, syntax) ? document.Source.Locate(syntax.Name.Span) : default;
        foreach (var formula in qualification.Provided.Select(one => one.Formula).Concat(qualification.Unless.Select(one => one.Formula)))
        {
            _quantifiers.Check(formula, at);
        }

        foreach (var target in qualification.Except?.Targets ?? [])
        {
            CheckAddress(target.Where, at);
        }

        CheckAddress(qualification.Except?.ExceptTerritory, at);
        foreach (var text in qualification.Of)
        {
            var polarities = Polarities(text);
            Add(qualification.Provided, qualification.Unless, polarities);
            ReportBothWays(polarities, text.Id, at);
        }
    }

    private void CheckAddress(Formula? formula, SourceLocation at)
    {
        if (formula is { IsOpen: true })
        {
            context.Findings.Report(BindingDiagnostics.OpenAddress, context.Places.GetValueOrDefault(formula, at), OpenUse.Any(formula));
        }
    }

    private void ReportBothWays(Dictionary<Relation, Polarity> polarities, string id, SourceLocation at)
    {
        foreach (var (relation, polarity) in polarities)
        {
            if (polarity == (Polarity.For | Polarity.Against))
            {
                context.Findings.Report(BindingDiagnostics.NotUnate, at, relation.Name, id);
            }
        }
    }

    /// <summary>How open relations count in what becomes of a text: its own clauses and those it restates.</summary>
    private static Dictionary<Relation, Polarity> Polarities(Text text)
    {
        var into = new Dictionary<Relation, Polarity>();
        var seen = new HashSet<Text>();
        void Visit(Text one)
        {
            if (seen.Add(one))
            {
                Add(one.Provided, one.Unless, into);
                foreach (var other in one.Restates)
                {
                    Visit(other);
                }
            }
        }

        Visit(text);
        return into;
    }

    private static void Add(ImmutableArray<ProvidedClause> provided, ImmutableArray<UnlessClause> unless, Dictionary<Relation, Polarity> into)
    {
        foreach (var clause in provided)
        {
            OpenUse.Polarities(clause.Formula, true, into);
        }

        foreach (var clause in unless)
        {
            OpenUse.Polarities(clause.Formula, false, into);
        }
    }

    /// <summary>Two assurances of one promiser and kind that stand on one day must say how they stand to each other; treaties stand beside anything.</summary>
    private void CheckOverlaps()
    {
        var together = new Groups<Text>();
        foreach (var (text, _) in texts)
        {
            foreach (var other in text.Restates.Concat(text.Replaces).Concat(text.Beside).Concat(text.Ends))
            {
                together.Join(text, other);
            }
        }

        var promised = texts
            .Where(one => one.Text is { Standing: Standing.Assurance, Form.Form: not Form.Treaty, From: not null })
            .SelectMany(one => one.Text.Promisers.Named, (one, state) => (one.Text, one.Declared, State: state))
            .SelectMany(one => one.Text.Promises?.Kinds ?? [], (one, kind) => (one.Text, one.Declared, one.State, Kind: kind));
        var reported = new HashSet<(Text, Text)>();
        foreach (var group in promised.GroupBy(one => (one.State, one.Kind)))
        {
            var list = group.OrderBy(one => one.Text.From!.Date).ThenBy(one => one.Text.Index).ToArray();
            for (var later = 1; later < list.Length; later++)
            {
                for (var earlier = 0; earlier < later; earlier++)
                {
                    var (a, b) = (list[earlier].Text, list[later].Text);
                    if (Overlap(a, b) && !together.AreJoined(a, b) && reported.Add((a, b)))
                    {
                        context.Findings.Report(
                            BindingDiagnostics.OverlappingTexts, NameOf(list[later].Declared), b.Id, a.Id, group.Key.Kind.Id, group.Key.State.Id, b.From!.Date);
                    }
                }
            }
        }
    }

    private static bool Overlap(Text earlier, Text later) => earlier.To is null || later.From!.Date.First < earlier.To.Date.First;

    private static SourceLocation NameOf(Declared<Syntax.TextDeclaration> declared) => declared.Source.Locate(declared.Syntax.Name.Span);
}
