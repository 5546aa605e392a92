using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Scenarios;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Lab;

/// <summary>Asks one edition under one scenario after another; the answers without a scenario are worked out once.</summary>
/// <remarks>Not safe for several threads at once.</remarks>
/// <param name="record">The edition.</param>
public sealed class LabEngine(RecordEdition record)
{
    private static readonly string[] Usual = ["non-use", "non-threat"];
    private readonly WhatIfFinder finder = new(record);
    private readonly Dictionary<string, Settings> settings = new(StringComparer.Ordinal) { [""] = Settings.Default, ["guarantor"] = new() { Viewpoint = Viewpoint.Guarantor }, ["beneficiary"] = new() { Viewpoint = Viewpoint.Beneficiary } };

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

    /// <summary>The questions of a day, in the record's order.</summary>
    /// <param name="day">The day.</param>
    /// <param name="under">What is settled beforehand.</param>
    public IEnumerable<Question> Questions(DateOnly day, Settings under) =>
        from guarantor in Promisers(day)
        from beneficiary in States(day)
        where guarantor != beneficiary
        from kind in Kinds
        select new Question(guarantor, beneficiary, kind, day, under, Detail.Verdict);

    /// <summary>An answer as it is, worked out once.</summary>
    /// <param name="question">The question.</param>
    public Answer Before(Question question) => finder.Before(question);

    /// <summary>What a scenario changes.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="on">The day.</param>
    /// <param name="under">What is settled beforehand.</param>
    /// <exception cref="Reasoning.UnanswerableException">A question cannot be answered, for a reason the asker can mend.</exception>
    public WhatIf Find(Scenario scenario, DateOnly on, Settings under) => finder.Find(scenario, on, [.. Promisers(on)], [.. States(on)], Kinds, under);

    private IEnumerable<State> Promisers(DateOnly on) => record.Promisers.Where(state => state.ExistsOn(on));

    private IEnumerable<State> States(DateOnly on) => record.States.Where(state => state.ExistsOn(on));
}
