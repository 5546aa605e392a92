using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Pages;

namespace Assure.Reports.Pictures;

/// <summary>One promiser's promises to every state on a day, a square for each state.</summary>
/// <param name="Promiser">The promiser.</param>
/// <param name="Promise">The kind of promise.</param>
/// <param name="On">The day.</param>
/// <param name="Tiles">The squares, by code of the state.</param>
/// <param name="Unplaced">The states of the day that have no square, being states no longer.</param>
public sealed record TileMapModel(State Promiser, Kind Promise, DateOnly On, ImmutableArray<Tile> Tiles, ImmutableArray<(State State, PictureCell Cell)> Unplaced)
{
    /// <summary>Puts it together from the answers of a day.</summary>
    /// <param name="context">The setting: the day.</param>
    /// <param name="promiser">The promiser.</param>
    /// <param name="promise">The kind of promise.</param>
    /// <param name="answers">The answers; those of other promisers and kinds, and those about territories, are passed over.</param>
    public static TileMapModel Of(PageContext context, State promiser, Kind promise, IEnumerable<Answer> answers)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answers);
        var cells = answers.Where(answer => answer.Guarantor == promiser && answer.Promise == promise && answer.Beneficiary is State && answer.Verdict is not null)
            .ToDictionary(static answer => (State)answer.Beneficiary, PictureCell.Of);
        State[] states = [.. context.Record.States.Where(state => state.ExistsOn(context.On))];
        return new(
            promiser, promise, context.On,
            [.. states.Where(static state => TileLayout.Places.ContainsKey(state.Id)).Select(state => new Tile(state, TileLayout.Places[state.Id].Column, TileLayout.Places[state.Id].Row, cells.GetValueOrDefault(state)))],
            [.. states.Where(static state => !TileLayout.Places.ContainsKey(state.Id)).Select(state => (state, cells.GetValueOrDefault(state)))]);
    }
}
