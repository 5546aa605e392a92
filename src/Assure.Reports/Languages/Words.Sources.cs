using Assure.Record.Facts;

namespace Assure.Reports.Languages;

/// <content>Words for the list of sources.</content>
public sealed partial class Words
{
    /// <summary>Sources, as a title.</summary>
    public string Sources => Say();

    /// <summary>A source, as a column head.</summary>
    public string SourceLabel => Say();

    /// <summary>How a source was read, as a column head.</summary>
    public string ReadLabel => Say();

    /// <summary>Instruments.</summary>
    public string InstrumentsLabel => Say();

    /// <summary>Clauses and readings.</summary>
    public string ClausesLabel => Say();

    /// <summary>Facts other than acts.</summary>
    public string FactsLabel => Say();

    /// <summary>How many of those were not fully read in the source, as a column head.</summary>
    public string NotReadOfThem => Say();

    /// <summary>How a source was read.</summary>
    public string ReadAs(Verified read) => Say([("read", read)]);

    /// <summary>How many sources there are, and how many of them were read whole and in part.</summary>
    public string SourcesInAll(int all, int read, int partly) => Say([("all", all), ("read", read), ("partly", partly), ("unread", all - read - partly)]);

    /// <summary>That nothing rests on some sources.</summary>
    public string SourcesUnused(string ids) => Say([("ids", ids)]);
}
