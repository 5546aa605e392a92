using Assure.Reasoning.Answers;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <summary>The words and sentence patterns of one language; another language is another class of this kind.</summary>
/// <remarks>Every word that a reader sees comes from here or from the record. The grammar is each language's own.</remarks>
public abstract partial class Words
{
    /// <summary>English.</summary>
    public static Words English { get; } = new EnglishWords();

    /// <summary>Swedish.</summary>
    public static Words Swedish { get; } = new SwedishWords();

    /// <summary>Every language there is.</summary>
    public static IReadOnlyList<Words> All { get; } = [English, Swedish];

    /// <summary>The code of the language: <c>en</c>.</summary>
    public abstract string Code { get; }

    /// <summary>The names of the months, January first, as they stand in a date.</summary>
    protected abstract IReadOnlyList<string> Months { get; }

    /// <summary>The words of a language.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>Null when there is no such language.</returns>
    public static Words? For(string code) => All.FirstOrDefault(words => words.Code == code);

    /// <summary>What the record says in this language.</summary>
    public string Of(Bilingual words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.In(Code);
    }

    /// <summary>A date in words: <c>6 March 2024</c>, <c>den 6 mars 2024</c>.</summary>
    public abstract string Date(DateOnly date);

    /// <summary>A date in words where no article stands before it, as in a heading: <c>6 mars 2024</c>.</summary>
    public string BareDate(DateOnly date) => $"{date.Day} {Months[date.Month - 1]} {date.Year}";

    /// <summary>A date in its own precision where no article stands before it.</summary>
    public string BareDate(PartialDate date) => date.Precision == DatePrecision.Day ? BareDate(date.First) : Date(date);

    /// <summary>A month in words: <c>July 2026</c>.</summary>
    public string Month(DateOnly date) => $"{Months[date.Month - 1]} {date.Year}";

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
    public string And(IReadOnlyList<string> items) => Join(items, AndWord);

    /// <summary>A choice: <c>A, B or C</c>.</summary>
    public string Or(IReadOnlyList<string> items) => Join(items, OrWord);

    /// <summary>The word between the last two of a list.</summary>
    protected abstract string AndWord { get; }

    /// <summary>The word between the last two of a choice.</summary>
    protected abstract string OrWord { get; }

    /// <summary>The name of a state or another thing on a day, with its forms.</summary>
    public abstract Noun Name(Entity entity, DateOnly day);

    /// <summary>A sentence of the record's, its holes filled and its verb bent to its subject and time.</summary>
    /// <param name="template">The sentence, present tense, third person singular, holes in braces.</param>
    /// <param name="fill">What stands in each hole.</param>
    /// <param name="past">Whether the sentence tells of the past.</param>
    /// <param name="denied">Whether it is to be denied.</param>
    public abstract string Sentence(string template, Func<string, Noun> fill, bool past, bool denied = false);

    /// <summary>A sentence of the record's as it stands after <c>if</c> or <c>that</c>, in the present.</summary>
    /// <param name="template">The sentence, present tense, third person singular, holes in braces.</param>
    /// <param name="fill">What stands in each hole.</param>
    /// <param name="denied">Whether it is to be denied.</param>
    public virtual string Clause(string template, Func<string, Noun> fill, bool denied) => Sentence(template, fill, past: false, denied);

    /// <summary>A noun phrase of the record's turned to the past, where it holds a verb.</summary>
    public abstract string Past(string text);

    /// <summary>A name as it stands alone, in a table or a list: without its article.</summary>
    public abstract string ShortName(Entity entity, DateOnly day);

    /// <summary>The pronoun for a state or territory already named, as an object: <c>it</c>, <c>them</c>.</summary>
    public abstract string ObjectPronoun(Noun noun, Sort sort);

    /// <summary>The possessive pronoun for a thing already named: <c>its</c>, <c>their</c>; <c>dess</c>.</summary>
    public abstract string PossessivePronoun(Noun noun);

    /// <summary>A voice that is no state; one that the record names in English alone stands in quotation marks in any other language.</summary>
    public abstract string Voice(Voice voice);

    /// <summary>The answer in words (STYLE §1).</summary>
    public abstract string Phrase(Verdict verdict);

    /// <summary>The letter that stands for an answer.</summary>
    public abstract string Letter(Verdict verdict);

    /// <summary>The form of a promise in words.</summary>
    public abstract string Phrase(Form form);

    /// <summary>The form of a promise in a word, for a table.</summary>
    public abstract string Brief(Form form);

    /// <summary>The letter that stands for a form: treaty, given to others, or the promiser's own.</summary>
    public abstract string Letter(Form form);

    /// <summary>The head of a column for a kind of promise: <c>Not to use</c>.</summary>
    public abstract string KindHead(Kind kind);

    private static string Join(IReadOnlyList<string> items, string word) => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {word} {items[^1]}",
    };
}
