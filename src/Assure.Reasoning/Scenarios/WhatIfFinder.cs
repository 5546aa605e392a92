using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Scenarios;

/// <summary>Finds which answers a scenario changes, by asking the record and the record with the scenario laid over it.</summary>
/// <remarks>Promises whose texts ask about nothing that the scenario changes are not asked.</remarks>
public sealed class WhatIfFinder
{
    private readonly RecordEdition record;
    private readonly Engine engine;
    private readonly Asker asker;

    /// <summary>Prepares to compare with an edition.</summary>
    /// <param name="record">The edition.</param>
    public WhatIfFinder(RecordEdition record)
    {
        this.record = record;
        engine = new(record);
        asker = new(engine);
    }

    /// <summary>Finds what changes.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="on">The day.</param>
    /// <param name="guarantors">The promisers.</param>
    /// <param name="beneficiaries">The states and territories promised to.</param>
    /// <param name="promises">The kinds of promise.</param>
    /// <param name="settings">What the asker settles beforehand, with and without the scenario.</param>
    /// <exception cref="UnanswerableException">A question cannot be answered, for a reason the asker can mend.</exception>
    public WhatIf Find(Scenario scenario, DateOnly on, IReadOnlyCollection<State> guarantors, IReadOnlyCollection<Entity> beneficiaries, IReadOnlyCollection<Kind> promises, Settings settings)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(settings);
        var edited = ScenarioEditor.Apply(record, scenario);
        var after = new Engine(edited, engine);
        var other = new Asker(after);
        var touched = new TouchedPromises(engine, after, scenario);
        var under = scenario.Over(settings);
        var changes = ImmutableArray.CreateBuilder<WhatIfChange>();
        var asked = 0;
        foreach (var (guarantor, beneficiary, promise) in from guarantor in guarantors from beneficiary in beneficiaries where guarantor != beneficiary from promise in promises select (guarantor, beneficiary, promise))
        {
            var question = new Question(guarantor, beneficiary, promise, on, settings, Detail.Verdict);
            if (Asker.SilenceOf(question) is not null)
            {
                continue;
            }

            asked++;
            if (touched.Has(guarantor, promise) && Differs(asker.Ask(question), other.Ask(question with { Settings = under })))
            {
                changes.Add(new(asker.Ask(question with { Detail = Detail.Full }), other.Ask(question with { Settings = under, Detail = Detail.Full })));
            }
        }

        return new(scenario, edited, on, asked, changes.ToImmutable());
    }

    private static bool Differs(Answer before, Answer after) =>
        (before.Verdict, before.Form, before.HangsOn, before.Best?.Verdict, before.Residual.Shape) != (after.Verdict, after.Form, after.HangsOn, after.Best?.Verdict, after.Residual.Shape);
}
