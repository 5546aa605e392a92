using System.Text;
using Assure.Reasoning.Drafts;
using Assure.Reasoning.Scenarios;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Blocks;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Pages;
using Assure.Reports.Pictures;

namespace Assure.Lab.Results;

/// <summary>What a scenario leads to, ready to be shown and saved; each part is made when it is asked for.</summary>
public sealed class LabResult
{
    /// <summary>The title, what is assumed and the count: the first blocks of the page, which the lab shows elsewhere.</summary>
    private const int Above = 3;

    private readonly ScenarioDay day;
    private readonly PageContext context;
    private readonly WhatIfGroups? found;
    private readonly DraftFindings? draft;
    private readonly Lazy<(PageContext Context, DraftFindings Found)>? inFull;
    private Dictionary<(int, int, string), PictureCell>? changed;

    private LabResult(ScenarioDay day, PageContext context, WhatIfGroups? found, DraftFindings? draft, Lazy<(PageContext, DraftFindings)>? inFull) =>
        (this.day, this.context, this.found, this.draft, this.inFull) = (day, context, found, draft, inFull);

    /// <summary>Whether anything is assumed; if not, this is the record as it is on the day and from the viewpoint.</summary>
    public bool IsHypothetical => draft is not null || !found!.Scenario.Changes.IsEmpty;

    /// <summary>How many answers would be others.</summary>
    public int Changes => Groups.Changes;

    /// <summary>How many answers were compared.</summary>
    public int Asked => Groups.Asked;

    /// <summary>Asks.</summary>
    /// <param name="day">The day, with what is settled beforehand.</param>
    /// <param name="context">The setting: the record as it is, the language, the day.</param>
    /// <param name="scenario">What is assumed.</param>
    /// <exception cref="Reasoning.UnanswerableException">A question cannot be answered, for a reason the asker can mend.</exception>
    public static LabResult Of(ScenarioDay day, PageContext context, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(day);
        return new(day, context, day.Find(scenario), null, null);
    }

    /// <summary>Takes what a draft leads to.</summary>
    /// <param name="day">The day in the record as it is, with what is settled beforehand.</param>
    /// <param name="context">The setting: the record with the draft among its texts, the language, the day.</param>
    /// <param name="draft">What it leads to.</param>
    /// <param name="inFull">The same with the whole record read and every answer asked for itself, for files.</param>
    public static LabResult Of(ScenarioDay day, PageContext context, DraftFindings draft, Func<(PageContext Context, DraftFindings Found)> inFull) => new(day, context, null, draft, new(inFull));

    /// <summary>The difference as HTML. What is assumed and how many answers change stand above it in the page.</summary>
    public string Html() => Html(found is not null ? WhatIfPage.Of(context, found, unfolded: false).Skip(Above) : DraftPage.Difference(context, draft!, unfolded: false).Skip(1));

    /// <summary>What is told after the difference, as HTML: what a draft leaves open, which takes long to work out; empty for a scenario.</summary>
    /// <exception cref="Reasoning.UnanswerableException">A question cannot be answered, for a reason the asker can mend.</exception>
    public string Rest() => draft is null ? "" : Html(DraftPage.StillOpen(context, draft, unfolded: false));

    /// <summary>All answers as HTML: the site's own picture of them, with a ring around each that is another under what is assumed.</summary>
    /// <param name="kind">The kind of promise.</param>
    public string Matrix(Kind kind) => LabMatrix.Html(Hypothetical, Model(kind), IsHypothetical);

    /// <summary>The result as a file; <c>json</c> and <c>csv</c> are the bytes that the terminal prints in the same format.</summary>
    /// <param name="format"><c>json</c>, <c>csv</c> or <c>svg</c>.</param>
    /// <param name="link">Where the result can be seen, for the picture.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public byte[] File(string format, string link) => format switch
    {
        "json" when inFull is { Value: var (whole, all) } => new JsonReport(all.Changes.Edited, whole.On, whole.Settings).Draft(all),
        "csv" when inFull is { Value.Found: var all } => Encoding.UTF8.GetBytes(CsvText.Stamped(DraftCsv.Of(all), context.Record)),
        "json" => new JsonReport(context.Record, context.On, context.Settings).WhatIf(day.InFull(found!)),
        "csv" => Encoding.UTF8.GetBytes(CsvText.Stamped(ScenarioCsv.Of(day.InFull(found!)), context.Record)),
        "svg" => Encoding.UTF8.GetBytes(PictureSvg.Of(Hypothetical, MatrixSvg.Of(Hypothetical, Model(day.Kinds[0])), link.Split('#')[0], link)),
        _ => throw new ArgumentException($"there is no format '{format}'", nameof(format)),
    };

    private static string Html(IEnumerable<Block> blocks) => new HtmlRenderer(static _ => null, headings: 1).Render(blocks);

    private WhatIfGroups Groups => found ?? draft!.Groups;

    private PageContext Hypothetical => context with { Record = Edited };

    private RecordEdition Record => day.Record;

    private RecordEdition Edited => Groups.Edited;

    private MatrixModel Model(Kind kind)
    {
        changed ??= Groups.Groups.SelectMany(static group => group.All.OfType<State>().Select(state => (State: state, group.Shown)))
            .ToDictionary(static one => (one.Shown.Before.Guarantor.Index, one.State.Index, one.Shown.Before.Promise.Id), static one => PictureCell.Of(one.Shown.After) with { IsChanged = true });
        var same = new Dictionary<Reasoning.Answers.Answer, PictureCell>(ReferenceEqualityComparer.Instance);
        // A draft is read into an edition of its own, in which the same states have the same numbers.
        State Same(State state) => Edited.States[state.Index];
        return MatrixModel.Of(Hypothetical, kind, [.. day.Promisers.Select(Same)], [.. day.States.Select(Same)], day.Promisers.Where(promiser => day.Like(promiser, day.States.First(state => state != promiser), kind).GuarantorArmed).Select(Same).ToHashSet(), (state, promiser) =>
        {
            if (state.Index == promiser.Index)
            {
                return default;
            }

            if (changed.TryGetValue((promiser.Index, state.Index, kind.Id), out var cell))
            {
                return cell;
            }

            var answer = day.Like(Record.States[promiser.Index], Record.States[state.Index], kind);
            if (!same.TryGetValue(answer, out cell))
            {
                same[answer] = cell = PictureCell.Of(answer);
            }

            return cell;
        });
    }
}
