using Assure.Record.Facts;

namespace Assure.Reports.Languages;

/// <content>Words for the list of sources.</content>
internal sealed partial class SwedishWords
{
    /// <inheritdoc/>
    public override string Sources => "Källor, och vad som vilar på dem";

    /// <inheritdoc/>
    public override string SourceLabel => "Källa";

    /// <inheritdoc/>
    public override string ReadLabel => "Läst";

    /// <inheritdoc/>
    public override string InstrumentsLabel => "Instrument";

    /// <inheritdoc/>
    public override string ClausesLabel => "Klausuler";

    /// <inheritdoc/>
    public override string FactsLabel => "Uppgifter";

    /// <inheritdoc/>
    public override string NotReadOfThem => "Ej helt lästa";

    /// <inheritdoc/>
    public override string ReadAs(Verified read) => read switch
    {
        Verified.Yes => "läst",
        Verified.Partly => "delvis",
        _ => "inte läst",
    };

    /// <inheritdoc/>
    public override string SourcesInAll(int all, int read, int partly) => $"{all} källor: {read} lästa, {partly} delvis lästa, {all - read - partly} inte lästa.";

    /// <inheritdoc/>
    public override string SourcesUnused(string ids) => $"Inget vilar på: {ids}.";
}
