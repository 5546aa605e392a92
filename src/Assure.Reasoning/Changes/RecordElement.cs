using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Changes;

/// <summary>One element of an edition, written so that it can be held against its like in another edition.</summary>
/// <param name="Kind">What sort it is.</param>
/// <param name="Id">What it is known by in every edition: <c>party(SWE, npt)</c>, <c>ru-1995#attack</c>. Several rows may share one.</param>
/// <param name="Content">What it says, in the language's own notation.</param>
/// <param name="WrittenAt">File and line below the record's folder.</param>
public sealed record RecordElement(ElementKind Kind, string Id, string Content, string WrittenAt)
{
    /// <summary>For a row: the reading under which it holds, as <c>dispute=reading</c>; empty for none.</summary>
    public string Under { get; init; } = "";

    /// <summary>The row, if it is one.</summary>
    public FactRow? Row { get; init; }

    /// <summary>The dispute or doubt, if it is one.</summary>
    public Dispute? Dispute { get; init; }

    /// <summary>Whether it is how we read, rather than what is on record: a mark, a definition, a relation, a dispute or doubt, a kind.</summary>
    public bool IsReading => Kind is ElementKind.Mark or ElementKind.Definition or ElementKind.Relation or ElementKind.Dispute or ElementKind.Kind;

    /// <summary>What it says, with the reading under which it does.</summary>
    public string Said => Under.Length == 0 ? Content : $"{Content}, under {Under}";
}
