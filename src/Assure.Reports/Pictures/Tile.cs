using Assure.Record.Entities;

namespace Assure.Reports.Pictures;

/// <summary>A state's square, with its answer.</summary>
/// <param name="State">The state promised to.</param>
/// <param name="Column">Its column from the west, from 0.</param>
/// <param name="Row">Its row from the north, from 0.</param>
/// <param name="Cell">The answer; nothing asked for the promiser itself.</param>
public sealed record Tile(State State, int Column, int Row, PictureCell Cell);
