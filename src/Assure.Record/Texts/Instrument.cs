using System.Collections.Immutable;
using Assure.Record.Dates;
using Assure.Record.Facts;
using Assure.Record.Sources;

namespace Assure.Record.Texts;

/// <summary>A document described in the record: one literate Markdown file.</summary>
public sealed class Instrument
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>How a sentence names it after its promiser's genitive (<c>1995 declaration</c>), or in full for a shared text.</summary>
    public required Bilingual ShortName { get; init; }

    /// <summary>What sort of document it is.</summary>
    public required InstrumentKind Kind { get; init; }

    /// <summary>Its date.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>Its symbol; may be empty.</summary>
    public string Symbol { get; init; } = "";

    /// <summary>The documents it is read in.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>Whether its wording was read in the original.</summary>
    public Verified Read { get; init; }

    /// <summary>Who read it, and when.</summary>
    public string ReadBy { get; init; } = "";

    /// <summary>Who read it second; <c>none</c> when nobody has.</summary>
    public string SecondReader { get; init; } = "none";

    /// <summary>The file below the record's folder.</summary>
    public required string File { get; init; }

    /// <summary>The Markdown after the front matter, as written.</summary>
    public string Body { get; init; } = "";

    /// <summary>What it provides for that the language does not evaluate.</summary>
    public DraftTerms Terms { get; init; } = DraftTerms.None;

    /// <summary>Whether a sentence names it after its promiser's genitive: a text of one promiser alone.</summary>
    public bool IsOwn => Kind is InstrumentKind.Declaration or InstrumentKind.Doctrine or InstrumentKind.Law or InstrumentKind.Statement;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
