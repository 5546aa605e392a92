namespace Assure.Record.Facts;

/// <summary>Whether someone read the fact or the words in the source named.</summary>
public enum Verified
{
    /// <summary>Read in the source named.</summary>
    Yes,

    /// <summary>Existence, date and general content were read; some detail was not.</summary>
    Partly,

    /// <summary>Commonly given; not read.</summary>
    No,
}
