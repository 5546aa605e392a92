using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
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
    public ImmutableArray<AtlasRow> Sweep(IEnumerable<(State Guarantor, ImmutableArray<Kind> Kinds)> wanted, Settings settings) =>
        new SweptAtlas(engine, asker, wanted, settings, Keeper.Idle(engine.Record)).Rows;
}
