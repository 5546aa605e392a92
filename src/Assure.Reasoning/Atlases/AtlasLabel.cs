using Assure.Reasoning.Answers;
using Assure.Record.Texts;

namespace Assure.Reasoning.Atlases;

/// <summary>What an atlas tells of an answer.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Form">Its form; null for none or a disputed form.</param>
/// <param name="Best">The label of all tiers together, when strictly better; else null.</param>
public readonly record struct AtlasLabel(Verdict Verdict, Form? Form, Verdict? Best);
