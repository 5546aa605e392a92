using Assure.Language.Diagnostics;

namespace Assure.Record.Binding;

public static partial class BindingDiagnostics
{
    // Texts.

    /// <summary>No such text.</summary>
    public static DiagnosticDescriptor UnknownText { get; } = new(
        "AS1050", "Unknown text", "there is no text '{0}'",
        "name a text by the id after its head word: assurance ru-1995");

    /// <summary>A clause that needs a citation has none.</summary>
    public static DiagnosticDescriptor MissingCitation { get; } = new(
        "AS1051", "Citation missing", "'{0}' does not say where it is written",
        "end the line with a citation: -- S/1995/261, para. 2");

    /// <summary>A citation of an unknown source.</summary>
    public static DiagnosticDescriptor UnknownSource { get; } = new(
        "AS1052", "Unknown source", "the citation names no source: '{0}'",
        "before the first comma stands the symbol or the id of a row of sources.csv; put a note on a line of its own");

    /// <summary>A text without a first day.</summary>
    public static DiagnosticDescriptor MissingFrom { get; } = new(
        "AS1053", "First day missing", "'{0}' does not say when it begins",
        "add `from` with a date; an offer, statement or draft may give `on` instead");

    /// <summary>A text without a form.</summary>
    public static DiagnosticDescriptor MissingForm { get; } = new(
        "AS1054", "Form missing", "'{0}' does not say in what form it is given",
        "add `form` with treaty, memorandum, resolution, declaration, law or policy");

    /// <summary>A dispute marked as a doubt, or the other way round.</summary>
    public static DiagnosticDescriptor WrongMark { get; } = new(
        "AS1055", "Dispute and doubt confused", "'{0}' is declared as a {1}, and marked here as a {2}",
        "write `{3} {0}`");

    /// <summary>A mark whose dispute has no reading yes.</summary>
    public static DiagnosticDescriptor MarkNeedsYes { get; } = new(
        "AS1056", "No reading yes", "'{0}' has no reading 'yes', under which the text would count",
        "ask the question so that `yes` means that the text counts, and name that reading yes");

    /// <summary>A text that ends on or before its first day because of another.</summary>
    public static DiagnosticDescriptor EndedBeforeStart { get; } = new(
        "AS1057", "Ended before it begins", "'{0}' ends '{1}' on {2}, and '{1}' begins on {3}",
        "a text can end only texts that began before it");

    /// <summary>Texts that restate each other.</summary>
    public static DiagnosticDescriptor CyclicRestatement { get; } = new(
        "AS1058", "Texts restate each other", "'{0}' restates itself: {1}",
        "a text restates earlier ones");

    /// <summary>Restating a text the promiser did not give.</summary>
    public static DiagnosticDescriptor RestatesForeignText { get; } = new(
        "AS1059", "Restates another's text", "{0} did not give '{1}'",
        "a state can restate only what it promised itself; name a text of {0}, or give the clauses anew");

    /// <summary>A restatement that could take its address or kinds from several texts.</summary>
    public static DiagnosticDescriptor AmbiguousRestatement { get; } = new(
        "AS1060", "Restates several texts without saying which", "'{0}' restates texts that differ in {1} and gives none of its own",
        "add the clause, or make one text for each that is restated");

    /// <summary>Ending a text that others gave as well.</summary>
    public static DiagnosticDescriptor EndsForeignText { get; } = new(
        "AS1061", "Ends another's text", "'{0}' ends '{1}', which {2} gave as well",
        "a text ends for all its promisers at once; give the ended text an end of its own, or one text for each promiser");

    /// <summary>Two overlapping texts without a stated relation.</summary>
    public static DiagnosticDescriptor OverlappingTexts { get; } = new(
        "AS1062", "Overlapping texts", "'{0}' and '{1}' both promise {2} by {3} from {4}, and neither says how it stands to the other",
        "say it in the later one: restates, replaces, beside or ends");

    /// <summary>A qualification that never overlaps its target.</summary>
    public static DiagnosticDescriptor QualifiesOutsideDates { get; } = new(
        "AS1063", "Qualifies a text of another time", "'{0}' and '{1}' never stand on the same day",
        "mend the dates, or name the text that stood then");

    /// <summary>A qualification by a state that did not give the text.</summary>
    public static DiagnosticDescriptor QualifiesForeignText { get; } = new(
        "AS1064", "Qualifies another's text", "{0} did not give '{1}'",
        "a state can qualify only its own promise; what it says of another's is a `says`");

    /// <summary>A clause a qualification cannot have.</summary>
    public static DiagnosticDescriptor ClauseInQualification { get; } = new(
        "AS1065", "Clause does not belong to a qualification", "'{0}' does not belong to a qualification",
        "a qualification may add provided, unless, reserves and exceptions of territories, with its dates and marks");

    // Expectations.

    /// <summary>A beneficiary that is neither a state nor a territory.</summary>
    public static DiagnosticDescriptor UnknownBeneficiary { get; } = new(
        "AS1066", "Unknown beneficiary", "there is no territory '{0}'",
        "name a state by its code of three letters, or a territory by an id of tables/territories.csv");

    /// <summary>An expectation about a state that did not exist.</summary>
    public static DiagnosticDescriptor ExpectedOutsideExistence { get; } = new(
        "AS1067", "Expected of another time", "{0} did not exist on {1}",
        "name a day on which both states existed, or the state that existed then");

    /// <summary>Two expectations for one question.</summary>
    public static DiagnosticDescriptor ExpectedTwice { get; } = new(
        "AS1068", "Expected twice", "the same question is expected to be answered with '{0}' at {1}",
        "keep one of the two");

    // Instruments.

    /// <summary>A key missing from the front matter.</summary>
    public static DiagnosticDescriptor MissingKey { get; } = new(
        "AS1070", "Key missing", "the front matter has no '{0}'",
        "an instrument needs id, title_en, title_sv, short_en, short_sv, kind, date, sources and read");

    /// <summary>A key the front matter does not know.</summary>
    public static DiagnosticDescriptor UnknownKey { get; } = new(
        "AS1071", "Unknown key", "'{0}' is not a key of an instrument",
        "the keys are id, title_en, title_sv, short_en, short_sv, kind, date, symbol, sources, read, read_by and second_reader");

    /// <summary>A value the front matter does not know.</summary>
    public static DiagnosticDescriptor BadValue { get; } = new(
        "AS1072", "Value not allowed here", "'{0}' may not be the {1} of an instrument",
        "{1} takes {2}");

    /// <summary>A template's words where prose belongs.</summary>
    public static DiagnosticDescriptor UnwrittenProse { get; } = new(
        "AS1073", "Prose not written", "here still stands what 'assure new' wrote in place of prose",
        "say it in our own words, and take these words out; the checker refuses the page until then");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        UnknownRelation, WrongNumberOfArguments, WrongSort, UnknownName, UnknownState, ShadowedVariable, VariableNamedAsThing,
        GuarantorNotInScope, BeneficiaryNotInScope, DifferentSorts, TimeOfDefinition, TimeOfOpenRelation, UnknownDispute, UnknownReading,
        DuplicateDeclaration, CyclicDefinition, UnknownHole, NotSymmetric, UnknownJudge, EntailedArgument,
        CyclicEntailment, EntailsRecorded, DerivedParameters, VoiceHoldsBoth, UnknownKind, CyclicKinds, TextOutsideInstrument,
        OpenAddress, EveryOverOpen, OpenJoin, NotUnate, UnknownText, MissingCitation, UnknownSource, MissingFrom, MissingForm, WrongMark,
        MarkNeedsYes, EndedBeforeStart, CyclicRestatement, RestatesForeignText, AmbiguousRestatement, EndsForeignText, OverlappingTexts,
        QualifiesOutsideDates, QualifiesForeignText, ClauseInQualification, UnknownBeneficiary, ExpectedOutsideExistence,
        ExpectedTwice, MissingKey, UnknownKey, BadValue, UnwrittenProse,
    ];
}
