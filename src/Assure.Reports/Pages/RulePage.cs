using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Sources;
using Assure.Record.Texts;
using Assure.Reports.Blocks;
using Assure.Reports.Export;
using Assure.Reports.Languages;
using Assure.Reports.Sentences;

namespace Assure.Reports.Pages;

/// <summary>What the record made of a text: its rule in plain words, clause by clause, each with the place it was read in.</summary>
public static class RulePage
{
    /// <summary>The rule of a text: who promises whom what, unless what, in what form and from when to when.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="text">The text.</param>
    public static ImmutableArray<Block> Of(PageContext context, Text text)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(text);
        var (words, page) = (context.Words, context.Words.Pages);
        var rule = Rule(context, text);
        var lines = new List<Prose>();
        if (text.Promisers.Each is { } each)
        {
            lines.Add(Prose.Of(page.Filled("rule.each", new RulePhrase(words, context.On, null).Of(each) ?? Wording.Of(each))));
        }

        AddClauses(lines, words, page, rule, text.Provided, text.Unless, text.Reserves);
        lines.AddRange(text.Upon.Select(clause => Line(words, page.Filled("rule.upon", Said(page, rule, clause.Formula)), clause.Citation)));
        if (text.Form is { } form)
        {
            var other = form is { Other: { } otherwise, Under: { } under } ? page.Filled("rule.form.other", words.Phrase(otherwise), Gloss(words, under.Dispute, under.Reading)) : "";
            lines.Add(Prose.Of(page.Filled("rule.form", words.Phrase(form.Form)) + other));
        }

        if (Standing(words, page, text) is { Length: > 0 } stands)
        {
            lines.Add(Prose.Of(stands));
        }

        lines.AddRange(Beside(page, text));
        lines.AddRange(text.CountsUnder.Select(dispute => Prose.Of(page.Filled("rule.under", words.Of(dispute.Question)))));
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Paragraph(Line(words, Sentence(context, page, rule, text), text.Promises?.Citation ?? text.Address?.Citation)));
        blocks.Add(new Block.Bullets([.. lines]));
        return blocks.ToImmutable();
    }

    /// <summary>The rule of a reservation or later statement: whose promise it narrows, how, and from when to when.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="qualification">The reservation or statement.</param>
    public static ImmutableArray<Block> Of(PageContext context, Qualification qualification)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(qualification);
        var (words, page) = (context.Words, context.Words.Pages);
        var rule = new RulePhrase(words, context.On, qualification.By is [var one] ? one : null, qualification.Of.All(IsToTerritories) ? Sort.Territory : Sort.State);
        var lines = new List<Prose>();
        AddClauses(lines, words, page, rule, qualification.Provided, qualification.Unless, qualification.Reserves);
        if (qualification.Except is { } except)
        {
            lines.Add(Line(words, page.Filled("rule.except", Left(page, rule, except)), except.Citation));
        }

        lines.Add(Prose.Of(Span(words, page, qualification.From, qualification.To)));
        lines.AddRange(qualification.CountsUnder.Select(dispute => Prose.Of(page.Filled("rule.under", words.Of(dispute.Question)))));
        var by = words.And([.. qualification.By.Select(state => words.Name(state, qualification.From.Date.First).Text)]);
        return
        [
            new Block.Paragraph(Prose.Of(page.Filled("rule.qualifies", Words.Capital(by), string.Join(", ", qualification.Of.Select(static text => text.Id))))),
            new Block.Bullets([.. lines]),
        ];
    }

    /// <summary>From when a text stands, to when, and what ended it.</summary>
    public static string Standing(Words words, Text text)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(text);
        return Standing(words, words.Pages, text);
    }

    private static RulePhrase Rule(PageContext context, Text text) =>
        new(context.Words, context.On, text.Promisers.Named is [var one] ? one : null, IsToTerritories(text) ? Sort.Territory : Sort.State);

    private static bool IsToTerritories(Text text) => text.Address is { Targets.Length: > 0 } address && address.Targets.All(static target => target.Sort == Sort.Territory);

    private static string Sentence(PageContext context, PageWords page, RulePhrase rule, Text text)
    {
        var words = context.Words;
        var named = text.Promisers.Named;
        var who = text.Promisers.Each is not null ? page["rule.promiser"] : words.And([.. named.Select(state => words.Name(state, (text.From?.Date ?? text.On ?? text.Instrument.Date).First).Text)]);
        var number = named.Length > 1 || (named is [var one] && words.Name(one, context.On).IsPlural) ? "many" : "one";
        if (text.Promises is not { } promises || text.Address is not { } address)
        {
            return page.Filled($"rule.nothing.{number}", Words.Capital(who)) + (text.Gloss is { } said ? " " + words.Of(said) : "");
        }

        var (to, provided, except) = To(page, rule, address);
        var it = address.Targets is [{ Where: Formula.Same { Left: Term.BeneficiaryTerm, Right: Term.Constant only } }]
            ? words.ObjectPronoun(words.Name(only.Entity, context.On), only.Entity.Sort)
            : page[$"rule.it.{(IsToTerritories(text) ? "territory" : "state")}"];
        var what = words.And([.. promises.Kinds.Select((kind, i) => Template.Fill(words.Of(kind.Name), hole => Noun.Of(hole == "the guarantor" ? page["rule.promiser"] : i == 0 ? to : it)))]);
        return page.Filled($"rule.{text.Standing.ToString().ToLowerInvariant()}.{number}", Words.Capital(who), what + (provided.Length == 0 ? "" : page.Filled("rule.if", provided)) + except);
    }

    /// <summary>To whom, what must hold of it, and which territories are left out; the conditions of several classes are told with their class.</summary>
    private static (string To, string Provided, string Except) To(PageWords page, RulePhrase rule, Address address)
    {
        var classes = address.Targets.Select(target => rule.Of(target) is var (who, provided) ? (Who: who, Provided: provided ?? page.Filled("rule.written", Wording.Of(target.Where))) : default).ToArray();
        var except = address.ExceptTerritory is { } formula ? Said(page, rule.OfTerritories(), formula) : null;
        var leaving = except is null ? "" : page.Filled("rule.exceptterritory", except);
        return classes switch
        {
            [] => (except is null ? "" : page.Filled("rule.territories", except), "", ""),
            [var one] => (one.Who, one.Provided, leaving),
            _ => (string.Join($", {page["rule.or"]} ", classes.Select(one => one.Provided.Length == 0 ? one.Who : $"{one.Who} ({one.Provided})")), "", leaving),
        };
    }

    private static void AddClauses(List<Prose> lines, Words words, PageWords page, RulePhrase rule, ImmutableArray<ProvidedClause> provided, ImmutableArray<UnlessClause> unless, ImmutableArray<ReservesClause> reserves)
    {
        lines.AddRange(provided.Select(clause => Line(words, page.Filled("rule.provided", Said(page, rule, clause.Formula)), clause.Citation)));
        lines.AddRange(unless.Select(clause => Line(words, page.Filled("rule.unless", Said(page, rule, clause.Formula)), clause.Citation)));
        lines.AddRange(reserves.Select(clause => Line(words, page.Filled("rule.reserves", words.Of(clause.Power)), clause.Citation)));
    }

    private static IEnumerable<Prose> Beside(PageWords page, Text text)
    {
        foreach (var (key, others) in new[] { ("restates", text.Restates), ("replaces", text.Replaces), ("ends", text.Ends), ("beside", text.Beside) })
        {
            if (!others.IsEmpty)
            {
                yield return Prose.Of(page.Filled($"rule.{key}", string.Join(", ", others.Select(static other => other.Id))));
            }
        }
    }

    private static string Standing(Words words, PageWords page, Text text) =>
        text.From is { } from ? Span(words, page, from, text.To) : text.On is { } on ? page.Filled("rule.made", words.Date(on)) : "";

    private static string Span(Words words, PageWords page, DateBound from, DateBound? to) => to is { Uncertain: not null }
        ? page.Filled("rule.uncertain", words.Date(from.Date), words.Date(to.Date))
        : to is null
        ? page.Filled("rule.from", words.Date(from.Date))
        : page.Filled("rule.fromto", words.Date(from.Date), words.Date(to.Date)) + (to.By is { } by ? page.Filled("rule.endedby", by.Id) : "") + ".";

    private static string Left(PageWords page, RulePhrase rule, Address except) => To(page, rule, except) is var (to, provided, _) && provided.Length > 0 ? $"{to}: {provided}" : to;

    private static string Said(PageWords page, RulePhrase rule, Formula formula) => rule.Of(formula) ?? page.Filled("rule.written", Wording.Of(formula));

    private static string Gloss(Words words, Dispute dispute, int reading) => dispute.Readings[reading].Gloss is { } gloss ? words.Of(gloss) : dispute.Readings[reading].Id;

    /// <summary>A clause with the place it was read in, and whether the words were read there.</summary>
    private static Prose Line(Words words, string said, Citation? citation)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        runs.Add(new Run(said));
        if (citation is not null)
        {
            runs.Add(new Run($" ({citation})", Mark.Muted));
            if (citation.Verified != Verified.Yes)
            {
                runs.Add(new Run(" "));
                runs.Add(new Run(words.UnreadNote(citation.Verified, matters: false), Mark.Unread));
            }
        }

        return new(runs.ToImmutable());
    }
}
