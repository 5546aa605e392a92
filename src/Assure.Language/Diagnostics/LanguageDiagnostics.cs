namespace Assure.Language.Diagnostics;

/// <summary>What the language part can find wrong: <c>AS0001</c> to <c>AS0999</c>.</summary>
/// <remarks>An id is never given another meaning. Each has a page in <c>docs/diagnostics</c>.</remarks>
public static class LanguageDiagnostics
{
    // Files and documents.

    /// <summary>The file is too long to be read.</summary>
    public static DiagnosticDescriptor TooLong { get; } = new(
        "AS0001", "File too long", "the file has {0} characters, more than the {1} that are read",
        "split the file; nothing in it was looked at");

    /// <summary>The file is not UTF-8.</summary>
    public static DiagnosticDescriptor NotUtf8 { get; } = new(
        "AS0002", "Not UTF-8", "the file is not UTF-8 from here on",
        "save the file as UTF-8; the bytes here belong to another encoding, or the file is damaged");

    /// <summary>The front matter does not end.</summary>
    public static DiagnosticDescriptor UnclosedFrontMatter { get; } = new(
        "AS0003", "Front matter not closed", "the front matter that begins here does not end",
        "put a line with just --- after the last key");

    /// <summary>The front matter is not a list of keys and texts.</summary>
    public static DiagnosticDescriptor MalformedFrontMatter { get; } = new(
        "AS0004", "Front matter malformed", "the front matter cannot be read: {0}",
        "write one `key: value` a line; put a value that contains `: ` or ` #` in quotes");

    /// <summary>A key of the front matter is given twice.</summary>
    public static DiagnosticDescriptor DuplicateFrontMatterKey { get; } = new(
        "AS0005", "Key given twice", "the key '{0}' is given twice in the front matter",
        "keep one of the two lines");

    /// <summary>A fenced block does not end.</summary>
    public static DiagnosticDescriptor UnclosedFence { get; } = new(
        "AS0006", "Block not closed", "the block that begins here does not end",
        "put a line with just ``` after the last clause");

    /// <summary>A block stands in a quotation or a list.</summary>
    public static DiagnosticDescriptor NestedBlock { get; } = new(
        "AS0007", "Block in a quotation or list", "this block stands inside a quotation or a list, where it is not read",
        "move the block out to the margin");

    /// <summary>The Markdown is nested too deeply.</summary>
    public static DiagnosticDescriptor MarkdownTooDeep { get; } = new(
        "AS0008", "Markdown nested too deeply", "quotations and lists are nested too deeply for the document to be read",
        "take out levels of quotation or list");

    /// <summary>There are more errors than are shown.</summary>
    public static DiagnosticDescriptor TooManyErrors { get; } = new(
        "AS0009", "Too many errors", "there are more than {0} errors; the rest of the text is not reported",
        "mend the errors shown first");

    // Characters and words.

    /// <summary>A character that has no meaning in the language.</summary>
    public static DiagnosticDescriptor BadCharacter { get; } = new(
        "AS0010", "Character without meaning", "{0} has no meaning here",
        "names are letters, digits and single hyphens; texts stand in straight double quotes; comments begin with two hyphens");

    /// <summary>A string does not end on its line.</summary>
    public static DiagnosticDescriptor UnclosedString { get; } = new(
        "AS0011", "Text in quotes not closed", "the text in quotes does not end on its line",
        "close it with a double quote; inside it, write a double quote as \\\"");

    /// <summary>A backslash before a character that needs none.</summary>
    public static DiagnosticDescriptor UnknownEscape { get; } = new(
        "AS0012", "Unknown escape", "'{0}' is not an escape",
        "only \\\" and \\\\ are; write a backslash as \\\\");

    /// <summary>A number that is not a date.</summary>
    public static DiagnosticDescriptor MalformedDate { get; } = new(
        "AS0013", "Not a date", "'{0}' is not a date",
        "write a year, a month or a day: 1995, 1995-04 or 1995-04-05");

    /// <summary>A day or month that does not exist.</summary>
    public static DiagnosticDescriptor NoSuchDay { get; } = new(
        "AS0014", "No such day", "there is no {0} in the calendar",
        "give a month from 01 to 12 and a day that the month has");

    /// <summary>A name with capital letters.</summary>
    public static DiagnosticDescriptor CapitalLetters { get; } = new(
        "AS0015", "Capital letters in a name", "'{0}' has capital letters and is not a state code",
        "write '{1}'; a state is written as its three-letter code, such as SWE");

    // Structure.

    /// <summary>Something else was expected.</summary>
    public static DiagnosticDescriptor Expected { get; } = new(
        "AS0020", "Something else expected", "expected {0}, found {1}",
        "the form is: {2}");

    /// <summary>The text ends in the middle of a declaration.</summary>
    public static DiagnosticDescriptor UnexpectedEnd { get; } = new(
        "AS0021", "Text ends early", "the text ends where {0} was expected",
        "the form is: {1}");

    /// <summary>A word that does not begin a declaration.</summary>
    public static DiagnosticDescriptor UnknownDeclaration { get; } = new(
        "AS0022", "Not a declaration", "{0} does not begin a declaration",
        "a declaration begins with relation, define, dispute, doubt, kind, follows, assurance, intends, offers, says, draft, qualification or expect");

    /// <summary>A word that does not begin a clause or another part of a declaration.</summary>
    public static DiagnosticDescriptor UnknownPart { get; } = new(
        "AS0023", "Not a clause", "{0} does not begin a part of {1}",
        "a part of {1} begins with {2}");

    /// <summary>A clause that does not belong to this kind of declaration.</summary>
    public static DiagnosticDescriptor MisplacedClause { get; } = new(
        "AS0024", "Clause does not belong here", "'{0}' does not belong to {1}",
        "{2}");

    /// <summary>A word that names no sort.</summary>
    public static DiagnosticDescriptor UnknownSort { get; } = new(
        "AS0025", "Unknown sort", "'{0}' is not a sort",
        "the sorts are state, territory, treaty, alliance and zone");

    /// <summary>A word that names no form.</summary>
    public static DiagnosticDescriptor UnknownForm { get; } = new(
        "AS0026", "Unknown form", "'{0}' is not a form of text",
        "the forms are treaty, memorandum, resolution, declaration, law and policy");

    /// <summary>A reserved word used as a name.</summary>
    public static DiagnosticDescriptor ReservedWord { get; } = new(
        "AS0027", "Reserved word as a name", "'{0}' is a word of the language and cannot be a name",
        "choose another name");

    /// <summary>Mixed and/or without brackets.</summary>
    public static DiagnosticDescriptor MixedAndOr { get; } = new(
        "AS0028", "and/or mixed", "'{0}' follows '{1}' without brackets",
        "put brackets around the part that belongs together: (a and b) or c");

    /// <summary>A formula nested too deeply.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = new(
        "AS0029", "Formula nested too deeply", "the formula is nested more than {0} levels deep",
        "give an inner part a name with define");

    // Whole declarations.

    /// <summary>A clause that may stand only once stands twice.</summary>
    public static DiagnosticDescriptor DuplicateClause { get; } = new(
        "AS0040", "Clause given twice", "'{0}' has a second '{1}' clause",
        "keep one of the two; the first is on line {2}");

    /// <summary>A text that must promise something does not.</summary>
    public static DiagnosticDescriptor MissingPromises { get; } = new(
        "AS0041", "Nothing promised", "'{0}' does not say what is promised",
        "add a clause such as `promises non-use`, or `restates` a text whose promise it takes over");

    /// <summary>A text that must have an address has none.</summary>
    public static DiagnosticDescriptor MissingAddress { get; } = new(
        "AS0042", "Nobody addressed", "'{0}' does not say to whom",
        "add a clause such as `to state s where party(s, npt)`, or `restates` a text whose address it takes over");

    /// <summary>A text that ends on or before its first day.</summary>
    public static DiagnosticDescriptor EndsBeforeStart { get; } = new(
        "AS0043", "Ends before it begins", "'{0}' ends on {1}, not after it begins on {2}",
        "the end is the first day on which the text no longer holds; it must be later than the first day");

    /// <summary>Fewer than two readings.</summary>
    public static DiagnosticDescriptor TooFewReadings { get; } = new(
        "AS0044", "Too few readings", "'{0}' has fewer than two readings",
        "give each reading a line: reading yes, reading no");

    /// <summary>A dispute without two opposing voices.</summary>
    public static DiagnosticDescriptor NoOpposingVoices { get; } = new(
        "AS0045", "No opposing voices", "'{0}' is called a dispute, but fewer than two of its readings are held by anyone named",
        "say who holds each reading with `held by`, or call it a doubt and give it a default");

    /// <summary>A dispute with a default.</summary>
    public static DiagnosticDescriptor DisputeWithDefault { get; } = new(
        "AS0046", "Dispute with a default", "'{0}' is called a dispute and has a default",
        "a dispute takes no side: remove the default, or call it a doubt");

    /// <summary>A doubt without a default.</summary>
    public static DiagnosticDescriptor DoubtWithoutDefault { get; } = new(
        "AS0047", "Doubt without a default", "'{0}' is called a doubt and has no default",
        "say which reading is taken: default yes; or call it a dispute and name who holds each reading");

    /// <summary>A default that is none of the readings.</summary>
    public static DiagnosticDescriptor UnknownDefault { get; } = new(
        "AS0048", "Default is no reading", "the default '{0}' is none of the readings of '{1}'",
        "name one of the readings: {2}");

    /// <summary>A name given twice in one list.</summary>
    public static DiagnosticDescriptor DuplicateName { get; } = new(
        "AS0049", "Named twice", "'{0}' is named twice in {1}",
        "keep one of the two, or give one another name");

    /// <summary>An unknown mark at the end of a citation.</summary>
    public static DiagnosticDescriptor UnknownMark { get; } = new(
        "AS0050", "Unknown mark", "'[{0}]' is not a mark of a citation",
        "the marks are [not read] and [partly read]; no mark means that the words were read in the source");

    /// <summary>A block that is probably meant to be read, but is marked otherwise.</summary>
    public static DiagnosticDescriptor MisspeltBlock { get; } = new(
        "AS0051", "Block not read", "the block marked '{0}' is not read",
        "mark it `assure` to have it read");

    // Expectations.

    /// <summary>A word that names no verdict.</summary>
    public static DiagnosticDescriptor UnknownVerdict { get; } = new(
        "AS0052", "Unknown verdict", "'{0}' is not a verdict",
        "the verdicts are {1}");

    /// <summary>An expectation for a month or a year.</summary>
    public static DiagnosticDescriptor DayNeeded { get; } = new(
        "AS0053", "Day needed", "'{0}' is not a single day",
        "an answer is given for a day: write the date as 1995-04-05");

    /// <summary>A form where no promise is expected.</summary>
    public static DiagnosticDescriptor FormOfNone { get; } = new(
        "AS0054", "Form of no promise", "the form '{0}' is expected of an answer that finds no promise",
        "leave the form out, or expect another verdict");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        TooLong, NotUtf8, UnclosedFrontMatter, MalformedFrontMatter, DuplicateFrontMatterKey, UnclosedFence, NestedBlock,
        MarkdownTooDeep, TooManyErrors, BadCharacter, UnclosedString, UnknownEscape, MalformedDate, NoSuchDay, CapitalLetters,
        Expected, UnexpectedEnd, UnknownDeclaration, UnknownPart, MisplacedClause, UnknownSort, UnknownForm, ReservedWord,
        MixedAndOr, TooDeep, DuplicateClause, MissingPromises, MissingAddress, EndsBeforeStart, TooFewReadings,
        NoOpposingVoices, DisputeWithDefault, DoubtWithoutDefault, UnknownDefault, DuplicateName, UnknownMark, MisspeltBlock, UnknownVerdict,
        DayNeeded, FormOfNone,
    ];
}
