using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <summary>What is said in one language: every member is one sentence, written by the language's file.</summary>
/// <remarks>Every word that a reader sees comes from a language's file or from the record; another language is another file (<c>docs/languages.md</c>).</remarks>
public sealed partial class Words
{
    private readonly LanguageFile file;

    /// <summary>A language as its file writes it.</summary>
    internal Words(LanguageFile file)
    {
        this.file = file;
        Pages = new(file);
        Messages = new(this, file);
    }

    /// <summary>English.</summary>
    public static Words English { get; } = new(LanguageFile.All[0]);

    /// <summary>Swedish.</summary>
    public static Words Swedish => For("sv")!;

    /// <summary>Every language there is: English first, then by code.</summary>
    public static IReadOnlyList<Words> All { get; } = [English, .. LanguageFile.All.Skip(1).Select(static file => new Words(file))];

    /// <summary>The codes of all of them, in the same order.</summary>
    public static ImmutableArray<string> Codes { get; } = [.. All.Select(static words => words.Code)];

    /// <summary>The code of the language: <c>en</c>.</summary>
    public string Code => file.Code;

    /// <summary>The language and country, as documents name them: <c>en-GB</c>.</summary>
    public string Locale => file.Locale;

    /// <summary>The words of pages beside what is computed.</summary>
    public PageWords Pages { get; }

    /// <summary>What is said of mistakes.</summary>
    public MessageWords Messages { get; }

    /// <summary>The words of a language.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>Null when there is no such language.</returns>
    public static Words? For(string code) => All.FirstOrDefault(words => words.Code == code);

    /// <summary>What the record says in this language.</summary>
    public string Of(Bilingual words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.In(Code) ?? file.Name(words.En) ?? words.En;
    }

    /// <summary>Somebody whom the record names in English alone: by the name the language's file gives, or else as the record does.</summary>
    public string Named(string english) => file.Name(english) ?? english;

    /// <summary>A date in words: <c>6 March 2024</c>, <c>den 6 mars 2024</c>.</summary>
    public string Date(DateOnly date) => Say([("date", date)]);

    /// <summary>A date in words where no article stands before it, as in a heading: <c>6 mars 2024</c>.</summary>
    public string BareDate(DateOnly date) => Say([("day", date.Day), ("month", Months[date.Month - 1]), ("year", date.Year)]);

    /// <summary>A date in its own precision where no article stands before it.</summary>
    public string BareDate(PartialDate date) => date.Precision == DatePrecision.Day ? BareDate(date.First) : Date(date);

    /// <summary>A month in words: <c>July 2026</c>.</summary>
    public string Month(DateOnly date) => Say([("month", Months[date.Month - 1]), ("year", date.Year)]);

    /// <summary>A date in its own precision: <c>6 March 2024</c>, <c>March 2024</c>, <c>2024</c>.</summary>
    public string Date(PartialDate date) => date.Precision switch
    {
        DatePrecision.Year => $"{date.First.Year}",
        DatePrecision.Month => Month(date.First),
        _ => Date(date.First),
    };

    /// <summary>A first letter made a capital.</summary>
    public static string Capital(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>A list: <c>A, B and C</c>.</summary>
    public string And(IReadOnlyList<string> items) => Joined(items, "List.And");

    /// <summary>A choice: <c>A, B or C</c>.</summary>
    public string Or(IReadOnlyList<string> items) => Joined(items, "List.Or");

    /// <summary>The name of a state or another thing on a day, with its forms.</summary>
    public Noun Name(Entity entity, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity is State state ? Name(state.NameOn(day)) : file.Grammar.Name(Of(entity.Name));
    }

    /// <summary>A name of a state's, with its forms: as the record gives it, or else as the language's file translates the English name.</summary>
    public Noun Name(StateName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Code switch
        {
            "en" => new(name.EnInSentence, name.EnGenitiveInSentence, name.EnPlural),
            "sv" => file.Grammar.Name(name.Sv, name.SvGenitive),
            _ => file.Grammar.Name(file.Name(name.En) ?? name.EnInSentence),
        };
    }

    /// <summary>A name as it stands alone, in a table or a list: without its article.</summary>
    public string ShortName(Entity entity, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return Capital(entity is State state ? Bare(state.NameOn(day)).Text : Of(entity.Name));
    }

    /// <summary>A name of a state's without its article.</summary>
    internal Noun Bare(StateName name) => Code == "en" ? new(name.En, name.EnGenitive, name.EnPlural) : Name(name);

    /// <summary>A sentence of the record's, its holes filled and its verb bent to its subject and time.</summary>
    /// <param name="template">The sentence, present tense, third person singular, holes in braces.</param>
    /// <param name="fill">What stands in each hole.</param>
    /// <param name="past">Whether the sentence tells of the past.</param>
    /// <param name="denied">Whether it is to be denied.</param>
    public string Sentence(string template, Func<string, Noun> fill, bool past, bool denied = false) => Sentence(template, fill, past, denied, isClause: false);

    /// <summary>A sentence of the record's as it stands after <c>if</c> or <c>that</c>, in the present.</summary>
    /// <param name="template">The sentence, present tense, third person singular, holes in braces.</param>
    /// <param name="fill">What stands in each hole.</param>
    /// <param name="denied">Whether it is to be denied.</param>
    public string Clause(string template, Func<string, Noun> fill, bool denied) => Sentence(template, fill, past: false, denied, isClause: true);

    /// <summary>A recorded fact with the day since which it holds.</summary>
    /// <param name="template">The record's sentence.</param>
    /// <param name="fill">What stands in each hole.</param>
    /// <param name="since">Since when, in words; null when not known.</param>
    /// <param name="past">Whether the sentence tells of the past.</param>
    public string FactSince(string template, Func<string, Noun> fill, string? since, bool past)
    {
        ArgumentNullException.ThrowIfNull(fill);
        var sentence = Sentence(template, fill, past);
        if (since is null)
        {
            return sentence;
        }

        var (subject, rest) = Template.Subject(template);
        var verb = Template.Words(rest) is [var first, ..] ? first : string.Empty;
        return subject is null || file.Grammar.Participle(verb) is not { } participle
            ? Say([("sentence", sentence), ("since", since)])
            : Say([("subject", fill(subject)), ("past", past), ("participle", participle), ("rest", Template.Fill(rest[(verb.Length + 1)..], fill)), ("since", since)], "FactSince.Perfect");
    }

    /// <summary>A noun phrase of the record's turned to the past, where it holds a verb.</summary>
    public string Past(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return file.Grammar.Past(text);
    }

    /// <summary>The pronoun for a state or territory already named, as an object: <c>it</c>, <c>them</c>.</summary>
    public string ObjectPronoun(Noun noun, Sort sort) => Say([("noun", noun), ("sort", sort)]);

    /// <summary>The possessive pronoun for a thing already named: <c>its</c>, <c>their</c>; <c>dess</c>.</summary>
    public string PossessivePronoun(Noun noun) => Say([("noun", noun)]);

    /// <summary>A voice that is no state; one that the record does not name in this language stands in quotation marks.</summary>
    public string Voice(Voice voice)
    {
        ArgumentNullException.ThrowIfNull(voice);
        var named = voice.IsNamedInBoth ? voice.Name.In(Code) : Code == "en" ? voice.Name.En : null;
        return named ?? file.Name(voice.Name.En) ?? Say([("name", voice.Name.En)], "ForeignName");
    }

    /// <summary>The answer in words (STYLE §1).</summary>
    public string Phrase(Verdict verdict) => Say([("verdict", verdict)], "Verdict.Phrase");

    /// <summary>The letter that stands for an answer.</summary>
    public string Letter(Verdict verdict) => Say([("verdict", verdict)], "Verdict.Letter");

    /// <summary>The form of a promise in words.</summary>
    public string Phrase(Form form) => Say([("form", form)], "Form.Phrase");

    /// <summary>The form of a promise in a word, for a table.</summary>
    public string Brief(Form form) => Say([("form", form)], "Form.Brief");

    /// <summary>The letter that stands for a form: treaty, given to others, or the promiser's own.</summary>
    public string Letter(Form form) => Say([("form", form)], "Form.Letter");

    /// <summary>The head of a column for a kind of promise: <c>Not to use</c>.</summary>
    public string KindHead(Kind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Say([("kind", kind.Id)]);
    }

    private string[] Months => field ??= Say().Split(' ');

    private string Joined(IReadOnlyList<string> items, string key) => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        _ => Say([("first", string.Join(", ", items.Take(items.Count - 1))), ("last", items[^1])], key),
    };

    private string Sentence(string template, Func<string, Noun> fill, bool past, bool denied, bool isClause)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(fill);
        var (subject, rest) = Template.Subject(template);
        if (subject is null)
        {
            return Template.Fill(template, fill);
        }

        var noun = fill(subject);
        var words = Template.Words(rest);

        // Two subjects are several: the verb stands after the second.
        var isJoined = words.Count > 2 && file.Grammar.IsConjunction(words[0]);
        noun = isJoined ? noun with { IsPlural = true } : noun;
        var verb = words.FindIndex(isJoined ? 2 : 0, word => !file.Grammar.IsAdverb(word));
        if (verb < 0)
        {
            return noun.Text + " " + Template.Fill(rest, fill);
        }

        var (written, next) = (words[verb], verb + 1 < words.Count ? words[verb + 1] : string.Empty);
        var finite = file.Grammar.Finite(written, noun.IsPlural, past);
        for (var i = 0; i < words.Count; i++)
        {
            words[i] = file.Grammar.Agree(words[i], noun);
        }

        if (denied && file.Grammar.IsDenial(next))
        {
            words.RemoveAt(verb + 1);
            denied = false;
        }

        words[verb] = denied
            ? Say([("verb", written), ("finite", finite), ("bare", file.Grammar.Plural(written)), ("subject", noun), ("past", past), ("clause", isClause), ("participle", file.Grammar.IsParticiple(next))], "Denied")
            : finite;
        var comma = noun.Text.Contains(", ", StringComparison.Ordinal) ? "," : string.Empty;
        return $"{noun.Text}{comma} {Template.Fill(string.Join(' ', words), fill)}";
    }
}
