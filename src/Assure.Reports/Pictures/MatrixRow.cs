using System.Collections.Immutable;
using Assure.Record.Entities;

namespace Assure.Reports.Pictures;

/// <summary>One state's answers from all promisers.</summary>
/// <param name="State">The state promised to.</param>
/// <param name="Cells">The answers, in the order of <see cref="MatrixModel.Promisers"/>; nothing asked where the state is the promiser itself.</param>
public sealed record MatrixRow(State State, ImmutableArray<PictureCell> Cells);
