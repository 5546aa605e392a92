using System.Collections.Immutable;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;

namespace Assure.Reports.Briefs;

/// <summary>A briefing note: one dated, footnoted document that a desk can print.</summary>
/// <param name="Title">Its title, which is also its first heading.</param>
/// <param name="Words">Its language.</param>
/// <param name="Stamp">Edition, date read to, record; printed at the foot of every page where there are pages.</param>
/// <param name="Blocks">What it says, title included; sources stand in footnotes.</param>
public sealed record Brief(string Title, Words Words, string Stamp, ImmutableArray<Block> Blocks);
