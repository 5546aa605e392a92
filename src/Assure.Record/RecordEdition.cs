using System.Collections.Frozen;
using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Groups;
using Assure.Record.Lists;
using Assure.Record.Rules;
using Assure.Record.Sources;
using Assure.Record.Texts;

namespace Assure.Record;

/// <summary>Everything the software knows: one immutable, checked edition of the record.</summary>
/// <remarks>All arrays are in ordinal order of id and do not change; entity indexes are positions in them.</remarks>
public sealed record RecordEdition
{
    private RecordGroups? _groups;

    /// <summary>The edition's number, such as <c>2026.1</c>.</summary>
    public required string Edition { get; init; }

    /// <summary>The date the edition was made.</summary>
    public required DateOnly EditionDate { get; init; }

    /// <summary>The version of the language its clauses are written in.</summary>
    public int LanguageVersion { get; init; } = 1;

    /// <summary>The version of the JSON schema it was published with.</summary>
    public int SchemaVersion { get; init; } = 1;

    /// <summary>A hash over facts and clauses, in lower-case hexadecimal (SHA-256); prose is not part of it.</summary>
    public required string Hash { get; init; }

    /// <summary>A hash over what <see cref="Hash"/> leaves out: prose, titles, notes and names; empty when loaded from the compiled form of an older program.</summary>
    public string ProseHash { get; init; } = "";

    /// <summary>The states and former states.</summary>
    public required ImmutableArray<State> States { get; init; }

    /// <summary>The treaties and protocols.</summary>
    public required ImmutableArray<Treaty> Treaties { get; init; }

    /// <summary>The alliances of several states.</summary>
    public required ImmutableArray<Alliance> Alliances { get; init; }

    /// <summary>The territories.</summary>
    public required ImmutableArray<Entity> Territories { get; init; }

    /// <summary>The nuclear-weapon-free zones.</summary>
    public required ImmutableArray<Entity> Zones { get; init; }

    /// <summary>The relations, in the order declared (<see cref="Relation.Index"/>).</summary>
    public required ImmutableArray<Relation> Relations { get; init; }

    /// <summary>The definitions, in the order declared (<see cref="Definition.Index"/>).</summary>
    public required ImmutableArray<Definition> Definitions { get; init; }

    /// <summary>The disputes and doubts (<see cref="Dispute.Index"/>).</summary>
    public required ImmutableArray<Dispute> Disputes { get; init; }

    /// <summary>The kinds of promise, in the order declared.</summary>
    public required ImmutableArray<Kind> Kinds { get; init; }

    /// <summary>What follows from what.</summary>
    public required ImmutableArray<FollowRule> Follows { get; init; }

    /// <summary>The instruments.</summary>
    public required ImmutableArray<Instrument> Instruments { get; init; }

    /// <summary>The texts.</summary>
    public required ImmutableArray<Text> Texts { get; init; }

    /// <summary>The qualifications.</summary>
    public required ImmutableArray<Qualification> Qualifications { get; init; }

    /// <summary>What answers are expected to be, in the order of files and lines; not part of <see cref="Hash"/>.</summary>
    public ImmutableArray<Expectation> Expectations { get; init; } = [];

    /// <summary>The acts, in order of treaty, state, date.</summary>
    public required ImmutableArray<Act> Acts { get; init; }

    /// <summary>The rows of each relation, by <see cref="Relation.Index"/>: facts of recorded relations (derived statuses included), occurrences of conduct, findings of judges.</summary>
    public required ImmutableArray<ImmutableArray<FactRow>> Rows { get; init; }

    /// <summary>The sources, by id.</summary>
    public required FrozenDictionary<string, Source> Sources { get; init; }

    /// <summary>Every table of the record as written: those that the language reads, and the lists that it does not.</summary>
    public required RecordTables Tables { get; init; }

    /// <summary>The groups of states one can ask about, put together when they are first asked for.</summary>
    public RecordGroups Groups => _groups is { } made && made.AreOf(this) ? made : _groups = new RecordGroups(this);

    /// <summary>Every citation of the documents, in their order; found when first asked for.</summary>
    public ImmutableArray<CitedPlace> Citations => CitationsWhenAsked.Value;

    /// <summary>How <see cref="Citations"/> is found.</summary>
    internal Lazy<ImmutableArray<CitedPlace>> CitationsWhenAsked { get; init; } = new(() => []);

    /// <summary>The dates to which sources were read, by subject.</summary>
    public required FrozenDictionary<string, ReadUpTo> ReadUpToBySubject { get; init; }

    /// <summary>The states that have nuclear weapons on the last day read, in the record's order of promisers.</summary>
    public required ImmutableArray<State> Promisers { get; init; }

    /// <summary>What was assumed that the record does not say, one line each; empty for the record as it is. Whatever is made of a hypothetical edition must say so.</summary>
    public ImmutableArray<string> Assumed { get; init; } = [];

    /// <summary>The date to which the record as a whole was read: the default date of every question.</summary>
    public DateOnly ReadUpTo => ReadUpToBySubject["record"].Date;

    /// <summary>The same edition as if a row had never begun, or had never ended.</summary>
    /// <param name="row">One of the edition's rows; a symmetric relation's row goes with its mirror image.</param>
    /// <param name="atEnd">Whether only its end is undone.</param>
    public RecordEdition Without(FactRow row, bool atEnd)
    {
        bool IsIt(FactRow other) => other == row || (row.Relation.IsSymmetric && other.Origin == row.Origin);
        var rows = Rows[row.Relation.Index];
        ImmutableArray<FactRow> changed = atEnd
            ? [.. rows.Select(other => IsIt(other) ? other.Open() : other)]
            : [.. rows.Where(other => !IsIt(other))];
        return this with { Rows = Rows.SetItem(row.Relation.Index, changed) };
    }

    /// <summary>The things of a sort, by <see cref="Entity.Index"/>.</summary>
    public IReadOnlyList<Entity> Of(Sort sort) => sort switch
    {
        Sort.State => States,
        Sort.Treaty => Treaties,
        Sort.Alliance => Alliances,
        Sort.Territory => Territories,
        Sort.Zone => Zones,
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "No such sort."),
    };
}
