namespace Assure.Reasoning.Reaching;

/// <summary>How far a search for changes has come.</summary>
/// <param name="Passed">How many sets were tried or found needless to try.</param>
/// <param name="All">How many sets there are up to the size asked for.</param>
/// <param name="Found">How many smallest sets were found that reach the goal.</param>
public readonly record struct ReachProgress(long Passed, long All, int Found);
