using System.Collections.Immutable;

namespace Assure.Reports.Export;

/// <summary>Columns whose cells, where any is filled, name a row of another table.</summary>
/// <param name="Fields">The columns.</param>
/// <param name="Resource">The other table; itself when the table refers to its own rows.</param>
/// <param name="Reference">The columns of the other table, in the same order.</param>
internal sealed record ForeignKey(ImmutableArray<string> Fields, string Resource, ImmutableArray<string> Reference)
{
    /// <summary>One column that holds the id of a row.</summary>
    public static ForeignKey Of(string field, string resource, string reference = "id") => new([field], resource, [reference]);
}
