using System.Collections.Immutable;
using Assure.Record;
using Assure.Record.Compiled;
using Assure.Record.Entities;
using Assure.Record.Loading;
using Assure.Record.Rules;

namespace Assure.Benchmarks;

/// <summary>The record of this repository, as the benchmarks use it.</summary>
internal static class RealRecord
{
    /// <summary>Its files, in memory.</summary>
    public static RecordFiles Files => Tests.RealRecord.Files;

    /// <summary>Its compiled form.</summary>
    public static byte[] Bundle { get; } = RecordBundle.Write(Files);

    /// <summary>The edition, loaded.</summary>
    public static RecordEdition Edition { get; } = RecordBundle.Read(Bundle);

    /// <summary>A state by its code.</summary>
    public static State State(string id) => Edition.States.Single(state => state.Id == id);

    /// <summary>A kind of promise by its id.</summary>
    public static Kind Kind(string id) => Edition.Kinds.Single(kind => kind.Id == id);

    /// <summary>The two kinds every answer gives.</summary>
    public static ImmutableArray<Kind> UseAndThreat { get; } = [Kind("non-use"), Kind("non-threat")];
}
