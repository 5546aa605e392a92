using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Evaluation;
using Assure.Reasoning.Sets;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Sweeping;

/// <summary>The atlas, or a part of it, as swept, with all that was worked out on the way.</summary>
internal sealed class SweptAtlas
{
    private readonly Dictionary<State, TextSweeper> texts = [];

    /// <summary>Sweeps.</summary>
    /// <param name="engine">The parts that evaluate the edition.</param>
    /// <param name="asker">Asks single cells where sets cannot follow.</param>
    /// <param name="wanted">The kinds of promise of some promisers.</param>
    /// <param name="settings">What the asker settles beforehand.</param>
    /// <param name="keeper">Notes what is worked out from what.</param>
    public SweptAtlas(Engine engine, Asker asker, IEnumerable<(State Guarantor, ImmutableArray<Kind> Kinds)> wanted, Settings settings, Keeper keeper)
    {
        (Settings, Keeper) = (settings, keeper);
        Dependence = new(engine.Evidence);
        foreach (var (guarantor, kinds) in wanted)
        {
            // Whom a viewpoint settles a dispute for depends on the promiser only when it is the promiser's.
            var settlement = new Settlement(engine.Record, settings, guarantor, keeper);
            if (settings.Viewpoint.Kind is ViewpointKind.Guarantor || Relations.Count == 0)
            {
                Relations.Add(new(engine.Record, settlement, Choices, keeper));
            }

            var sweep = new Sweep(engine.Record, Relations[^1], settlement, Choices, guarantor, engine.Evidence, Dependence, keeper);
            var sweeper = texts[guarantor] = new(sweep, settlement, Choices, keeper);
            Swept.AddRange(kinds.Select(kind => new SweptRow(guarantor, kind, engine.Index.Promises(guarantor, kind), sweeper, settlement, keeper)));
        }

        Existing = Existence(engine);
        Digits = ChoiceDigits.Arrange(Choices, Swept.Select(static row => row.Touches));
        var rows = ImmutableArray.CreateBuilder<AtlasRow>(Swept.Count);
        foreach (var row in Swept)
        {
            // Many kinds are promised by the same texts, or by none.
            var like = Swept.FindIndex(0, rows.Count, other => row.IsLike(other));
            var walker = like >= 0 ? Walkers[like] : new PieceWalker(row, Existing, Choices, Digits).Ready();
            var pieces = like >= 0 ? rows[like].Pieces : walker.Pieces(new(engine, asker, row, settings));
            Walkers.Add(walker);
            Likes.Add(like < 0 ? rows.Count : like);
            rows.Add(new(row.Guarantor, row.Kind, pieces));
        }

        Rows = rows.MoveToImmutable();
        keeper.Rest();
    }

    /// <summary>The rows, by promiser and kind as wanted.</summary>
    public ImmutableArray<AtlasRow> Rows { get; }

    /// <summary>What the asker settles beforehand.</summary>
    public Settings Settings { get; }

    /// <summary>What was worked out from what.</summary>
    public Keeper Keeper { get; }

    /// <summary>Which formulas depend on what.</summary>
    public Dependence Dependence { get; }

    /// <summary>The open choices met.</summary>
    public OpenChoices Choices { get; } = new();

    /// <summary>How they fall together.</summary>
    public ChoiceDigits Digits { get; }

    /// <summary>The states that exist, over time.</summary>
    public History Existing { get; }

    /// <summary>The texts of each row.</summary>
    public List<SweptRow> Swept { get; } = [];

    /// <summary>The walk of each row, or of the row it is like.</summary>
    public List<PieceWalker> Walkers { get; } = [];

    /// <summary>For each row, the row that was walked for it: itself, or one before it with the same texts.</summary>
    public List<int> Likes { get; } = [];

    /// <summary>The histories of relations: one for all promisers, or, from the promiser's viewpoint, one for each.</summary>
    public List<RowHistories> Relations { get; } = [];

    /// <summary>What works out the texts of a promiser.</summary>
    public TextSweeper Texts(State guarantor) => texts[guarantor];

    private static History Existence(Engine engine)
    {
        var days = new SortedSet<int> { 0 };
        foreach (var state in engine.Record.States)
        {
            days.Add(state.From.DayNumber);
            if (state.To is { } to)
            {
                days.Add(to.DayNumber);
            }
        }

        var builder = new History.Builder(Possible.None);
        foreach (var day in days)
        {
            var there = EntitySet.Empty;
            foreach (var state in engine.Record.States)
            {
                if (state.From.DayNumber <= day && (state.To is null || day < state.To.Value.DayNumber))
                {
                    there |= EntitySet.Of(state.Index);
                }
            }

            builder.From(day, new(there, there));
        }

        return builder.Build();
    }
}
