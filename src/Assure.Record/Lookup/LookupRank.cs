namespace Assure.Record.Lookup;

/// <summary>How good a claim a thing has to a name; the lowest number wins.</summary>
internal enum LookupRank
{
    Id,
    Name,
    Alias,
}
