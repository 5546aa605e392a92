using System.Collections.Immutable;
using Assure.Reasoning.Timelines;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Pictures;

/// <summary>Answers over time, one strip under another, with dated events above.</summary>
/// <param name="Title">What the picture is called.</param>
/// <param name="Alt">What it shows, in words.</param>
/// <param name="From">The first day shown.</param>
/// <param name="To">The last day shown.</param>
/// <param name="Lanes">The strips, from the top.</param>
/// <param name="Events">The events, in order of day.</param>
public sealed record LanesModel(string Title, string Alt, DateOnly From, DateOnly To, ImmutableArray<Lane> Lanes, ImmutableArray<LaneEvent> Events)
{
    private const string PartyRelation = "party";
    private const string MemberRelation = "member";

    /// <summary>What each promiser has promised a state, of one kind: a strip for each.</summary>
    /// <param name="context">The setting: edition, language.</param>
    /// <param name="beneficiary">The state or territory promised to.</param>
    /// <param name="timelines">The timelines, of one kind, one for each promiser, in the order to be shown.</param>
    public static LanesModel OfState(PageContext context, Entity beneficiary, IReadOnlyList<Timeline> timelines)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(beneficiary);
        ArgumentNullException.ThrowIfNull(timelines);
        var (words, text) = (context.Words, context.Words.Pages);
        ImmutableArray<Lane> lanes = [.. timelines.Select(timeline => new Lane(words.ShortName(timeline.Guarantor, context.Record.ReadUpTo), Spans(timeline)))];
        var (name, kind) = (words.Name(beneficiary, LastDay(beneficiary, context)).Text, timelines.Count == 0 ? "" : words.KindHead(timelines[0].Promise));
        return new(
            text.Filled("picture.lanes.title", name, kind),
            text.Filled("picture.lanes.alt", name, kind, Words.Capital(words.Date(context.Record.ReadUpTo)), Latest(words, lanes)),
            Reasoning.Reasoner.FirstDay, context.Record.ReadUpTo, lanes, EventsOf(context, beneficiary));
    }

    /// <summary>What one state has promised another: a strip for each kind of promise, from the first day on which anything can be asked.</summary>
    /// <param name="context">The setting: edition, language.</param>
    /// <param name="timelines">The timelines of the pair, one for each kind, in the order to be shown.</param>
    public static LanesModel OfPair(PageContext context, IReadOnlyList<Timeline> timelines)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(timelines);
        var (words, text) = (context.Words, context.Words.Pages);
        ImmutableArray<Lane> lanes = [.. timelines.Select(timeline => new Lane(words.KindHead(timeline.Promise), Spans(timeline)))];
        var (from, to) = (words.Name(timelines[0].Guarantor, context.Record.ReadUpTo).Text, words.Name(timelines[0].Beneficiary, LastDay(timelines[0].Beneficiary, context)).Text);
        ImmutableArray<LaneEvent> changes =
        [
            .. timelines.SelectMany(static timeline => timeline.Changes).Where(static change => !change.ScopeOnly).Select(static change => change.On).Distinct().Order()
                .Select(day => new LaneEvent(day, words.BareDate(day), IsEnd: false)),
        ];
        var first = lanes.SelectMany(static lane => lane.Spans).Where(static span => span.Cell.IsAsked).Select(static span => span.From).DefaultIfEmpty(Reasoning.Reasoner.FirstDay).Min();
        return new(
            text.Filled("picture.pair.title", from, to),
            text.Filled("picture.pair.alt", from, to, Words.Capital(words.Date(context.Record.ReadUpTo)), Latest(words, lanes)),
            first, context.Record.ReadUpTo, lanes, changes);
    }

    /// <summary>The last day on which a thing was there.</summary>
    private static DateOnly LastDay(Entity entity, PageContext context) => entity is State { To: { } to } ? to.AddDays(-1) : context.Record.ReadUpTo;

    /// <summary>Spans of one answer; those that differ only in what the promise hangs on are one, with a step between.</summary>
    private static ImmutableArray<LaneSpan> Spans(Timeline timeline)
    {
        var spans = ImmutableArray.CreateBuilder<LaneSpan>();
        foreach (var span in timeline.Spans)
        {
            var cell = PictureCell.Of(span.Answer);
            if (spans.Count > 0 && spans[^1].Cell == cell)
            {
                spans[^1] = spans[^1] with { To = span.To, Steps = cell.IsAsked ? spans[^1].Steps.Add(span.From) : [] };
            }
            else
            {
                spans.Add(new(span.From, span.To, cell, []));
            }
        }

        return spans.ToImmutable();
    }

    /// <summary>When a state came into being, joined the treaty against the spread of nuclear weapons, a zone or an alliance, or left.</summary>
    private static ImmutableArray<LaneEvent> EventsOf(PageContext context, Entity beneficiary)
    {
        var events = new List<LaneEvent>();
        if (beneficiary is State state)
        {
            Add(state.From, context.Words.ShortName(state, state.From), isEnd: false);
            Add(state.To, context.Words.ShortName(state, context.Record.ReadUpTo), isEnd: true);
        }

        foreach (var row in context.Record.Relations.Where(static relation => relation.Name is PartyRelation or MemberRelation).SelectMany(relation => context.Record.Rows[relation.Index]).Where(row => IsOf(row, beneficiary)))
        {
            Add(row.From?.First, Name(context.Words, row.Arguments[1]), isEnd: false);
            Add(row.To?.First, Name(context.Words, row.Arguments[1]), isEnd: true);
        }

        return [.. events.OrderBy(static one => one.On).ThenBy(static one => one.Name, StringComparer.Ordinal)];

        void Add(DateOnly? on, string name, bool isEnd)
        {
            if (on is { } day && day >= Reasoning.Reasoner.FirstDay && day <= context.Record.ReadUpTo)
            {
                events.Add(new(day, name, isEnd));
            }
        }
    }

    private static bool IsOf(FactRow row, Entity beneficiary) =>
        row.Holds && row.Arguments is [var who, var what] && who == beneficiary
        && what is Treaty { Kind: TreatyKind.NonProliferation or TreatyKind.Zone } or Alliance { Kind: AllianceKind.MutualDefence };

    /// <summary>A name as a label: a treaty's zone says more than where it was signed.</summary>
    private static string Name(Words words, Entity thing) => new PictureWords(words).Label((thing is Treaty { Zone: { } zone } ? zone : thing).Name);

    private static string Latest(Words words, ImmutableArray<Lane> lanes)
    {
        var signs = new PictureWords(words);
        return string.Join("; ", lanes.Where(static lane => !lane.Spans.IsEmpty).Select(lane => $"{lane.Name}: {signs.Phrase(lane.Spans[^1].Cell)}"));
    }
}
