using System.Collections.Immutable;
using Assure.Record.Texts;

namespace Assure.Record.Rules;

/// <summary>One answer to a disputed or doubtful question, and who holds it.</summary>
/// <param name="Id">Its id within the dispute.</param>
/// <param name="Gloss">What it says, in a few words; null when the id says it.</param>
/// <param name="Voices">Who holds it; may be empty for a doubt.</param>
public sealed record Reading(string Id, Bilingual? Gloss, ImmutableArray<Voice> Voices);
