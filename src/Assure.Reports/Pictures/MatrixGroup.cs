using System.Collections.Immutable;

namespace Assure.Reports.Pictures;

/// <summary>The states whose answers are the same from every promiser.</summary>
/// <param name="Name">What they are called together: their names while they are few, else what holds them together.</param>
/// <param name="Makeup">How they divide by zone and alliance, most first; empty where the name says it.</param>
/// <param name="Among">Of how many states that stand so on the day; as many as there are rows, or 0, where there are no others or the name is not of that sort.</param>
/// <param name="Cells">Their answers, in the order of <see cref="MatrixModel.Promisers"/>.</param>
/// <param name="Rows">The states, in order of name.</param>
public sealed record MatrixGroup(string Name, string Makeup, int Among, ImmutableArray<PictureCell> Cells, ImmutableArray<MatrixRow> Rows);
