using System.Collections.Immutable;
using Assure.Record.Texts;

namespace Assure.Reasoning.Checking;

/// <summary>A place in the record that names a dispute or doubt: the words or the fact at issue.</summary>
/// <param name="Kind">How it names it.</param>
/// <param name="Name">Its name: a text, a clause of one, a definition, a fact.</param>
/// <param name="Reading">The reading named, an index into the dispute's readings; null when several are.</param>
/// <param name="Cites">The place in a source it cites; empty when it cites none.</param>
/// <param name="Origin">Where it is written: file and line.</param>
/// <param name="Texts">For a definition, the texts whose words it serves.</param>
/// <param name="Gloss">What the text says, in our own words; null when the record does not say.</param>
public sealed record ReadingUse(ReadingUseKind Kind, string Name, int? Reading, string Cites, string Origin, ImmutableArray<string> Texts, Bilingual? Gloss);
