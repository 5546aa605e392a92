using System.Collections.Frozen;

namespace Assure.Reports.Export;

/// <summary>What each table of the record holds, in one sentence; columns.csv describes the columns.</summary>
internal static class TableDescriptions
{
    private static readonly FrozenDictionary<string, string> Sentences = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["acts"] = "What states did under treaties: signed, deposited and where, gave notice, withdrew; who is party is worked out from it.",
        ["alliances"] = "Alliances of several states.",
        ["bases"] = "Military bases that states have on territories.",
        ["borders"] = "Land borders between present states.",
        ["calendar"] = "Conferences, sessions, anniversaries and deadlines.",
        ["commitments"] = "Political promises to assist a state that are no treaties.",
        ["defence-pacts"] = "Treaties of two states with a duty to assist.",
        ["determinations"] = "What promisers found on what they reserve to judge.",
        ["edition"] = "The edition.",
        ["eligible"] = "States to which a zone treaty is open.",
        ["events"] = "Conduct that took place.",
        ["findings"] = "What bodies and states found about compliance; decides no answer.",
        ["group-members"] = "Members of groups, with dates.",
        ["groups"] = "Groups of states that are no alliance, zone or treaty.",
        ["hosting"] = "Nuclear weapons that one state keeps on another's soil.",
        ["hosting-bans"] = "States' own rules against nuclear weapons on their soil.",
        ["memberships"] = "Members of alliances, with dates.",
        ["milestones"] = "A dated line on nuclear weapons for Sweden, Finland, Norway, Denmark and Iceland.",
        ["mutual-defence"] = "Alliances whose treaty has a duty to assist, with dates.",
        ["names"] = "Names of states, present and former, with their forms.",
        ["other-pacts"] = "Treaties of two states on consultation or friendship without a duty to assist.",
        ["possession"] = "Who had or tested nuclear weapons, and when.",
        ["protocol-notes"] = "Conditions on protocols that neither limit nor extend a promise.",
        ["read-up-to"] = "To which day the sources of a subject were read.",
        ["resolutions"] = "Resolutions of the General Assembly on the series that matter here, with totals.",
        ["responsibility"] = "Which state answers for which territory.",
        ["sources"] = "The documents that everything was read in.",
        ["state-codes"] = "The codes of states in the Correlates of War and the Gleditsch and Ward lists.",
        ["states"] = "States and former states.",
        ["status-events"] = "Dated steps in states' standing towards alliances.",
        ["territories"] = "Territories for which a state answers.",
        ["treaties"] = "Treaties and protocols.",
        ["umbrella"] = "Whom a nuclear umbrella is said to cover, by who counts it.",
        ["votes"] = "How states voted on those resolutions.",
        ["within"] = "Which territories lie within which zone.",
        ["zone-treaties"] = "Treaties that make a zone, with dates.",
        ["zones"] = "Nuclear-weapon-free zones.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The tables that have a sentence.</summary>
    public static IEnumerable<string> Known => Sentences.Keys;

    /// <summary>The sentence of a table; for a table of somebody's own record, that it is one.</summary>
    public static string Of(string table) => Sentences.GetValueOrDefault(table, $"The table '{table}' of the record.");
}
