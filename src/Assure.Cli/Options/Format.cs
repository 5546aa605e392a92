namespace Assure.Cli.Options;

/// <summary>How an answer is printed.</summary>
internal enum Format
{
    /// <summary>Sentences and tables for a reader at a terminal.</summary>
    Table,

    /// <summary>The published JSON shape.</summary>
    Json,

    /// <summary>Comma-separated values.</summary>
    Csv,

    /// <summary>Markdown.</summary>
    Markdown,
}
