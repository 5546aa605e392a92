using System.Collections.Immutable;
using Assure.Record.Entities;

namespace Assure.Record.Groups;

/// <summary>Who belongs to a group on a day; both arrays are in ordinal order of code and have no state in common.</summary>
/// <param name="Certain">The states that belong to it whatever is in doubt.</param>
/// <param name="Uncertain">The states of which the record leaves it open: the day lies inside the window of an imprecise date, or the status is disputed.</param>
public sealed record GroupMembers(ImmutableArray<State> Certain, ImmutableArray<State> Uncertain);
