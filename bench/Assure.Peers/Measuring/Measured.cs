namespace Assure.Peers.Measuring;

/// <summary>What a peer needed for a piece of work.</summary>
/// <param name="Peer">Its name and version.</param>
/// <param name="Seconds">The seconds for the whole of the work.</param>
/// <param name="How">What was measured: all, or the part it was scaled from.</param>
/// <param name="Cells">How many headlines were compared with ours, all of them equal.</param>
internal sealed record Measured(string Peer, double Seconds, string How, long Cells);
