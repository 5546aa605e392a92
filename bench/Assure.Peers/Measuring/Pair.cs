using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Peers.Measuring;

/// <summary>One promiser, one state, one kind of promise.</summary>
internal sealed record Pair(State Promiser, State State, Kind Kind);
