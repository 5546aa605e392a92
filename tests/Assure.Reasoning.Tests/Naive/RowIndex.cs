using Assure.Record;
using Assure.Record.Facts;

namespace Assure.Reasoning.Tests.Naive;

/// <summary>The rows of a record by what they say.</summary>
internal sealed class RowIndex(RecordEdition record)
{
    private readonly ILookup<GroundAtom, FactRow> rows =
        record.Rows.SelectMany(rows => rows).ToLookup(row => GroundAtom.Of(row.Relation, row.Arguments));

    public RecordEdition Record => record;

    public IReadOnlyList<FactRow> OfOpenRelations { get; } = [.. record.Rows.SelectMany(rows => rows).Where(row => row.Relation.IsOpen)];

    public IEnumerable<FactRow> Of(GroundAtom atom) => rows[atom];
}
