namespace Assure.Record.Rules;

/// <summary>Where something is written in the language: file below the record's folder, line and column from 1.</summary>
public sealed record ClauseOrigin(string File, int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}";
}
