using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Record.Binding;

/// <summary>A term and its sort; null when it may be of more than one (a beneficiary that is a state or a territory).</summary>
internal sealed record BoundTerm(Term Term, Sort? Sort);
