using Assure.Lab.Drafts;
using Assure.Lab.Links;
using Assure.Reasoning.Drafts;
using Assure.Reasoning.Scenarios;
using Assure.Record;
using Assure.Record.Drafts;
using Assure.Record.Texts;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Lab.Results;

/// <summary>Answers what is chosen: from the viewpoint and on the day of a state of the lab, a scenario or a draft.</summary>
/// <param name="engine">Keeps what is known of the day.</param>
/// <param name="drafts">Reads drafts.</param>
/// <param name="words">The language.</param>
internal sealed class LabAnswers(LabEngine engine, LabDrafts drafts, Words words)
{
    /// <summary>What a scenario leads to.</summary>
    /// <param name="scenario">What is assumed.</param>
    /// <param name="state">The day and the viewpoint; one that the engine knows.</param>
    /// <exception cref="Reasoning.UnanswerableException">A question cannot be answered, for a reason the asker can mend.</exception>
    public LabResult Of(Scenario scenario, LabState state)
    {
        var (on, settings) = (state.On ?? engine.Record.ReadUpTo, engine.SettingsFor(state.Viewpoint)!);
        return LabResult.Of(engine.Day(on, settings), new(engine.Record, words, on, settings, IsDayChosen: false), scenario);
    }

    /// <summary>What a draft leads to.</summary>
    /// <param name="code">What is written.</param>
    /// <param name="edition">The record with the draft among its texts.</param>
    /// <param name="text">The draft.</param>
    /// <param name="state">The day and the viewpoint; one that the engine knows.</param>
    /// <exception cref="Reasoning.UnanswerableException">A question cannot be answered, for a reason the asker can mend.</exception>
    public LabResult Of(string code, RecordEdition edition, Text text, LabState state)
    {
        // Where the whole record was read with the draft, its states are not those of the day.
        var (on, settings) = (state.On ?? engine.Record.ReadUpTo, engine.SettingsFor(state.Viewpoint)!);
        var isShared = ReferenceEquals(edition.States[0], engine.Record.States[0]);
        var under = isShared ? settings : new LabEngine(edition).SettingsFor(state.Viewpoint)!;
        var day = isShared ? engine.Day(on, settings, DraftFinder.Kinds(text)) : engine.Day(on, settings);
        var context = new PageContext(edition, words, on, under, IsDayChosen: false);
        var finder = new DraftFinder(edition);
        return LabResult.Of(day, context, isShared ? finder.Find(text, day, settings) : finder.Find(text, on, under), () => InFull(code, context, state.Viewpoint));
    }

    /// <summary>What a draft leads to when the whole record is read with it and every answer is asked for itself: what files tell.</summary>
    private (PageContext Context, DraftFindings Found) InFull(string code, PageContext context, string viewpoint)
    {
        var document = DraftDocument.Of(LabDrafts.Name, code, context.On);
        var edition = drafts.Whole(document).Edition ?? throw new InvalidOperationException("a draft that was evaluated cannot be read with the record");
        var settings = new LabEngine(edition).SettingsFor(viewpoint)!;
        return (context with { Record = edition, Settings = settings }, new DraftFinder(edition).Find(edition.Texts.Single(text => document.Ids.Contains(text.Id) && text.Standing != Standing.Assurance), context.On, settings));
    }
}
