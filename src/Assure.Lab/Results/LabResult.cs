using System.Text;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Drafts;
using Assure.Reasoning.Scenarios;
using Assure.Record.Entities;
using Assure.Record.Texts;
using Assure.Reports.Blocks;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Lab.Results;

/// <summary>What a scenario leads to, ready to be shown and saved.</summary>
public sealed class LabResult
{
    /// <summary>The title, what is assumed and the count: the first blocks of the page, which the lab shows elsewhere.</summary>
    private const int Above = 3;

    private readonly LabEngine engine;
    private readonly PageContext context;

    private readonly DraftFindings? draft;

    private LabResult(LabEngine engine, PageContext context, WhatIf found, DraftFindings? draft = null) => (this.engine, this.context, Found, this.draft) = (engine, context, found, draft);

    /// <summary>What changes.</summary>
    public WhatIf Found { get; }

    /// <summary>Asks.</summary>
    /// <param name="engine">Answers.</param>
    /// <param name="words">The language.</param>
    /// <param name="scenario">What is assumed.</param>
    /// <param name="on">The day.</param>
    /// <param name="settings">What is settled beforehand.</param>
    /// <param name="isDayChosen">Whether nobody named the day.</param>
    /// <exception cref="Reasoning.UnanswerableException">A question cannot be answered, for a reason the asker can mend.</exception>
    public static LabResult Of(LabEngine engine, Words words, Scenario scenario, DateOnly on, Settings settings, bool isDayChosen)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return new(engine, new(engine.Record, words, on, settings, isDayChosen), engine.Find(scenario, on, settings));
    }

    /// <summary>Evaluates a draft as if in force.</summary>
    /// <param name="engine">Answers from the record with the draft among its texts.</param>
    /// <param name="words">The language.</param>
    /// <param name="text">The draft.</param>
    /// <param name="on">The day.</param>
    /// <param name="settings">What is settled beforehand.</param>
    /// <param name="isDayChosen">Whether nobody named the day.</param>
    /// <exception cref="Reasoning.UnanswerableException">A question cannot be answered, for a reason the asker can mend.</exception>
    public static LabResult Of(LabEngine engine, Words words, Text text, DateOnly on, Settings settings, bool isDayChosen)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var found = new DraftFinder(engine.Record).Find(text, on, settings);
        return new(engine, new(engine.Record, words, on, settings, isDayChosen), found.Changes, found);
    }

    /// <summary>The difference, then the matrix, as HTML. What is assumed and how many answers change stand above it in the page.</summary>
    public string Html()
    {
        var html = new StringBuilder(new HtmlRenderer(static _ => null, headings: 1).Render(draft is null ? WhatIfPage.Of(context, Found, unfolded: false).Skip(Above) : DraftPage.Of(context, draft, unfolded: false).Skip(1)));
        var text = PageWords.For(context.Words);
        var after = Found.Changes.ToDictionary(static change => (change.Before.Guarantor, change.Before.Beneficiary, change.Before.Promise), static change => change.After);
        var all = engine.Questions(context.On, context.Settings).Select(engine.Before).Where(static answer => answer.Silence is null)
            .ToDictionary(static answer => (answer.Guarantor, answer.Beneficiary, answer.Promise), answer => after.GetValueOrDefault((answer.Guarantor, answer.Beneficiary, answer.Promise), answer));
        var keys = after.Keys.ToHashSet();
        html.Append("<h2>").Append(HtmlRenderer.Escaped(text["lab.matrix"])).Append("</h2>\n");
        foreach (var kind in engine.Kinds)
        {
            State[] rows = [.. all.Keys.Select(static key => key.Item2).OfType<State>().Distinct().OrderBy(state => context.Words.ShortName(state, context.On), StringComparer.Ordinal)];
            html.Append("<details").Append(kind == engine.Kinds[0] ? " open>" : ">").Append("<summary>").Append(HtmlRenderer.Escaped(context.Words.KindHead(kind))).Append("</summary>\n")
                .Append(LabMatrix.Html(context.Words, kind, context.On, all, keys, rows)).Append("</details>\n");
        }

        return html.ToString();
    }

    /// <summary>The result as a file: the bytes that the terminal prints in the same format.</summary>
    /// <param name="format"><c>json</c> or <c>csv</c>.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public byte[] File(string format) => format switch
    {
        "json" when draft is not null => new JsonReport(Found.Edited, context.On, context.Settings).Draft(draft),
        "csv" when draft is not null => Encoding.UTF8.GetBytes(DraftCsv.Of(draft)),
        "json" => new JsonReport(engine.Record, context.On, context.Settings).WhatIf(Found),
        "csv" => Encoding.UTF8.GetBytes(ScenarioCsv.Of(Found)),
        _ => throw new ArgumentException($"there is no format '{format}'", nameof(format)),
    };
}
