using System.Collections.Immutable;

namespace Assure.Reports.Export;

/// <summary>One column of an exported table: a field of its table schema.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Type">What its cells are.</param>
/// <param name="Description">One English sentence.</param>
internal sealed record ExportField(string Name, FieldType Type, string Description)
{
    /// <summary>A date as precise as its source: a day, a month or a year.</summary>
    public const string PartialDatePattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    private static readonly ImmutableArray<string> Marks = ["yes", "partly", "no"];

    /// <summary>Whether every row has a cell that is not empty.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The words a cell may be; none: any.</summary>
    public ImmutableArray<string> Allowed { get; init; } = [];

    /// <summary>The pattern every cell as a whole follows; null: any.</summary>
    public string? Pattern { get; init; }

    /// <summary>A column of text.</summary>
    public static ExportField Text(string name, string description, bool required = false) => new(name, FieldType.String, description) { IsRequired = required };

    /// <summary>A column of whole numbers.</summary>
    public static ExportField Number(string name, string description, bool required = false) => new(name, FieldType.Integer, description) { IsRequired = required };

    /// <summary>A column of dates as precise as their source.</summary>
    public static ExportField PartialDate(string name, string description, bool required = false) => Text(name, description, required) with { Pattern = PartialDatePattern };

    /// <summary>A column of given words.</summary>
    public static ExportField OneOf(string name, string description, IEnumerable<string> allowed, bool required = false) => Text(name, description, required) with { Allowed = [.. allowed] };

    /// <summary>A column that says how something was read.</summary>
    public static ExportField Mark(string name, string description, bool required = false) => OneOf(name, description, Marks, required);
}
