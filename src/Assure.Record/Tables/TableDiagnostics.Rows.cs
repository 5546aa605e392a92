using Assure.Language.Diagnostics;

namespace Assure.Record.Tables;

public static partial class TableDiagnostics
{
    // Rows.

    /// <summary>An id given twice.</summary>
    public static DiagnosticDescriptor DuplicateId { get; } = new(
        "AS2040", "Id given twice", "'{0}' is already the {1} of the row on line {2}",
        "give one of the two another {1}, or remove it");

    /// <summary>The same row twice.</summary>
    public static DiagnosticDescriptor DuplicateRow { get; } = new(
        "AS2041", "Row given twice", "the row says the same as line {0}",
        "remove one of the two");

    /// <summary>Two rows that say one thing over the same time.</summary>
    public static DiagnosticDescriptor OverlappingRows { get; } = new(
        "AS2042", "Rows overlap", "{0} is recorded here for days that line {1} covers as well",
        "join the two rows, or end the earlier one on the day the later one begins");

    /// <summary>Two rows that contradict each other.</summary>
    public static DiagnosticDescriptor ContradictoryRows { get; } = new(
        "AS2043", "Rows contradict each other", "{0}; line {1} says otherwise of the same days",
        "keep one; if voices differ, declare a dispute and give each row its reading");

    /// <summary>An interval that ends on or before its first day.</summary>
    public static DiagnosticDescriptor EndsBeforeStart { get; } = new(
        "AS2044", "Ends before it begins", "the row ends on {1}, not after it begins on {0}",
        "'to' is the first day on which it no longer holds; it must be later than 'from'");

    /// <summary>A state named for days on which it did not exist.</summary>
    public static DiagnosticDescriptor OutsideExistence { get; } = new(
        "AS2045", "Outside the state's existence", "{0} existed {1}; the row speaks of a time {2}",
        "move the row's date, or record it of the state that existed then");

    /// <summary>A member of an alliance on days on which the alliance did not exist.</summary>
    public static DiagnosticDescriptor OutsideAlliance { get; } = new(
        "AS2046", "Outside the alliance's existence", "{0} existed {1}; the row speaks of a time {2}",
        "move the row's date, or the alliance's");

    /// <summary>A withdrawal by a state that had not joined.</summary>
    public static DiagnosticDescriptor WithdrawnWithoutDeposit { get; } = new(
        "AS2047", "Withdrawal without deposit", "{0} is not party to {1} when it withdraws on {2}",
        "record the deposit by which it joined, or mend the date");

    /// <summary>Acts of one state under one treaty that hang on several disputes.</summary>
    public static DiagnosticDescriptor SeveralDisputes { get; } = new(
        "AS2048", "Several disputes about one status", "acts of {0} under {1} hang on both '{2}' and '{3}'",
        "a status can hang on one dispute; make it one with more readings");

    /// <summary>A state without a name.</summary>
    public static DiagnosticDescriptor NoName { get; } = new(
        "AS2049", "State without a name", "{0} has no row in tables/names.csv",
        "add its names in both languages; leave 'from' and 'to' empty when it never changed");

    /// <summary>No date to which the record was read.</summary>
    public static DiagnosticDescriptor NoRecordDate { get; } = new(
        "AS2050", "No date for the record", "no row has the subject 'record'",
        "add the row `record,YYYY-MM-DD,`: the day to which the record as a whole was read");

    /// <summary>A subject of read-up-to.csv that is neither a state, a table nor the record.</summary>
    public static DiagnosticDescriptor UnknownSubject { get; } = new(
        "AS2051", "Unknown subject", "'{0}' is neither a state, a table nor 'record'",
        "name a promising state by its code, or a table by its file's name without .csv");

    /// <summary>Not exactly one edition.</summary>
    public static DiagnosticDescriptor OneEdition { get; } = new(
        "AS2052", "Not one edition", "the table has {0} rows",
        "edition.csv has one row: the present edition");

    /// <summary>A symbol that two sources have.</summary>
    public static DiagnosticDescriptor DuplicateSymbol { get; } = new(
        "AS2053", "Symbol given twice", "the symbol '{0}' already belongs to the source on line {1}",
        "a citation by this symbol would be ambiguous: join the two rows, or leave one symbol empty");

    // Descriptions and lists.

    /// <summary>A table that columns.csv does not describe.</summary>
    public static DiagnosticDescriptor UndescribedTable { get; } = new(
        "AS2054", "Table without description", "columns.csv does not describe '{0}'",
        "mend the file's name, or add a line to columns.csv for each of its columns");

    /// <summary>A type of column that there is not.</summary>
    public static DiagnosticDescriptor UnknownType { get; } = new(
        "AS2055", "Unknown type of column", "'{0}' is not a type of column",
        "the types are: {1}");

    /// <summary>A table described with other columns than it has.</summary>
    public static DiagnosticDescriptor DescribedDifferently { get; } = new(
        "AS2056", "Described differently", "'{0}' is described with other columns than it has, or in another order",
        "described here: {1}; in the table: {2}");

    /// <summary>A symbol that is not that of the row's source.</summary>
    public static DiagnosticDescriptor SymbolOfAnother { get; } = new(
        "AS2057", "Symbol of another document", "the source '{0}' has the symbol '{2}', not '{1}'",
        "name the source that has this symbol, or mend the symbol in one of the two tables");

    /// <summary>Two rows of a list about one thing.</summary>
    public static DiagnosticDescriptor OneThingTwice { get; } = new(
        "AS2058", "One thing twice", "line {1} is about {0} as well",
        "keep one of the two; if the table has dates, end the earlier one on the day the later one begins");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        MissingTable, NotUtf8, Semicolons, StrayQuote, UnclosedQuote, WrongNumberOfCells, MissingColumn, UnknownColumn, DuplicateColumn,
        NoHeader, TooLong, DerivedTable, Utf16, ArgumentColumns, NoRelationColumn, Tabs, EmptyCell, BadDate, DayNeeded, UnknownEntity,
        UnknownSource, UnknownWord, BadNumber, UnknownDispute, UnknownReading, DisputeWithoutReading, UnknownRelation, DuplicateId,
        DuplicateRow, OverlappingRows, ContradictoryRows, EndsBeforeStart, OutsideExistence, OutsideAlliance, WithdrawnWithoutDeposit,
        SeveralDisputes, NoName, NoRecordDate, UnknownSubject, OneEdition, DuplicateSymbol, UndescribedTable, UnknownType,
        DescribedDifferently, SymbolOfAnother, OneThingTwice,
    ];
}
