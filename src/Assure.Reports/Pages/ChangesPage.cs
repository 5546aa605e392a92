using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Changes;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Sentences;

namespace Assure.Reports.Pages;

/// <summary>What changed between two days or two editions, in three lists: the world, the record, the readings.</summary>
public static class ChangesPage
{
    private const int MostNamed = 6;

    /// <summary>Makes the page.</summary>
    /// <param name="context">The page's setting: the later side's.</param>
    /// <param name="lists">The changes.</param>
    /// <param name="unfolded">Whether every state is named.</param>
    /// <param name="option">The option that unfolds.</param>
    /// <param name="groups">The groups asked about, in a sentence; null when none is.</param>
    public static ImmutableArray<Block> Of(PageContext context, ChangeLists lists, bool unfolded, string option, string? groups = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(lists);
        var words = context.Words;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var (before, after) = (lists.Before, lists.After);
        blocks.Add(new Block.Heading(1, words.TitleChanges(before.Day, after.Day)));
        if (!lists.IsOneEdition)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(words.Compared(Side(context with { Record = before.Record }, before.Day), Side(context, after.Day)))));
        }

        if (groups is not null)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(words.AskedAbout(groups))));
        }

        var world = lists.WorldGroups;
        AddWorld(context, lists, world, unfolded, blocks);
        var (corrections, readings) = (lists.Corrections, lists.Readings);
        AddList(context, lists, words.RecordCorrected, corrections, unfolded, blocks);
        AddList(context, lists, words.ReadingChanged, readings, unfolded, blocks);
        ChangedElement[] idle = [.. lists.Elements.Except(lists.Differing.SelectMany(static change => change.Corrections.Concat(change.Readings)))];
        if (idle.Length > 0)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(words.IdleElements(idle.Length), Mark.Muted)));
            if (unfolded)
            {
                blocks.Add(new Block.Bullets([.. idle.Select(element => Prose.Of(Element(words, element)))]));
            }
        }

        var sizes = world.Select(static group => group.Beneficiaries.Length).Concat(corrections.Concat(readings).Select(static group => group.Beneficiaries.Length));
        if (!unfolded && sizes.Any(static count => count > MostNamed))
        {
            blocks.Add(new Block.Paragraph(Prose.Of(words.UnfoldWith(option), Mark.Muted)));
        }

        blocks.AddRange(PeopleLines.Concerned(context, world.SelectMany(static group => group.Beneficiaries).Concat(corrections.Concat(readings).SelectMany(static group => group.Beneficiaries)).OfType<State>()));
        blocks.AddRange(context.Foot(hangsOnActs: !world.IsEmpty || !corrections.IsEmpty || !readings.IsEmpty));
        return blocks.ToImmutable();
    }

    /// <summary>Changes of the world as a list, those alike together.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="groups">The changes.</param>
    public static Block.Bullets Of(PageContext context, IEnumerable<WorldGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(groups);
        return new([.. groups.Select(group => WorldItem(context, group, unfolded: false))]);
    }

    /// <summary>What an edition answers otherwise than the one before it, because the record was corrected or a reading changed.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="step">From the one edition to the other.</param>
    public static ImmutableArray<Block> BetweenEditions(PageContext context, EditionStep step)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(step);
        var (words, lists) = (context.Words, step.Latest);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Paragraph(Prose.Of(words.Compared(Side(context with { Record = lists.Before.Record }, lists.Before.Day), Side(context with { Record = lists.After.Record }, lists.After.Day)))));
        AddList(context, lists, words.RecordCorrected, lists.Corrections, unfolded: false, blocks);
        AddList(context, lists, words.ReadingChanged, lists.Readings, unfolded: false, blocks);
        blocks.Add(new Block.Heading(2, words.Pages["changes.past"]));
        blocks.Add(step.Past.IsEmpty
            ? new Block.Paragraph(Prose.Of(words.Pages["changes.nopast"]))
            : new Block.Bullets([.. step.Past.SelectMany(past => past.Lists.Corrections.Concat(past.Lists.Readings.Where(static group => !group.IsInBoth)).Select(group => Said(context, past, group)))]));
        var idle = lists.Elements.Except(step.Past.Select(static past => past.Lists).Append(lists).SelectMany(static one => one.Differing).SelectMany(static change => change.Corrections.Concat(change.Readings))).Count();
        if (idle > 0)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(words.IdleElements(idle), Mark.Muted)));
        }

        return blocks.ToImmutable();
    }

    private static string Side(PageContext context, DateOnly day) => context.Words.Side(context.Record.Edition, day, context.ShortHash);

    private static void AddWorld(PageContext context, ChangeLists lists, ImmutableArray<WorldGroup> world, bool unfolded, ImmutableArray<Block>.Builder blocks)
    {
        var words = context.Words;
        blocks.Add(new Block.Heading(2, words.WorldChanged));
        if (world.IsEmpty)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(lists.Before.Day == lists.After.Day ? words.OneDay : words.WorldUnchanged)));
        }
        else
        {
            blocks.Add(new Block.Paragraph(Prose.Of(words.WorldCount(lists.World.Length, world.DistinctBy(static group => group.On).Count(), lists.Before.Day, lists.After.Day))));
        }

        foreach (var day in world.GroupBy(static group => group.On))
        {
            blocks.Add(new Block.Heading(3, Words.Capital(words.BareDate(day.Key))));
            blocks.Add(new Block.Bullets([.. day.Select(group => WorldItem(context with { Record = lists.Before.Record }, group, unfolded))]));
        }
    }

    /// <summary>One change of the world, or several alike, in words.</summary>
    public static Prose Said(PageContext context, WorldGroup group) => WorldItem(context, group, unfolded: false);

    /// <summary>Answers that differ alike between two editions, in words.</summary>
    public static Prose Said(PageContext context, ChangeLists lists, RecordGroup group) => RecordItem(context, lists, group, unfolded: false);

    /// <summary>Answers about the past that differ alike between two editions, in words.</summary>
    public static Prose Said(PageContext context, PastChange past, RecordGroup group)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(past);
        return RecordItem(context, past.Lists, group, unfolded: false, context.Words.Stretch(past.From, past.To) + ": ");
    }

    private static Prose WorldItem(PageContext context, WorldGroup group, bool unfolded)
    {
        var change = group.Changes[0];
        var runs = Lead(context, group.Guarantors, group.Beneficiaries, group.Promises, group.On, unfolded);
        runs.Add(new Run(Outcomes(context, change.Before, change.After, group.Beneficiaries, change.On.AddDays(-1))));
        var telling = context.Telling(change.After) with { IsPast = false };
        telling = group.Beneficiaries.Length > 1 ? telling with { BeneficiaryName = context.Words.EachOfThem } : telling;
        CausePhrase.AddTo(runs, context.Words, telling, change.Causes, [.. group.Changes.SelectMany(static one => one.Causes)]);
        return new Prose(runs.ToImmutable());
    }

    private static void AddList(PageContext context, ChangeLists lists, string head, ImmutableArray<RecordGroup> groups, bool unfolded, ImmutableArray<Block>.Builder blocks)
    {
        var words = context.Words;
        blocks.Add(new Block.Heading(2, head));
        if (groups.IsEmpty)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(lists.IsOneEdition ? words.OneEdition : words.NoneDiffer(lists.After.Day))));
            return;
        }

        blocks.Add(new Block.Paragraph(Prose.Of(words.DifferingCount(groups.Sum(static group => group.Changes.Length), lists.After.Day))));
        blocks.Add(new Block.Bullets([.. groups.Select(group => RecordItem(context, lists, group, unfolded))]));
    }

    private static Prose RecordItem(PageContext context, ChangeLists lists, RecordGroup group, bool unfolded, string stretch = "")
    {
        var words = context.Words;
        var change = group.Changes[0];
        var runs = Lead(context, group.Guarantors, group.Beneficiaries, group.Promises, lists.After.Day, unfolded);
        runs.Add(new Run(stretch + Outcomes(context, change.Before, change.After, group.Beneficiaries, lists.After.Day)));
        runs.Add(new Run($" {(group.Because.IsEmpty ? words.NoReasonFound : group.IsTraced ? words.Because : words.NotTraced)}"));
        var elements = group.Because.Take(unfolded ? int.MaxValue : MostNamed).Select(element => Element(words, element)).ToList();
        if (group.Because.Length > elements.Count)
        {
            elements.Add(words.MoreRows(group.Because.Length - elements.Count));
        }

        runs.Add(new Run(elements.Count == 0 ? "." : $": {string.Join("; ", elements)}."));
        if (group.IsInBoth)
        {
            runs.Add(new Run($" ({words.InBothLists})", Mark.Muted));
        }

        return new Prose(runs.ToImmutable());
    }

    private static string Element(Words words, ChangedElement element) =>
        $"{words.ElementName(element.Kind)} {element.Id} {words.WasIs(element.Before?.Said, element.After?.Said)} ({element.Either.WrittenAt})";

    private static ImmutableArray<Run>.Builder Lead(PageContext context, ImmutableArray<State> guarantors, ImmutableArray<Entity> beneficiaries, ImmutableArray<Kind> promises, DateOnly on, bool unfolded)
    {
        var words = context.Words;
        string Names(IEnumerable<Entity> entities) => words.And([.. entities.Select(entity => words.ShortName(entity, on))]);
        var to = unfolded || beneficiaries.Length <= MostNamed ? Names(beneficiaries.OrderBy(entity => words.ShortName(entity, on), words.Pages.Alphabetical)) : words.CountOfStates(beneficiaries.Length);
        var runs = ImmutableArray.CreateBuilder<Run>();
        runs.Add(new Run(words.FromTo(Names(guarantors), to + PeopleLines.After(context, beneficiaries), string.Join(", ", promises.Select(words.KindHead))), Mark.Strong));
        runs.Add(new Run(": "));
        return runs;
    }

    /// <summary>The answer before and after; where both read alike in few words, what each hangs on.</summary>
    private static string Outcomes(PageContext context, Answer? before, Answer? after, ImmutableArray<Entity> beneficiaries, DateOnly dayBefore)
    {
        var words = context.Words;
        var (was, now) = (Short(words, before), Short(words, after));
        if (was != now || before is null || after is null || before.Verdict is null)
        {
            return $"{was} → {now}.";
        }

        var example = beneficiaries.Length > 1 ? $" ({words.ForExample(words.Name(after.Beneficiary, after.On).Text)})" : string.Empty;
        return $"{words.StaysBut(now)}{example}. {words.Before}: {InFull(context, before with { On = dayBefore })} {words.After}: {InFull(context, after)}";
    }

    private static string Short(Words words, Answer? answer) => words.Short(answer?.Verdict, answer?.Silence?.Reason, answer?.Form);

    private static string InFull(PageContext context, Answer answer)
    {
        var telling = context.Telling(answer) with { IsPast = false };
        return answer.Verdict == Verdict.Disputed
            ? string.Join(" ", FallPhrase.Ways(telling, answer))
            : FallPhrase.Outcome(telling, answer.Verdict!.Value, answer.Form, answer.Residual) + ".";
    }
}
