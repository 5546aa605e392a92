using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Record.Groups;

/// <summary>One stretch of time over which a state belongs to a group, always or under one reading of a dispute.</summary>
internal readonly record struct Membership(State State, Stretch Time, Dispute? Dispute = null, int Reading = 0);
