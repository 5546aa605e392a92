using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Assure.Reasoning.Drafts;

namespace Assure.Lab.Drafts;

/// <summary>The form of a draft as the page's script sends it: what is chosen under each name, as text.</summary>
internal static class LabDraftForm
{
    /// <summary>Reads it.</summary>
    /// <param name="written">An object of <c>by</c>, <c>to</c>, <c>promises</c>, <c>unless</c>, <c>provided</c> (lists), <c>allied</c> (yes or no), <c>form</c>, <c>from</c>, <c>years</c>, <c>withdrawal</c> and <c>disarmament</c> (text, empty for none).</param>
    public static DraftForm Read(string written)
    {
        using var document = JsonDocument.Parse(written);
        var root = document.RootElement;
        ImmutableArray<string> Several(string name) => [.. root.GetProperty(name).EnumerateArray().SelectMany(static one => one.GetString()!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        string? One(string name) => root.GetProperty(name).GetString() is { Length: > 0 } value ? value : null;
        int? Number(string name) => One(name) is { } value ? int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1 : null;
        return new()
        {
            By = Several("by"),
            To = Several("to"),
            CoversAllied = root.GetProperty("allied").GetBoolean(),
            Promises = Several("promises"),
            Unless = Several("unless"),
            Provided = Several("provided"),
            Form = One("form") ?? "treaty",
            From = DateOnly.TryParseExact(One("from"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from) ? from : null,
            Years = Number("years"),
            Withdrawal = Number("withdrawal"),
            Disarmament = One("disarmament"),
        };
    }
}
