namespace Assure.Cli.Commands;

/// <summary>What was written for the options that questions share.</summary>
internal sealed record CommonValues(string Format, string Lang, string? On, string? Viewpoint, IReadOnlyList<string> Readings, bool Strict, IReadOnlyList<string> Promises);
