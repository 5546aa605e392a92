using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Tests.Fixtures;

/// <summary>A random small record, with what a test wants to name in it.</summary>
internal sealed record RandomWorld(RecordEdition Record, Vocabulary Words)
{
    /// <summary>The first and last day on which such a record is worth asking about: all its dates lie between.</summary>
    public static (DateOnly First, DateOnly Last) Season { get; } = (new(1999, 12, 28), new(2000, 3, 20));

    /// <summary>A few days before, between, inside and after the windows of its dates.</summary>
    public static IReadOnlyList<DateOnly> Days { get; } = [new(1999, 12, 30), new(2000, 1, 15), new(2000, 2, 10), new(2000, 3, 15)];

    public Kind Kind => Record.Kinds[0];

    /// <summary>Every question of two different states, and of a state and a territory, for the first kind.</summary>
    public IEnumerable<(State Guarantor, Entity Beneficiary)> Pairs =>
        from guarantor in Record.States.Take(2)
        from beneficiary in Record.States.Concat(Record.Territories)
        where beneficiary != guarantor
        select (guarantor, beneficiary);

    public override string ToString() => RecordPrinter.Print(Record);
}
