using System.Collections.Immutable;
using Assure.Record.Tables;

namespace Assure.Record.Loading;

/// <summary>What the files of a record hold, read and not yet bound: the same from text files and from the compiled form.</summary>
internal sealed record RecordParts(ImmutableArray<Table> Tables, ImmutableArray<RecordDocument> Documents)
{
    /// <summary>The tables that the language does not read, where they are kept apart: in the compiled form.</summary>
    public ImmutableArray<ListPart> Lists { get; init; } = [];

    /// <summary>The paths of tables that are there and could not be read, which was reported.</summary>
    public ImmutableArray<string> Unreadable { get; init; } = [];

    /// <summary>The same parts with the lists apart from the tables that the language reads.</summary>
    public RecordParts Divide(ImmutableArray<ListPart> lists)
    {
        var paths = lists.Select(list => list.Path).ToHashSet(StringComparer.Ordinal);
        var tables = Tables.Where(table => !paths.Contains(table.Path)).Concat(Lists.Where(list => !paths.Contains(list.Path)).Select(list => list.Table));
        return this with { Tables = [.. tables.OrderBy(table => table.Path, StringComparer.Ordinal)], Lists = lists };
    }
}
