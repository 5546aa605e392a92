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
        var changed = new Engine(edited, engine);
        var other = new Asker(changed);
        var touched = new TouchedPromises(engine, changed, scenario);
        var under = scenario.Over(settings);
        var alike = new AlikeStates(record, settings, on);
        var moved = touched.Rows.SelectMany(static row => row.Arguments).OfType<State>().ToHashSet();
        var changes = new Dictionary<(State, Entity, Kind), WhatIfChange>();
        var asked = 0;
        foreach (var guarantor in guarantors)
        {
            foreach (var promise in promises)
            {
                Entity[] heard = [.. beneficiaries.Where(beneficiary => beneficiary != guarantor && Asker.SilenceOf(Of(guarantor, beneficiary, promise)) is null)];
                asked += heard.Length;
                if (!touched.Has(guarantor, promise))
                {
                    continue;
                }

                // What changes for one of those alike changes for all; what does not change for one changes for none.
                foreach (var group in alike.Divide(heard, guarantor, touched.Spoken(guarantor, promise), moved))
                {
                    foreach (var beneficiary in group)
                    {
                        var question = Of(guarantor, beneficiary, promise);
                        var (before, after) = (asker.Ask(question), other.Ask(question with { Settings = under }));
                        if (!Differs(before, after))
                        {
                            break;
                        }

                        changes[(guarantor, beneficiary, promise)] = new(before, after);
                    }
                }
            }
        }

        return new(
            scenario,
            edited,
            on,
            asked,
            [.. from guarantor in guarantors from beneficiary in beneficiaries from promise in promises where changes.ContainsKey((guarantor, beneficiary, promise)) select changes[(guarantor, beneficiary, promise)]]);

        Question Of(State guarantor, Entity beneficiary, Kind promise) => new(guarantor, beneficiary, promise, on, settings, Detail.Verdict);
    }

    /// <summary>Whether an answer is another in verdict, form, what it hangs on or by whose acts.</summary>
    internal static bool Differs(Answer before, Answer after) =>
        (before.Verdict, before.Form, before.HangsOn, before.Best?.Verdict, before.Residual.Shape) != (after.Verdict, after.Form, after.HangsOn, after.Best?.Verdict, after.Residual.Shape);
}
