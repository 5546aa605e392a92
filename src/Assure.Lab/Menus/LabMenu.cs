using System.Collections.Immutable;

namespace Assure.Lab.Menus;

/// <summary>What can stand in one place of a sentence.</summary>
/// <param name="Key">Its name, after which its label is <c>lab.menu.KEY</c>.</param>
/// <param name="Options">What can be chosen, in order.</param>
/// <param name="First">The value chosen to begin with.</param>
public sealed record LabMenu(string Key, ImmutableArray<LabOption> Options, string First);
