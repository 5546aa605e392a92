namespace Assure.Reports.Export;

/// <summary>Which parts of an export are wanted.</summary>
[Flags]
public enum ExportParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The record's tables, texts, clauses, statuses and readings as CSV.</summary>
    Tables = 1,

    /// <summary>The whole record as JSON, with its schema.</summary>
    Json = 2,

    /// <summary>The yearly panel, with its codebook and the tables it refers to.</summary>
    Panel = 4,

    /// <summary>All of them.</summary>
    All = Tables | Json | Panel,
}
