using Assure.Reasoning.Answers;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Texts;
using Assure.Reports.Languages;

namespace Assure.Reports.Sentences;

/// <summary>Names texts: <c>Russia's 1995 declaration (S/1995/261)</c>, <c>Protocol II to the Treaty of Tlatelolco</c>.</summary>
internal static class TextPhrase
{
    private static readonly ActKind[] Bindings = [ActKind.Ratified, ActKind.Acceded, ActKind.Accepted, ActKind.Succeeded];

    /// <summary>Names a text with its symbol.</summary>
    /// <param name="telling">What is told.</param>
    /// <param name="text">The text.</param>
    /// <param name="its">Whether the promiser was just named, so that a pronoun will do.</param>
    public static string Of(Telling telling, Text text, bool its = false)
    {
        var name = Bare(telling, text, its);
        var symbol = text.Instrument.Symbol;
        return symbol.Length == 0 ? name : $"{name} ({symbol})";
    }

    /// <summary>Names a qualification: by the document it was made in, or, where that is the text's own, by what it limits.</summary>
    public static string Of(Telling telling, Qualification qualification)
    {
        if (qualification.Of is not [var text, ..] || text.Instrument != qualification.Instrument)
        {
            return telling.Words.Of(qualification.Instrument.Title);
        }

        string[] labels = [.. qualification.Provided.Select(static one => one.Label).Concat(qualification.Unless.Select(static one => one.Label)).Concat(qualification.Reserves.Select(static one => one.Label)).DefaultIfEmpty(qualification.Id).Distinct()];
        return telling.Words.LimitTo(telling.Words.And(labels), Bare(telling, text));
    }

    /// <summary>Names a text without its symbol.</summary>
    public static string Bare(Telling telling, Text text, bool its = false)
    {
        var shortName = Short(telling.Words, text);
        if (!IsOnProtocol(text) && !IsOwn(text))
        {
            return shortName;
        }

        if (its)
        {
            return telling.Words.Own(telling.Words.PossessivePronoun(telling.GuarantorName), shortName);
        }

        // A text of several is called after its promiser as it was when the text last stood: one that outlived the Soviet Union by years was Russia's.
        var day = !text.Instrument.IsOwn && text.To is { } to ? to.Date.First.AddDays(-1) : (text.From?.Date ?? text.On ?? text.Instrument.Date).First;
        var promiser = text.Promisers.Named is [var one] ? one : telling.Guarantor;
        return telling.Words.Own(telling.Words.Name(promiser, day).Genitive, shortName);
    }

    /// <summary>Names a text without its promiser: by its document, or, where that is a protocol on which it was declared, as a declaration on it.</summary>
    public static string Short(Words words, Text text)
    {
        var name = words.Of(text.Instrument.ShortName);
        return IsOnProtocol(text) ? words.DeclarationOn(name) : name;
    }

    /// <summary>Names a qualification by the short name of its document, or, where that is the text's own, by what it limits.</summary>
    public static string Short(Telling telling, Qualification qualification) =>
        qualification.Of is [var text, ..] && text.Instrument == qualification.Instrument ? Of(telling, qualification) : telling.Words.Of(qualification.Instrument.ShortName);

    /// <summary>Names the text of the headline, with how a treaty came to bind.</summary>
    public static Noun Headline(Telling telling, Answer answer, Text text)
    {
        if (answer.Form != Form.Treaty)
        {
            return Noun.Of(Of(telling, text));
        }

        var promiser = Party(answer, telling.Guarantor, TreatyKind.AssuranceProtocol);
        var beneficiary = Party(answer, telling.Beneficiary, TreatyKind.Zone);
        var act = promiser?.Acts.LastOrDefault(act => Bindings.Contains(act.Kind) && ReferenceEquals(act.State, telling.Guarantor));
        var since = Later(promiser?.From, beneficiary?.From);
        return Noun.Of(telling.Words.Bound(
            Of(telling, text),
            act?.Kind,
            telling.GuarantorName,
            act is null ? null : telling.Words.Date(act.Date),
            telling.BeneficiaryName,
            since is { } day ? telling.Words.Date(day) : null,
            telling.IsPast));
    }

    /// <summary>Whether a text is what a state declared on a protocol, and not the protocol itself, in whose document it stands.</summary>
    private static bool IsOnProtocol(Text text) => text is { Instrument.Kind: InstrumentKind.Protocol, Form.Form: not Form.Treaty };

    /// <summary>Whether a text is named after its promiser: it has no name of its own.</summary>
    private static bool IsOwn(Text text) =>
        text.Instrument.ShortName.En is var name && !name.StartsWith("the ", StringComparison.Ordinal) && !name.StartsWith("Protocol ", StringComparison.Ordinal);

    private static FactRow? Party(Answer answer, Entity state, TreatyKind kind) => answer.RestsOn.FirstOrDefault(fact =>
        fact.Holds && fact.Arguments is [var first, Treaty treaty] && ReferenceEquals(first, state) && treaty.Kind == kind && fact.Name == "party")?.Rows.FirstOrDefault();

    private static PartialDate? Later(PartialDate? one, PartialDate? other) =>
        one is null ? other : other is null ? one : one.Value.CompareTo(other.Value) >= 0 ? one : other;
}
