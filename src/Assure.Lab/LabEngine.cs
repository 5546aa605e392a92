using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Scenarios;
using Assure.Record;
using Assure.Record.Rules;

namespace Assure.Lab;

/// <summary>Asks one edition under one scenario after another; what was worked out about a day is kept until another is asked about.</summary>
/// <remarks>Not safe for several threads at once.</remarks>
/// <param name="record">The edition.</param>
public sealed class LabEngine(RecordEdition record)
{
    private static readonly string[] Usual = ["non-use", "non-threat"];
    private readonly Dictionary<string, Settings> settings = new(StringComparer.Ordinal) { [""] = Settings.Default, ["guarantor"] = new() { Viewpoint = Viewpoint.Guarantor }, ["beneficiary"] = new() { Viewpoint = Viewpoint.Beneficiary } };
    private readonly Dictionary<string, ScenarioDay> days = new(StringComparer.Ordinal);
    private DateOnly? dayOf;

    /// <summary>The edition.</summary>
    public RecordEdition Record => record;

    /// <summary>The kinds of promise compared: use and threat, as everywhere unless asked otherwise.</summary>
    public ImmutableArray<Kind> Kinds { get; } = [.. record.Kinds.Where(static kind => Usual.Contains(kind.Id))];

    /// <summary>What a viewpoint settles beforehand; null when no state is called that.</summary>
    /// <param name="viewpoint">A state's code, <c>guarantor</c>, <c>beneficiary</c>, or nothing.</param>
    public Settings? SettingsFor(string viewpoint)
    {
        ArgumentNullException.ThrowIfNull(viewpoint);
        if (!settings.TryGetValue(viewpoint, out var found) && record.States.FirstOrDefault(state => state.Id == viewpoint) is { } state)
        {
            settings[viewpoint] = found = new() { Viewpoint = Viewpoint.Of(state) };
        }

        return found;
    }

    /// <summary>A day, with what is settled beforehand.</summary>
    /// <param name="on">The day.</param>
    /// <param name="under">What <see cref="SettingsFor"/> gave.</param>
    public ScenarioDay Day(DateOnly on, Settings under)
    {
        ArgumentNullException.ThrowIfNull(under);
        if (dayOf != on)
        {
            days.Clear();
            dayOf = on;
        }

        if (!days.TryGetValue("", out var day))
        {
            days[""] = day = new(record, on, Kinds);
        }

        var key = settings.First(known => ReferenceEquals(known.Value, under)).Key;
        if (!days.TryGetValue(key, out var other))
        {
            days[key] = other = day.Under(under);
        }

        return other;
    }

    /// <summary>A day that other kinds of promise can be asked about as well, for a draft.</summary>
    /// <param name="on">The day.</param>
    /// <param name="under">What <see cref="SettingsFor"/> gave.</param>
    /// <param name="kinds">The kinds that the draft may change.</param>
    public ScenarioDay Day(DateOnly on, Settings under, ImmutableArray<Kind> kinds)
    {
        var day = Day(on, under);
        day.Add(kinds);
        return day;
    }
}
