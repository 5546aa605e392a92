using Assure.Reports.Pictures;

namespace Assure.Reports.Tests;

public sealed class TileLayoutTests
{
    [Fact]
    public void Every_present_state_has_one_tile_and_nobody_else_has() =>
        Assert.Equal(
            RealRecord.Edition.States.Where(state => state.ExistsOn(RealRecord.Edition.ReadUpTo)).Select(state => state.Id),
            TileLayout.Places.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void No_two_tiles_lie_on_one_place() => Assert.Equal(TileLayout.Places.Count, TileLayout.Places.Values.Distinct().Count());

    [Fact]
    public void The_first_column_and_row_are_used() => Assert.Equal((0, 0), (TileLayout.Places.Values.Min(place => place.Column), TileLayout.Places.Values.Min(place => place.Row)));
}
