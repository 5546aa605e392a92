using System.Collections.Immutable;

namespace Assure.Record.Lists;

/// <summary>One column of a table, as <c>columns.csv</c> describes it.</summary>
/// <param name="Name">Its name in the table's first line.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="IsRequired">Whether every row fills it.</param>
/// <param name="Description">What it is, in one English sentence; empty when the edition does not say.</param>
/// <param name="Choices">The words a <see cref="ColumnType.Choice"/> takes, in the order described; empty for other types.</param>
public sealed record TableColumn(string Name, ColumnType Type, bool IsRequired, string Description, ImmutableArray<string> Choices);
