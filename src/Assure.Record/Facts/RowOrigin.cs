namespace Assure.Record.Facts;

/// <summary>Where a row stands: the file below the record's folder, and the line, from 1.</summary>
public sealed record RowOrigin(string File, int Line)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}";
}
