using Assure.Language.Diagnostics;

namespace Assure.Record.Binding;

/// <summary>What can be found wrong when names are resolved and texts are put together: <c>AS1000</c> to <c>AS1999</c>.</summary>
/// <remarks>An id is never given another meaning. Each has a page in <c>docs/diagnostics</c>.</remarks>
public static partial class BindingDiagnostics
{
    // Names and sorts in formulas.

    /// <summary>Neither a relation nor a definition.</summary>
    public static DiagnosticDescriptor UnknownRelation { get; } = new(
        "AS1001", "Unknown relation", "there is no relation or definition '{0}'",
        "use a word of the vocabulary, or declare this one there");

    /// <summary>Too many or too few arguments.</summary>
    public static DiagnosticDescriptor WrongNumberOfArguments { get; } = new(
        "AS1002", "Wrong number of arguments", "'{0}' takes {1} arguments, here it has {2}",
        "it is declared as {3}");

    /// <summary>A thing of the wrong sort.</summary>
    public static DiagnosticDescriptor WrongSort { get; } = new(
        "AS1003", "Wrong sort", "'{0}' is {1}, and {2} belongs here",
        "put {2} here, or use a relation that speaks of {1}");

    /// <summary>Neither a variable in scope nor a thing of the record.</summary>
    public static DiagnosticDescriptor UnknownName { get; } = new(
        "AS1004", "Unknown name", "'{0}' is neither a variable bound here nor a thing of the record",
        "bind it with `some` or in the address, or use an id of the tables; clauses that give no `to` of their own write `the beneficiary`");

    /// <summary>No such state.</summary>
    public static DiagnosticDescriptor UnknownState { get; } = new(
        "AS1005", "Unknown state", "there is no state '{0}'",
        "states are written with their ISO 3166-1 code of three letters, as in tables/states.csv");

    /// <summary>A variable that hides another.</summary>
    public static DiagnosticDescriptor ShadowedVariable { get; } = new(
        "AS1006", "Variable bound twice", "'{0}' already stands for something else here",
        "choose another name, so that a reader need not ask which of the two is meant");

    /// <summary>A variable with the name of a thing.</summary>
    public static DiagnosticDescriptor VariableNamedAsThing { get; } = new(
        "AS1007", "Variable with the name of a thing", "'{0}' is the id of {1} of the record",
        "choose another name for the variable");

    /// <summary>The guarantor where there is none.</summary>
    public static DiagnosticDescriptor GuarantorNotInScope { get; } = new(
        "AS1008", "No guarantor here", "'the guarantor' means nobody here",
        "only texts and qualifications have a guarantor; give a definition a parameter for it");

    /// <summary>The beneficiary where there is none.</summary>
    public static DiagnosticDescriptor BeneficiaryNotInScope { get; } = new(
        "AS1009", "No beneficiary here", "'the beneficiary' means nobody here",
        "only texts and qualifications have a beneficiary; give a definition a parameter for it");

    /// <summary>Things of different sorts compared.</summary>
    public static DiagnosticDescriptor DifferentSorts { get; } = new(
        "AS1010", "Different sorts compared", "'{0}' is {1} and '{2}' is {3}: they are never the same",
        "compare two things of one sort");

    /// <summary>A rule of time on a definition.</summary>
    public static DiagnosticDescriptor TimeOfDefinition { get; } = new(
        "AS1011", "Time of a definition", "'{0}' is a definition, and only a relation can be asked about another day",
        "put `ever`, `before` or `on` inside the definition");

    /// <summary>A rule of time on conduct or a judgment.</summary>
    public static DiagnosticDescriptor TimeOfOpenRelation { get; } = new(
        "AS1012", "Time of an open relation", "'{0}' is not recorded, and only recorded relations can be asked about another day",
        "leave the date out: conduct and judgments are those of the day asked about");

    /// <summary>No such dispute or doubt.</summary>
    public static DiagnosticDescriptor UnknownDispute { get; } = new(
        "AS1013", "Unknown dispute", "there is no dispute or doubt '{0}'",
        "declare it, with its readings");

    /// <summary>No such reading.</summary>
    public static DiagnosticDescriptor UnknownReading { get; } = new(
        "AS1014", "Unknown reading", "'{0}' is not a reading of '{1}'",
        "the readings of {1} are: {2}");

    // Declarations.

    /// <summary>A name declared twice.</summary>
    public static DiagnosticDescriptor DuplicateDeclaration { get; } = new(
        "AS1020", "Declared twice", "'{0}' is already declared at {1}",
        "give one of the two another name, or remove it");

    /// <summary>Definitions that need each other.</summary>
    public static DiagnosticDescriptor CyclicDefinition { get; } = new(
        "AS1021", "Definitions in a circle", "'{0}' is defined by itself: {1}",
        "a definition may use only what can be understood without it");

    /// <summary>A hole in a sentence that no parameter fills.</summary>
    public static DiagnosticDescriptor UnknownHole { get; } = new(
        "AS1023", "Unknown hole in a sentence", "the sentence has a hole '{0}' that nothing fills",
        "the holes of this sentence may be: {1}");

    /// <summary>A symmetric relation of other than two things of one sort.</summary>
    public static DiagnosticDescriptor NotSymmetric { get; } = new(
        "AS1024", "Cannot be symmetric", "'{0}' is called symmetric, and does not take two things of one sort",
        "only a relation of two states (two treaties, …) can hold both ways round");

    /// <summary>A judge that is no state among the parameters.</summary>
    public static DiagnosticDescriptor UnknownJudge { get; } = new(
        "AS1025", "Unknown judge", "'{0}' is not a state among the parameters of '{1}'",
        "the judge is `the guarantor`, or a parameter that is a state");

    /// <summary>An entailment whose arguments are not the relation's own parameters.</summary>
    public static DiagnosticDescriptor EntailedArgument { get; } = new(
        "AS1026", "Argument not a parameter", "'{0}' is not a parameter of '{1}'",
        "what a relation entails, it entails of its own parameters");

    /// <summary>Relations that entail each other.</summary>
    public static DiagnosticDescriptor CyclicEntailment { get; } = new(
        "AS1027", "Relations entail each other", "'{0}' entails itself: {1}",
        "relations that always hold together are one relation");

    /// <summary>An entailed relation that is recorded.</summary>
    public static DiagnosticDescriptor EntailsRecorded { get; } = new(
        "AS1028", "Recorded relation entailed", "'{0}' is recorded, and a table, not conduct, decides whether it holds",
        "entail conduct or a judgment; state a recorded fact in its table");

    /// <summary>A relation recorded in a derived table with other parameters.</summary>
    public static DiagnosticDescriptor DerivedParameters { get; } = new(
        "AS1029", "Parameters do not fit the table", "'{0}' is recorded in '{1}', which tells of a state and a treaty",
        "give it the parameters (state s, treaty t)");

    /// <summary>One voice on both sides.</summary>
    public static DiagnosticDescriptor VoiceHoldsBoth { get; } = new(
        "AS1030", "One voice on both sides", "{0} is said to hold both '{1}' and '{2}'",
        "a voice holds one reading of a dispute; if it changed its mind, name the document and the date in the voice");

    /// <summary>No such kind.</summary>
    public static DiagnosticDescriptor UnknownKind { get; } = new(
        "AS1031", "Unknown kind of promise", "there is no kind of promise '{0}'",
        "the kinds are: {1}");

    /// <summary>Kinds under each other.</summary>
    public static DiagnosticDescriptor CyclicKinds { get; } = new(
        "AS1032", "Kinds under each other", "'{0}' stands under itself: {1}",
        "a kind stands under a wider one, and that under none");

    /// <summary>A text outside an instrument.</summary>
    public static DiagnosticDescriptor TextOutsideInstrument { get; } = new(
        "AS1033", "Text outside an instrument", "'{0}' does not stand in an instrument",
        "move it to a file below instruments/ that has a front matter");

    // Meaning of formulas.

    /// <summary>An open relation in an address.</summary>
    public static DiagnosticDescriptor OpenAddress { get; } = new(
        "AS1040", "Open relation in an address", "the address depends on {0}, which is not recorded",
        "an address is decided by the record; put what depends on conduct or a judgment into `provided` or `unless`");

    /// <summary>Every over an open relation.</summary>
    public static DiagnosticDescriptor EveryOverOpen { get; } = new(
        "AS1041", "Every over an open relation", "`{0}` ranges over {1}, which is not recorded",
        "say it with `some`, turned round; a promise cannot hang on what all states do");

    /// <summary>Two open atoms joined over one variable.</summary>
    public static DiagnosticDescriptor OpenJoin { get; } = new(
        "AS1042", "Two open relations joined", "{0} and {1} are joined over one '{2}', and neither is recorded",
        "declare one relation that says both, and let it entail the weaker one");

    /// <summary>An open relation that both keeps and ends a promise.</summary>
    public static DiagnosticDescriptor NotUnate { get; } = new(
        "AS1043", "Open relation used both ways", "'{0}' both upholds and ends the promise of '{1}'",
        "an open relation may count for a promise or against it; split the text, or use another relation");
}
