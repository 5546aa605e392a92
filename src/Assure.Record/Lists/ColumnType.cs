namespace Assure.Record.Lists;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnType
{
    /// <summary>The row's own id, which no other row of the table has.</summary>
    Id,

    /// <summary>Words, as they are.</summary>
    Text,

    /// <summary>A name, as it stands inside a sentence.</summary>
    Name,

    /// <summary>A single day.</summary>
    Day,

    /// <summary>A day, a month or a year.</summary>
    Date,

    /// <summary>A whole number, not negative.</summary>
    Integer,

    /// <summary>A state, by its code.</summary>
    State,

    /// <summary>A territory, by its id.</summary>
    Territory,

    /// <summary>A treaty, by its id.</summary>
    Treaty,

    /// <summary>An alliance, by its id.</summary>
    Alliance,

    /// <summary>A zone, by its id.</summary>
    Zone,

    /// <summary>A group of <c>groups.csv</c>, by its id.</summary>
    Group,

    /// <summary>A resolution of <c>resolutions.csv</c>, by its symbol.</summary>
    Resolution,

    /// <summary>A document of <c>sources.csv</c>, by its id.</summary>
    Source,

    /// <summary>Whether someone read it: <c>yes</c>, <c>partly</c> or <c>no</c>.</summary>
    Verified,

    /// <summary>A dispute or doubt of the vocabulary.</summary>
    Dispute,

    /// <summary>A reading of the row's dispute.</summary>
    Reading,

    /// <summary>The symbol of a document: <c>A/RES/80/18</c>.</summary>
    Symbol,

    /// <summary>A relation of the vocabulary.</summary>
    Relation,

    /// <summary>One of a few words.</summary>
    Choice,
}
