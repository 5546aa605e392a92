namespace Assure.Reports.Asp;

/// <summary>How a rule reads what the record leaves open.</summary>
internal enum AspMode
{
    /// <summary>Nothing open may stand in it.</summary>
    Closed,

    /// <summary>As true as it can be, whatever is done or judged.</summary>
    MayAll,

    /// <summary>As true as it must be, whatever is done or judged.</summary>
    MustAll,

    /// <summary>As true as it can be at the baseline: no conduct but what is on record.</summary>
    MayBase,

    /// <summary>As true as it must be at the baseline.</summary>
    MustBase,

    /// <summary>As it is in one world, which the solver searches.</summary>
    World,
}
