using System.Collections.Immutable;
using Assure.Reports.Blocks;

namespace Assure.Reports.Feeds;

/// <summary>One change, told to whoever follows changes.</summary>
/// <param name="Id">What tells it from all others, whatever the language; the same as long as the change is.</param>
/// <param name="On">The day it changed, or the day of the edition that corrected it.</param>
/// <param name="Kind">Whether the world changed, the record was corrected, or a reading changed.</param>
/// <param name="Title">Who and to whom.</param>
/// <param name="Summary">What changed, and what made it.</param>
/// <param name="Beneficiaries">The ids of the states and territories whose answers changed; an entry of an earlier edition speaks of what that one knew.</param>
/// <param name="About">The pair that stands for all.</param>
public sealed record FeedEntry(string Id, DateOnly On, FeedKind Kind, string Title, string Summary, ImmutableArray<string> Beneficiaries, Target About);
