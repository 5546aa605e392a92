using System.Collections.Immutable;
using Assure.Reasoning.Timelines;

namespace Assure.Reasoning.Changes;

/// <summary>What changed between one edition on one day and another on another, told apart.</summary>
/// <param name="Before">The earlier side.</param>
/// <param name="After">The later side.</param>
/// <param name="World">The world changed: every change of the earlier edition's answers from the day after its day to the later side's day, in order of day.</param>
/// <param name="OtherDays">The number of pairs, kinds and days on which only the members of a class changed, not the answer.</param>
/// <param name="Differing">The answers that differ between the editions on the later day.</param>
/// <param name="Elements">All elements that differ between the editions, whether an answer turns on them or not.</param>
public sealed record ChangeLists(EditionDay Before, EditionDay After, ImmutableArray<Change> World, int OtherDays, ImmutableArray<CellChange> Differing, ImmutableArray<ChangedElement> Elements)
{
    /// <summary>Whether both sides are of one record, so that nothing can have been corrected or read otherwise.</summary>
    public bool IsOneEdition => Before.Record.Hash == After.Record.Hash;

    /// <summary>The world's changes, those with identical consequences and like causes together, in order of day.</summary>
    public ImmutableArray<WorldGroup> WorldGroups => ChangeGrouper.World(World);

    /// <summary>The answers that differ because the record was corrected, and those for which no element was found.</summary>
    public ImmutableArray<RecordGroup> Corrections => ChangeGrouper.Record(Differing.Where(static change => !change.Corrections.IsEmpty || change.Readings.IsEmpty), static change => change.Corrections, static change => change.Readings);

    /// <summary>The answers that differ because a reading changed.</summary>
    public ImmutableArray<RecordGroup> Readings => ChangeGrouper.Record(Differing.Where(static change => !change.Readings.IsEmpty), static change => change.Readings, static change => change.Corrections);
}
