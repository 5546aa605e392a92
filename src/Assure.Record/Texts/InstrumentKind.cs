namespace Assure.Record.Texts;

/// <summary>What sort of document an instrument is.</summary>
public enum InstrumentKind
{
    /// <summary>A treaty.</summary>
    Treaty,

    /// <summary>A protocol to a treaty.</summary>
    Protocol,

    /// <summary>A resolution.</summary>
    Resolution,

    /// <summary>A formal declaration, letter or statement.</summary>
    Declaration,

    /// <summary>A doctrine, posture review or white paper.</summary>
    Doctrine,

    /// <summary>A law.</summary>
    Law,

    /// <summary>A memorandum.</summary>
    Memorandum,

    /// <summary>A joint statement.</summary>
    JointStatement,

    /// <summary>A speech, an answer or a press statement.</summary>
    Statement,

    /// <summary>A proposal.</summary>
    Proposal,

    /// <summary>What a conference of the parties to a treaty agreed.</summary>
    ConferenceDocument,

    /// <summary>A judgment or an opinion of a court.</summary>
    CourtDecision,

    /// <summary>A negotiating body and what came of it.</summary>
    Forum,

    /// <summary>A text that nobody has proposed on record, such as a design to be tried out; it describes no source.</summary>
    Draft,
}
