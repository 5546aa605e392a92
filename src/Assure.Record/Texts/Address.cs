using System.Collections.Immutable;
using Assure.Record.Rules;
using Assure.Record.Sources;

namespace Assure.Record.Texts;

/// <summary>To whom a text promises: any of its targets, less the territories excepted.</summary>
/// <param name="Targets">The classes promised to, in the order written.</param>
/// <param name="ExceptTerritory">Which territories are left out, over <c>the beneficiary</c>; null when none are.</param>
/// <param name="Citation">The place in a source, if cited.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record Address(ImmutableArray<Target> Targets, Formula? ExceptTerritory, Citation? Citation, ClauseOrigin Origin);
