using Assure.Record.Entities;

namespace Assure.Record.Rules;

/// <summary>A named parameter of a relation or definition, of one sort.</summary>
public sealed record Parameter(Sort Sort, string Name);
