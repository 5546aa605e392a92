using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Evaluation;
using Assure.Reasoning.Sets;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Sweeping;

/// <summary>Answers for every promiser, state, kind and day at once, by sets.</summary>
/// <remarks>
/// First everything is worked out with open choices left open, which tells the cells they touch. For those it is worked
/// out again as the choices fall, all cells at once; what the falls agree on stands.
/// </remarks>
internal sealed class AtlasSweeper(Engine engine, Asker asker)
{
    /// <summary>The whole atlas.</summary>
    public ImmutableArray<AtlasRow> Sweep(IEnumerable<State> guarantors, ImmutableArray<Kind> kinds, Settings settings) =>
        Sweep(guarantors.Select(guarantor => (guarantor, kinds)), settings);

    /// <summary>The part of the atlas for some kinds of promise of some promisers.</summary>
    public ImmutableArray<AtlasRow> Sweep(IEnumerable<(State Guarantor, ImmutableArray<Kind> Kinds)> wanted, Settings settings)
    {
        var choices = new OpenChoices();
        var swept = new List<SweptRow>();
        RowHistories? shared = null;
        var dependence = new Dependence(engine.Evidence);
        foreach (var (guarantor, kinds) in wanted)
        {
            // Whom a viewpoint settles a dispute for depends on the promiser only when it is the promiser's.
            var settlement = new Settlement(engine.Record, settings, guarantor);
            var rows = settings.Viewpoint.Kind is ViewpointKind.Guarantor ? new(engine.Record, settlement, choices) : shared ??= new(engine.Record, settlement, choices);
            var texts = new TextSweeper(new(engine.Record, rows, settlement, choices, guarantor, engine.Evidence, dependence), settlement, choices);
            swept.AddRange(kinds.Select(kind => new SweptRow(guarantor, kind, engine.Index.Promises(guarantor, kind), texts, settlement)));
        }

        var exists = Existence();
        var digits = ChoiceDigits.Arrange(choices, swept.Select(static row => row.Touches));
        var atlas = ImmutableArray.CreateBuilder<AtlasRow>(swept.Count);
        for (var i = 0; i < swept.Count; i++)
        {
            // Many kinds are promised by the same texts, or by none.
            var row = swept[i];
            var like = swept.FindIndex(0, i, other => row.IsLike(other));
            var pieces = like >= 0 ? atlas[like].Pieces : new PieceWalker(row, exists, choices, digits).Pieces(new(engine, asker, row, settings));
            atlas.Add(new(row.Guarantor, row.Kind, pieces));
        }

        return atlas.MoveToImmutable();
    }

    private History Existence()
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
