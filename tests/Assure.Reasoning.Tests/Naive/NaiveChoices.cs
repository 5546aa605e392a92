using Assure.Reasoning.Asking;
using Assure.Reasoning.Choices;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Tests.Naive;

/// <summary>How choices fall in one naive evaluation, by name; and which were met that nothing settles.</summary>
internal sealed class NaiveChoices(Settings settings, State guarantor, Entity beneficiary, IReadOnlyDictionary<string, int> given)
{
    /// <summary>The first choice met that is neither given nor settled, with its number of ways.</summary>
    public (string Name, int Ways)? Unsettled { get; private set; }

    /// <summary>How often a choice was met that nothing settles beforehand.</summary>
    public int Consulted { get; private set; }

    public int Reading(Dispute dispute) => Way(Name(dispute), dispute.Readings.Length, Settled(dispute));

    /// <summary>A row's beginning or end within the window of its date; a row and its mirror image are one.</summary>
    public bool IsPast(FactRow row, bool atEnd) => Way(Name(row, atEnd ? "to" : "from"), 2, null) == 1;

    public bool IsPast(string text, bool atEnd) => Way($"{text}:{(atEnd ? "to" : "from")}", 2, null) == 1;

    public bool IsThere(string clause) => Way(clause, 2, settings.Strict ? null : 1) == 1;

    public bool IsThere(FactRow row) => Way(Name(row, "read"), 2, settings.Strict ? null : 1) == 1;

    /// <summary>The name here of one of the reasoner's choices.</summary>
    public static string Name(Choice choice) => choice switch
    {
        Choice.OfReading(var dispute) => Name(dispute),
        Choice.RowWindow(var row, var atEnd) => Name(row, atEnd ? "to" : "from"),
        Choice.TextWindow(var id, _, var atEnd) => $"{id}:{(atEnd ? "to" : "from")}",
        Choice.UnreadClause(var id, var clause) => $"{id}#{clause.Label}",
        Choice.UnreadRow(var row) => Name(row, "read"),
        _ => choice.Id,
    };

    private static string Name(Dispute dispute) => $"reading {dispute.Id}";

    private static string Name(FactRow row, string what) => $"{row.Relation} {row.Origin}:{what}";

    private int Way(string name, int ways, int? settled)
    {
        Consulted += settled is null ? 1 : 0;
        if (given.TryGetValue(name, out var way))
        {
            return way;
        }

        if (settled is null)
        {
            Unsettled ??= (name, ways);
        }

        return settled ?? 0;
    }

    private int? Settled(Dispute dispute)
    {
        if (settings.Readings.TryGetValue(dispute, out var picked))
        {
            return picked;
        }

        var voice = settings.Viewpoint.Kind switch
        {
            ViewpointKind.Guarantor => guarantor,
            ViewpointKind.Beneficiary => beneficiary as State,
            ViewpointKind.Actor => settings.Viewpoint.State,
            _ => null,
        };
        var held = voice is null ? -1 : dispute.Readings.ToList().FindIndex(reading => reading.Voices.Any(one => one.State == voice));
        return held >= 0 ? held : dispute.Default;
    }
}
