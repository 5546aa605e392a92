using Assure.Record.Dates;

namespace Assure.Record.Rules;

/// <summary>When an atom must hold, seen from the day asked about; never later than that day.</summary>
/// <param name="Kind">Which rule.</param>
/// <param name="Date">The date of <c>before</c> and <c>on</c>; null otherwise.</param>
public sealed record TimeRule(TimeRuleKind Kind, PartialDate? Date)
{
    /// <summary>On the day asked about.</summary>
    public static TimeRule Now { get; } = new(TimeRuleKind.Now, null);
}
