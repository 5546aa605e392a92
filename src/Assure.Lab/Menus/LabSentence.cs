using System.Collections.Immutable;

namespace Assure.Lab.Menus;

/// <summary>An assumption as a sentence with menus.</summary>
/// <param name="Key">Its name; the words of it are <c>lab.say.KEY</c>, with a hole for each menu.</param>
/// <param name="Line">The line of a scenario it writes, with the same holes.</param>
/// <param name="Menus">What can stand in each hole, in order.</param>
public sealed record LabSentence(string Key, string Line, ImmutableArray<LabMenu> Menus);
