using Assure.Record.Facts;

namespace Assure.Reports.Languages;

/// <content>Words for the list of sources.</content>
internal sealed partial class EnglishWords
{
    /// <inheritdoc/>
    public override string Sources => "Sources, and what rests on them";

    /// <inheritdoc/>
    public override string SourceLabel => "Source";

    /// <inheritdoc/>
    public override string ReadLabel => "Read";

    /// <inheritdoc/>
    public override string InstrumentsLabel => "Instruments";

    /// <inheritdoc/>
    public override string ClausesLabel => "Clauses";

    /// <inheritdoc/>
    public override string FactsLabel => "Facts";

    /// <inheritdoc/>
    public override string NotReadOfThem => "Not fully read";

    /// <inheritdoc/>
    public override string ReadAs(Verified read) => read switch
    {
        Verified.Yes => "read",
        Verified.Partly => "in part",
        _ => "not read",
    };

    /// <inheritdoc/>
    public override string SourcesInAll(int all, int read, int partly) => $"{all} sources: {read} read, {partly} read in part, {all - read - partly} not read.";

    /// <inheritdoc/>
    public override string SourcesUnused(string ids) => $"Nothing rests on: {ids}.";
}
