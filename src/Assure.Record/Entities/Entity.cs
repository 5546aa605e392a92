using Assure.Record.Texts;

namespace Assure.Record.Entities;

/// <summary>One thing of one sort that the record knows by an id.</summary>
/// <remarks>Within a record there is one object for each thing; equality is identity. <see cref="Index"/> counts from 0 within the sort, in order of id.</remarks>
public class Entity(Sort sort, int index, string id, Bilingual name)
{
    /// <summary>The sort it belongs to.</summary>
    public Sort Sort { get; } = sort;

    /// <summary>Its number within its sort, from 0, in ordinal order of id.</summary>
    public int Index { get; } = index;

    /// <summary>The id the language and the tables use: <c>SWE</c>, <c>npt</c>, <c>nato</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Its name as used inside a sentence, article included (<c>the NPT</c>, <c>NPT</c>).</summary>
    public Bilingual Name { get; } = name;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
