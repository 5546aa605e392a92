using Assure.Reasoning.Answers;
using Assure.Reasoning.Sets;
using Assure.Record.Texts;

namespace Assure.Reasoning.Atlases;

/// <summary>The states for which an answer is the same.</summary>
/// <param name="States">The states, by number.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Form">Its form; null for none or a disputed form.</param>
/// <param name="Best">The label of all tiers together, when strictly better; else null.</param>
public readonly record struct AtlasGroup(EntitySet States, Verdict Verdict, Form? Form, Verdict? Best);
