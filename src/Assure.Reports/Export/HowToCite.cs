using System.Collections.Immutable;

namespace Assure.Reports.Export;

/// <summary>How the record is cited: what CITATION.cff at the root of the repository says as well.</summary>
public static class HowToCite
{
    /// <summary>The title of the dataset.</summary>
    public const string Title = "The Assure record of nuclear security assurances";

    /// <summary>What it is, in two sentences.</summary>
    public const string Abstract =
        "Who has promised not to use nuclear weapons against whom, on what conditions, from when to when: texts encoded clause by clause, dated acts and facts, disputes and readings kept apart, each line with its source. "
        + "It says what the texts say, not whether promises will be kept.";

    /// <summary>Who made it.</summary>
    public const string Contributors = "Assure contributors";

    /// <summary>The licence's identifier.</summary>
    public const string Licence = "CC-BY-4.0";

    /// <summary>The licence's name.</summary>
    public const string LicenceTitle = "Creative Commons Attribution 4.0 International";

    /// <summary>Where the licence can be read.</summary>
    public const string LicenceAddress = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>What it is about.</summary>
    public static ImmutableArray<string> Keywords { get; } = ["nuclear weapons", "negative security assurances", "no first use", "nuclear-weapon-free zones", "international law", "arms control"];

    /// <summary>The sentence by which an edition is cited.</summary>
    /// <param name="record">The edition.</param>
    public static string Of(Record.RecordEdition record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return $"{Contributors}, {Title}, edition {record.Edition} ({Json.JsonNames.Of(record.EditionDate)}), {Licence}, record {record.Hash}.";
    }
}
