using Assure.Record.Facts;
using Assure.Record.Sources;

namespace Assure.Reasoning.Checking;

/// <summary>A clause or a row of the record, with the mark it carries.</summary>
/// <remarks>Two are equal if they stand in one place and are of one kind.</remarks>
public sealed record WrittenItem
{
    /// <summary>What sort of thing it is.</summary>
    public required WrittenKind Kind { get; init; }

    /// <summary>Its name: text and label of a clause, the fact a row states.</summary>
    public required string Name { get; init; }

    /// <summary>The file below the record's folder.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The document it is to be read in.</summary>
    public required Source Source { get; init; }

    /// <summary>The place in the document; empty for a row.</summary>
    public string Pinpoint { get; init; } = "";

    /// <summary>Whether someone read it there.</summary>
    public required Verified Verified { get; init; }

    /// <summary>What was not read, as far as the record says: the row's note, or the source's; may be empty.</summary>
    public string Note { get; init; } = "";

    /// <inheritdoc/>
    public bool Equals(WrittenItem? other) => other is not null && Kind == other.Kind && Line == other.Line && File == other.File && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, File, Line, Name);
}
