namespace Assure.Language.Syntax;

/// <summary>Whether the words behind a clause were read in the source.</summary>
public enum ReadMark
{
    /// <summary>They were read.</summary>
    Read,

    /// <summary>They were read in part: <c>[partly read]</c>.</summary>
    PartlyRead,

    /// <summary>They were not read: <c>[not read]</c>.</summary>
    NotRead
}
