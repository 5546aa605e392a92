using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Record.Texts;

/// <summary>One class of those promised to: states or territories for which a formula over <c>the beneficiary</c> holds.</summary>
public sealed record Target(Sort Sort, Formula Where);
