using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Read from a table of the record: <c>recorded in parties</c>.</summary>
public sealed class RecordedTruth : RelationTruth
{
    internal RecordedTruth(ImmutableArray<SyntaxElement> elements, SyntaxToken table, bool isIncomplete)
        : base(elements)
    {
        Table = table;
        IsIncomplete = isIncomplete;
    }

    /// <summary>The table.</summary>
    public SyntaxToken Table { get; }

    /// <summary>Whether a missing row leaves the relation open.</summary>
    public bool IsIncomplete { get; }
}
