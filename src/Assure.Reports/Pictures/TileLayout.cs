using System.Collections.Frozen;
using System.Globalization;

namespace Assure.Reports.Pictures;

/// <summary>Where each state has its square on the map of equal tiles; no borders are drawn.</summary>
public static class TileLayout
{
    /// <summary>The squares, by code of the state: column from the west, row from the north, both from 0.</summary>
    public static FrozenDictionary<string, (int Column, int Row)> Places { get; } = Read();

    private static FrozenDictionary<string, (int Column, int Row)> Read()
    {
        using var file = typeof(TileLayout).Assembly.GetManifestResourceStream("tiles.csv") ?? throw new InvalidOperationException("the table of tiles is missing");
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(static line => line.TrimEnd('\r').Split(','))
            .ToFrozenDictionary(static row => row[0], static row => (int.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal);
    }
}
