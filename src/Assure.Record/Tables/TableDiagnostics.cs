using Assure.Language.Diagnostics;

namespace Assure.Record.Tables;

/// <summary>What can be found wrong in the tables: <c>AS2000</c> to <c>AS2999</c>.</summary>
/// <remarks>An id is never given another meaning. Each has a page in <c>docs/diagnostics</c>.</remarks>
public static partial class TableDiagnostics
{
    // Files.

    /// <summary>A table that must exist does not.</summary>
    public static DiagnosticDescriptor MissingTable { get; } = new(
        "AS2001", "Table missing", "there is no file '{0}'",
        "add the file, with at least its line of column names");

    /// <summary>The file is not UTF-8.</summary>
    public static DiagnosticDescriptor NotUtf8 { get; } = new(
        "AS2002", "Not UTF-8", "the file is not UTF-8 from here on: {0}",
        "save the table as UTF-8; in Excel: Save As, CSV UTF-8 (in Swedish: Spara som, CSV UTF-8)");

    /// <summary>Semicolons between the cells of some lines, commas between those of others.</summary>
    public static DiagnosticDescriptor Semicolons { get; } = new(
        "AS2003", "Semicolons and commas mixed", "the cells of this line are divided by {0}, those of the first line by {1}",
        "divide the cells of all lines by the same sign; put a cell that holds it in double quotes");

    /// <summary>A quote inside a cell that is not in quotes.</summary>
    public static DiagnosticDescriptor StrayQuote { get; } = new(
        "AS2004", "Stray quote", "a double quote stands where none may stand",
        "put the whole cell in double quotes and double each quote inside it: \"so-called \"\"zone\"\"\"");

    /// <summary>A quote that is not closed on its line.</summary>
    public static DiagnosticDescriptor UnclosedQuote { get; } = new(
        "AS2005", "Quote not closed", "the double quote that opens this cell is not closed on its line",
        "close it; a cell does not run over several lines");

    /// <summary>A line with too many or too few cells.</summary>
    public static DiagnosticDescriptor WrongNumberOfCells { get; } = new(
        "AS2006", "Wrong number of cells", "the line has {0} cells, the table {1} columns",
        "write {2} for each empty cell, and put a cell that holds {2} in double quotes");

    /// <summary>A column is missing.</summary>
    public static DiagnosticDescriptor MissingColumn { get; } = new(
        "AS2007", "Column missing", "the table has no column '{0}'",
        "the columns are: {1}");

    /// <summary>A column that no table of this sort has.</summary>
    public static DiagnosticDescriptor UnknownColumn { get; } = new(
        "AS2008", "Unknown column", "'{0}' is not a column of this table",
        "the columns are: {1}");

    /// <summary>A column named twice.</summary>
    public static DiagnosticDescriptor DuplicateColumn { get; } = new(
        "AS2009", "Column named twice", "two columns are named '{0}'",
        "remove one of them");

    /// <summary>The file holds nothing.</summary>
    public static DiagnosticDescriptor NoHeader { get; } = new(
        "AS2010", "No column names", "the file is empty",
        "write the line of column names, even when there are no rows");

    /// <summary>The file is too long.</summary>
    public static DiagnosticDescriptor TooLong { get; } = new(
        "AS2011", "File too long", "the file has {0} bytes, more than the {1} that are read",
        "a table of the record is never this long; nothing in it was looked at");

    /// <summary>A derived table was written by hand.</summary>
    public static DiagnosticDescriptor DerivedTable { get; } = new(
        "AS2012", "Derived table", "the table '{0}' is worked out from acts and may not be written",
        "remove the file; record the signature, deposit or withdrawal in tables/acts.csv");

    /// <summary>The file is UTF-16.</summary>
    public static DiagnosticDescriptor Utf16 { get; } = new(
        "AS2013", "UTF-16", "the file is UTF-16, as spreadsheet programs write `Unicode text`",
        "save the table as CSV in UTF-8; in Excel: Save As, CSV UTF-8 (in Swedish: Spara som, CSV UTF-8)");

    /// <summary>The argument columns do not fit the relation.</summary>
    public static DiagnosticDescriptor ArgumentColumns { get; } = new(
        "AS2014", "Argument columns do not fit", "the columns do not fit the relation '{1}': arguments {0}, parameters {2}",
        "the columns before 'from' (after 'relation', if there is one) are the arguments of {1}, in order");

    /// <summary>Several relations share a table that has no column for them.</summary>
    public static DiagnosticDescriptor NoRelationColumn { get; } = new(
        "AS2015", "Several relations in one table", "{0} are recorded in this table, and no column says which a row is about",
        "add a first column 'relation'");

    /// <summary>Tabs between cells.</summary>
    public static DiagnosticDescriptor Tabs { get; } = new(
        "AS2016", "Tabs between cells", "the cells are divided by tabs",
        "save the table as CSV, with commas or semicolons between cells");

    // Cells.

    /// <summary>An empty cell that may not be empty.</summary>
    public static DiagnosticDescriptor EmptyCell { get; } = new(
        "AS2020", "Empty cell", "the cell '{0}' is empty",
        "this column is filled in every row");

    /// <summary>Not a date.</summary>
    public static DiagnosticDescriptor BadDate { get; } = new(
        "AS2021", "Not a date", "'{0}' is not a date",
        "write a year, a month or a day that exists: 1995, 1995-04 or 1995-04-05; in a spreadsheet, format the column as text first, or 1995-04 becomes apr-95");

    /// <summary>A month or year where a day is needed.</summary>
    public static DiagnosticDescriptor DayNeeded { get; } = new(
        "AS2022", "Day needed", "'{0}' is not a single day",
        "this column needs a day, such as 1995-04-05");

    /// <summary>A code that names nothing of its sort.</summary>
    public static DiagnosticDescriptor UnknownEntity { get; } = new(
        "AS2023", "Unknown code", "there is no {0} '{1}'",
        "use an id of {2}, or add a row there");

    /// <summary>A source that is not listed.</summary>
    public static DiagnosticDescriptor UnknownSource { get; } = new(
        "AS2024", "Unknown source", "there is no source '{0}'",
        "use an id of sources.csv, or add the document there");

    /// <summary>A word that the column does not know.</summary>
    public static DiagnosticDescriptor UnknownWord { get; } = new(
        "AS2025", "Word not allowed here", "'{0}' may not stand in the column '{1}'",
        "the column takes: {2}");

    /// <summary>Not a whole number.</summary>
    public static DiagnosticDescriptor BadNumber { get; } = new(
        "AS2026", "Not a number", "'{0}' is not a whole number",
        "write digits only, without spaces or separators");

    /// <summary>A dispute named that is not declared.</summary>
    public static DiagnosticDescriptor UnknownDispute { get; } = new(
        "AS2027", "Unknown dispute", "there is no dispute or doubt '{0}'",
        "declare it in the vocabulary, with its readings");

    /// <summary>A reading that the dispute does not have.</summary>
    public static DiagnosticDescriptor UnknownReading { get; } = new(
        "AS2028", "Unknown reading", "'{0}' is not a reading of '{1}'",
        "the readings of {1} are: {2}");

    /// <summary>A dispute without a reading, or a reading without a dispute.</summary>
    public static DiagnosticDescriptor DisputeWithoutReading { get; } = new(
        "AS2029", "Dispute without reading", "the row names a {0} and no {1}",
        "fill both cells 'dispute' and 'reading', or neither");

    /// <summary>A relation named that is not recorded here.</summary>
    public static DiagnosticDescriptor UnknownRelation { get; } = new(
        "AS2030", "Unknown relation", "'{0}' is not a relation with rows in this table",
        "the relations with rows here are: {1}");
}
