using Assure.Record.Facts;

namespace Assure.Reports.Languages;

/// <content>Words for the list of sources.</content>
public abstract partial class Words
{
    /// <summary>Sources, as a title.</summary>
    public abstract string Sources { get; }

    /// <summary>A source, as a column head.</summary>
    public abstract string SourceLabel { get; }

    /// <summary>How a source was read, as a column head.</summary>
    public abstract string ReadLabel { get; }

    /// <summary>Instruments.</summary>
    public abstract string InstrumentsLabel { get; }

    /// <summary>Clauses and readings.</summary>
    public abstract string ClausesLabel { get; }

    /// <summary>Facts other than acts.</summary>
    public abstract string FactsLabel { get; }

    /// <summary>How many of those were not fully read in the source, as a column head.</summary>
    public abstract string NotReadOfThem { get; }

    /// <summary>How a source was read.</summary>
    public abstract string ReadAs(Verified read);

    /// <summary>How many sources there are, and how many of them were read whole and in part.</summary>
    public abstract string SourcesInAll(int all, int read, int partly);

    /// <summary>That nothing rests on some sources.</summary>
    public abstract string SourcesUnused(string ids);
}
