using Assure.Record.Facts;

namespace Assure.Record.Sources;

/// <summary>A document that facts and clauses are read in.</summary>
/// <param name="Id">Its id, a lower-case slug.</param>
/// <param name="Symbol">The document's symbol, such as <c>S/1995/261</c>; empty if it has none.</param>
/// <param name="Title">Its title.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="Date">Its date as written; may be empty.</param>
/// <param name="Address">One dependable public address; may be empty.</param>
/// <param name="Read">Whether someone read it.</param>
/// <param name="Note">A short note on how it was read; may be empty.</param>
/// <param name="Origin">Where the row stands.</param>
public sealed record Source(string Id, string Symbol, string Title, string Issuer, string Date, string Address, Verified Read, string Note, RowOrigin Origin)
{
    /// <summary>How a citation names it: by its symbol, or else by its title.</summary>
    public string CitedAs => Symbol.Length > 0 ? Symbol : Title;
}
