using Assure.Reasoning.Slips;

namespace Assure.Reasoning.Drafts;

/// <summary>Something that cannot be in a draft made from options, or in asking about one.</summary>
/// <param name="Option">The option at fault.</param>
/// <param name="Message">What is wrong, in a sentence that stands alone.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Nearest">The nearest valid thing; null when nothing is near.</param>
public sealed record DraftSlip(string Option, SlipText Message, SlipText Expected, string? Nearest = null);
