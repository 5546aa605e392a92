using Assure.Record.Facts;

namespace Assure.Reports.Export;

/// <summary>The words of acts.csv for what a state did.</summary>
internal static class ActNames
{
    /// <summary>The word for an act.</summary>
    public static string Of(ActKind kind) => kind switch
    {
        ActKind.Signed => "signed",
        ActKind.Ratified => "ratified",
        ActKind.Acceded => "acceded",
        ActKind.Accepted => "accepted",
        ActKind.Succeeded => "succeeded",
        ActKind.Waiver => "waiver",
        ActKind.InForce => "in-force",
        ActKind.NoticeOfWithdrawal => "notice-of-withdrawal",
        ActKind.Withdrawn => "withdrawn",
        _ => "objected",
    };
}
