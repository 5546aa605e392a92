using System.Collections.Frozen;
using System.Collections.Immutable;
using Assure.Record;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Lists;
using Assure.Record.Rules;
using Assure.Record.Sources;
using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Fixtures;

/// <summary>Builds small editions directly, without text files or the loader.</summary>
internal sealed class WorldBuilder
{
    private readonly List<Dispute> disputes = [];
    private readonly List<Definition> definitions = [];
    private readonly List<Kind> kinds = [];
    private readonly List<FactRow> rows = [];
    private readonly List<Text> texts = [];
    private readonly List<Qualification> qualifications = [];
    private readonly List<FollowRule> follows = [];
    private int lines;

    public List<State> States { get; } = [];

    public List<Treaty> Treaties { get; } = [];

    public List<Alliance> Alliances { get; } = [];

    public List<Entity> Territories { get; } = [];

    public List<Relation> Relations { get; } = [];

    public IReadOnlyList<Dispute> Disputes => disputes;

    public IReadOnlyList<Text> Texts => texts;

    public IReadOnlyList<Kind> Kinds => kinds;

    public static Source Source { get; } = new("s", "S/1", "Source", "", "", "", Verified.Yes, "", new("sources.csv", 2));

    private static RowOrigin Nowhere { get; } = new("tables/made.csv", 1);

    private static Instrument Instrument { get; } = new()
    {
        Id = "made", Title = Two("Made"), ShortName = Two("text"), Kind = InstrumentKind.Declaration, Date = Date("2000"), File = "made.md",
    };

    public static Bilingual Two(string words) => new(words, words);

    public static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text, nameof(text));

    public State State(string code, DateOnly? from = null, DateOnly? to = null)
    {
        var name = new StateName(null, null, code, "", code + "'s", code, false, code, code + "s", code, []);
        var state = new State(States.Count, code, Two(code), from ?? new(1900, 1, 1), to, [], [name], Nowhere);
        States.Add(state);
        return state;
    }

    public Treaty Treaty(string id)
    {
        var treaty = new Treaty(Treaties.Count, id, Two(id), Two(id), TreatyKind.Other, null, null, null, EntryRule.Deposit, Nowhere);
        Treaties.Add(treaty);
        return treaty;
    }

    public Alliance Alliance(string id)
    {
        var alliance = new Alliance(Alliances.Count, id, Two(id), AllianceKind.MutualDefence, Nowhere);
        Alliances.Add(alliance);
        return alliance;
    }

    public Entity Territory(string id)
    {
        var territory = new Entity(Sort.Territory, Territories.Count, id, Two(id));
        Territories.Add(territory);
        return territory;
    }

    public Relation Relation(string name, Truth truth, params Sort[] sorts) => Relation(name, truth, false, false, null, sorts);

    public Relation Relation(string name, Truth truth, bool symmetric, bool incomplete, Judge? judge, params Sort[] sorts)
    {
        var relation = new Relation
        {
            Name = name,
            Index = Relations.Count,
            Parameters = [.. sorts.Select((sort, i) => new Parameter(sort, $"p{i}"))],
            Truth = truth,
            Table = truth == Truth.Recorded ? name : null,
            IsSymmetric = symmetric,
            IsIncomplete = incomplete,
            Judge = judge,
            Origin = Line(),
        };
        Relations.Add(relation);
        return relation;
    }

    public Definition Define(string name, ImmutableArray<Sort> sorts, Formula body, int slots)
    {
        var definition = new Definition
        {
            Name = name,
            Index = definitions.Count,
            Parameters = [.. sorts.Select((sort, i) => new Parameter(sort, $"p{i}"))],
            Body = body,
            Slots = slots,
            IsOpen = body.IsOpen,
            Sentence = Two(name),
            Origin = Line(),
        };
        definitions.Add(definition);
        return definition;
    }

    public Dispute Dispute(string id, int? @default, params (string Reading, State? Voice)[] readings)
    {
        var dispute = new Dispute
        {
            Id = id,
            Index = disputes.Count,
            Question = Two(id),
            Readings = [.. readings.Select(one => new Reading(one.Reading, null, one.Voice is { } voice ? [new Voice(voice, voice.Name)] : []))],
            Default = @default,
            Origin = Line(),
        };
        disputes.Add(dispute);
        return dispute;
    }

    public Kind Kind(string id, bool countsIntends = false)
    {
        var kind = new Kind { Id = id, Index = kinds.Count, CountsIntends = countsIntends, Name = Two(id), Origin = Line() };
        kinds.Add(kind);
        return kind;
    }

    /// <summary>Adds a row; of a symmetric relation, its mirror image with the same origin too.</summary>
    public FactRow Row(Relation relation, ImmutableArray<Entity> arguments, string? from = null, string? to = null, Dispute? dispute = null, int reading = 0, Verified verified = Verified.Yes, State? judge = null, bool holds = true)
    {
        var row = new FactRow
        {
            Relation = relation,
            Arguments = arguments,
            From = from is null ? null : Date(from),
            To = to is null ? null : Date(to),
            Dispute = dispute,
            Reading = reading,
            Judge = judge,
            Holds = holds,
            Source = Source,
            Verified = verified,
            Origin = new($"tables/{relation.Name}.csv", ++lines),
        };
        rows.Add(row);
        if (relation.IsSymmetric)
        {
            rows.Add(row with { Arguments = [arguments[1], arguments[0]] });
        }

        return row;
    }

    public Text Text(TextDraft draft)
    {
        var text = new Text
        {
            Id = $"t{texts.Count}",
            Index = texts.Count,
            Standing = draft.Standing,
            Instrument = Instrument,
            Promisers = draft.Promisers,
            Address = new(draft.Targets, draft.ExceptTerritory, null, Line()),
            Promises = new(draft.Kinds, Cite(draft.Verified), Line()),
            Provided = [.. draft.Provided.Select((one, i) => new ProvidedClause($"p{i}", one.Formula, Cite(one.Verified), Line()))],
            Unless = [.. draft.Unless.Select((one, i) => new UnlessClause($"u{i}", one.Formula, Cite(one.Verified), Line()))],
            Restates = draft.Restates,
            Replaces = draft.Replaces,
            Form = draft.Form,
            From = Bound(draft.From, draft.FromUncertain),
            To = draft.To is null ? null : Bound(draft.To, draft.ToUncertain),
            CountsUnder = draft.CountsUnder,
            Slots = draft.Slots,
            Origin = Line(),
        };
        foreach (var replaced in text.Replaces)
        {
            if (replaced.To is null || text.From!.Date.First < replaced.To.Date.First)
            {
                replaced.To = text.From! with { By = text };
            }
        }

        texts.Add(text);
        return text;
    }

    public Qualification Qualification(ImmutableArray<Text> of, ImmutableArray<State> by, TextDraft draft)
    {
        var qualification = new Qualification
        {
            Id = $"q{qualifications.Count}",
            Index = qualifications.Count,
            Instrument = Instrument,
            Of = of,
            By = by,
            Provided = [.. draft.Provided.Select((one, i) => new ProvidedClause($"p{i}", one.Formula, Cite(one.Verified), Line()))],
            Unless = [.. draft.Unless.Select((one, i) => new UnlessClause($"u{i}", one.Formula, Cite(one.Verified), Line()))],
            Except = draft.ExceptTerritory is null ? null : new([], draft.ExceptTerritory, null, Line()),
            From = Bound(draft.From, draft.FromUncertain),
            To = draft.To is null ? null : Bound(draft.To, draft.ToUncertain),
            CountsUnder = draft.CountsUnder,
            Slots = draft.Slots,
            Origin = Line(),
        };
        qualifications.Add(qualification);
        return qualification;
    }

    public void Follow(Kind kind, Kind from, Formula address, int slots) =>
        follows.Add(new() { Kind = kind, From = from, Address = address, Slots = slots, Origin = Line() });

    public RecordEdition Build() => new()
    {
        Edition = "test",
        EditionDate = new(2001, 1, 1),
        Hash = "",
        States = [.. States],
        Treaties = [.. Treaties],
        Alliances = [.. Alliances],
        Territories = [.. Territories],
        Zones = [],
        Relations = [.. Relations],
        Definitions = [.. definitions],
        Disputes = [.. disputes],
        Kinds = [.. kinds],
        Follows = [.. follows],
        Instruments = [Instrument],
        Texts = [.. texts],
        Qualifications = [.. qualifications],
        Acts = [],
        Rows = [.. Relations.Select(relation => rows.Where(row => row.Relation == relation).ToImmutableArray())],
        Sources = new Dictionary<string, Source> { ["s"] = Source }.ToFrozenDictionary(),
        ReadUpToBySubject = new Dictionary<string, ReadUpTo> { ["record"] = new("record", new(2000, 12, 31), "") }.ToFrozenDictionary(),
        Tables = RecordTables.None,
        Promisers = [.. States],
    };

    private DateBound Bound(string date, bool uncertain) => new(Date(date), uncertain ? "not known" : null, null, null, Line());

    private static Citation Cite(Verified verified) => new(Source, "para. 1", verified);

    private ClauseOrigin Line() => new("made.md", ++lines, 1);
}
