using System.Collections.Immutable;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Texts;
using Assure.Reports.Languages;

namespace Assure.Lab.Menus;

/// <summary>The assumptions one can make by choosing words: sentences with menus, each of which writes one line of a scenario.</summary>
public sealed class LabMenus
{
    private const int LongestLabel = 90;
    private readonly RecordEdition record;
    private readonly Words words;
    private readonly DateOnly on;

    private LabMenus(RecordEdition record, Words words, DateOnly on) => (this.record, this.words, this.on) = (record, words, on);

    /// <summary>The sentences, in the order they are offered.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="words">The language.</param>
    /// <param name="on">The day whose states, alliances and texts are offered.</param>
    public static ImmutableArray<LabSentence> Of(RecordEdition record, Words words, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(words);
        return new LabMenus(record, words, on).Sentences();
    }

    /// <summary>What a line says, in the words of the menus; null for one that no sentence writes.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="words">The words of pages.</param>
    /// <param name="line">The line.</param>
    public static string? Say(ImmutableArray<LabSentence> sentences, PageWords words, string line)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(line);
        foreach (var sentence in sentences)
        {
            if (Fillings(sentence, line.Trim()) is { } chosen)
            {
                return words.Filled($"lab.say.{sentence.Key}", [.. chosen.Select(static option => option.Words)]);
            }
        }

        return null;
    }

    /// <summary>What stands in the holes of a sentence's line; null when the line is another.</summary>
    private static LabOption[]? Fillings(LabSentence sentence, string line)
    {
        var chosen = new LabOption[sentence.Menus.Length];
        var pattern = sentence.Line;
        for (var i = 0; i < chosen.Length; i++)
        {
            var hole = pattern.IndexOf($"{{{i}}}", StringComparison.Ordinal);
            if (!line.AsSpan().StartsWith(pattern.AsSpan(0, hole)))
            {
                return null;
            }

            line = line[hole..];
            pattern = pattern[(hole + 3)..];
            var next = pattern.IndexOf('{', StringComparison.Ordinal);
            var after = next < 0 ? pattern : pattern[..next];
            var end = after.Length == 0 ? line.Length : line.IndexOf(after, StringComparison.Ordinal);
            if (end < 0 || sentence.Menus[i].Options.FirstOrDefault(option => option.Value == line[..end]) is not { } option)
            {
                return null;
            }

            chosen[i] = option;
            line = line[end..];
        }

        return line == pattern ? chosen : null;
    }

    private ImmutableArray<LabSentence> Sentences()
    {
        var anyone = Things("state", record.States.Where(state => state.ExistsOn(on)), "SWE");
        var promisers = Things("promiser", record.Promisers, "RUS");
        var alliances = Things("alliance", record.Alliances.Where(alliance => alliance.Kind == AllianceKind.MutualDefence && Stands(alliance)), "nato");
        var treaties = Things("treaty", record.Treaties.Where(static treaty => treaty.Kind is TreatyKind.NonProliferation or TreatyKind.Zone), "npt");
        var protocols = Things("protocol", record.Treaties.Where(static treaty => treaty.Kind == TreatyKind.AssuranceProtocol), "rarotonga-p2");
        var american = promisers with { First = "USA" };
        LabSentence?[] all =
        [
            new("leave-alliance", "not member({0}, {1})", [anyone, alliances]),
            new("join-alliance", "member({0}, {1})", [anyone with { First = "AUT" }, alliances]),
            new("join-treaty", "acceded({0}, {1})", [anyone with { First = "IND" }, treaties]),
            new("leave-treaty", "withdrawn({0}, {1})", [anyone, treaties]),
            new("ratify", "ratified({0}, {1})", [american, protocols]),
            new("withdraw", "withdrawn({0}, {1})", [promisers, protocols]),
            Texts("reservation", "without {0}", record.Qualifications.Where(one => Stands(one.From, one.To)).Select(Option), "us-1995-later"),
            Texts("end", "without {0}", Promises().Select(Option), "us-1995"),
            Texts("repeat", "repeat {0} as treaty", Promises().Where(static text => text.Form?.Form != Form.Treaty).Select(Option), "cn-1995"),
            Texts("promise", "with {0}", record.Texts.Where(static text => text.Standing != Standing.Assurance && text.Form is not null && text.Promises is not null).Select(Option), ""),
            new("attack", "attacks({0}, {1})", [anyone, promisers]),
            new("attack-with", "attacks-with({0}, {1}, {2})", [anyone, promisers, american]),
            new("biological", "uses-cbw({0}, {1})", [anyone, american]),
            new("host", "hosts-for({0}, {1})", [anyone, american]),
            new("breach", "in-breach({0}, {1}) found by {2}", [anyone with { First = "IRN" }, treaties, american]),
            Texts("reading", "reading {0}", record.Disputes.SelectMany(dispute => dispute.Readings.Select(reading => new LabOption($"{dispute.Id}={reading.Id}", $"{Cut(words.Of(dispute.Question))} {(reading.Gloss is { } gloss ? words.Of(gloss) : reading.Id)}"))), ""),
        ];
        return [.. all.OfType<LabSentence>().Where(sentence => sentence.Menus.All(static menu => !menu.Options.IsEmpty) && IsKnown(sentence.Line))];
    }

    /// <summary>Whether the record has the relation that a line speaks of; what is no relation is a word of scenarios.</summary>
    private bool IsKnown(string line)
    {
        var name = line.StartsWith("not ", StringComparison.Ordinal) ? line[4..] : line;
        var end = name.IndexOf('(', StringComparison.Ordinal);
        return end < 0 || name.StartsWith("acceded", StringComparison.Ordinal) || name.StartsWith("withdrawn", StringComparison.Ordinal) || name.StartsWith("ratified", StringComparison.Ordinal)
            || record.Relations.Any(relation => relation.Name == name[..end]);
    }

    private IEnumerable<Text> Promises() => record.Texts.Where(text => text.Standing == Standing.Assurance && text.Promises is not null && text.From is { } from && Stands(from, text.To));

    private LabMenu Things(string key, IEnumerable<Entity> things, string first)
    {
        LabOption[] options = [.. things.Select(thing => new LabOption(thing.Id, words.ShortName(thing, on))).OrderBy(static option => option.Words, words.Pages.Alphabetical)];
        return new(key, [.. options], First(options, first));
    }

    private static LabSentence? Texts(string key, string line, IEnumerable<LabOption> options, string first)
    {
        LabOption[] all = [.. options];
        return all.Length == 0 ? null : new(key, line, [new(key, [.. all], First(all, first))]);
    }

    private LabOption Option(Qualification one) => new(one.Id, $"{words.And([.. one.By.Select(state => words.ShortName(state, on))])}: {Cut(words.Of(one.Gloss ?? one.Instrument.Title))} [{one.Id}]");

    private LabOption Option(Text text) => new(text.Id, $"{Cut(words.Of(text.Instrument.Title))} [{text.Id}]");

    private bool Stands(Alliance alliance) => (alliance.From is not { } from || from.First <= on) && (alliance.To is not { } to || to.Last > on);

    private bool Stands(DateBound from, DateBound? to) => from.Date.First <= on && (to is null || to.Date.Last > on);

    private static string First(LabOption[] options, string wanted) => options.Length == 0 || options.Any(option => option.Value == wanted) ? wanted : options[0].Value;

    private static string Cut(string text) => text.Length <= LongestLabel ? text : text[..LongestLabel].TrimEnd() + "…";
}
