using System.Collections.Immutable;
using Assure.Record.Tables;

namespace Assure.Record.Loading;

/// <summary>What the files of a record hold, read and not yet bound: the same from text files and from the compiled form.</summary>
internal sealed record RecordParts(ImmutableArray<Table> Tables, ImmutableArray<RecordDocument> Documents)
{
    /// <summary>The paths of tables that are there and could not be read, which was reported.</summary>
    public ImmutableArray<string> Unreadable { get; init; } = [];
}
