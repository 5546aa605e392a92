namespace Assure.Record.Rules;

/// <summary>The rules of time an atom may carry.</summary>
public enum TimeRuleKind
{
    /// <summary>On the day asked about.</summary>
    Now,

    /// <summary>At some time up to and on the day asked about.</summary>
    Ever,

    /// <summary>At some time before a date, and not after the day asked about.</summary>
    Before,

    /// <summary>On a date, which must not lie after the day asked about.</summary>
    On,
}
