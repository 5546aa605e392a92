using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Timelines;
using Assure.Record;

namespace Assure.Reasoning.Dating;

/// <summary>Finds the days on which all of several claims can have been true: the time of an undated document.</summary>
/// <remarks>
/// A claim can be true on a day if it is, whichever way or in some way imprecise dates and disputes fall. Each claim is judged by itself:
/// two that depend on one dispute are not held against each other.
/// </remarks>
/// <param name="record">The edition.</param>
public sealed class WhenFinder(RecordEdition record)
{
    private readonly Engine engine = new(record);
    private readonly SortedSet<DateOnly> days = ChangeDays.All(record);

    /// <summary>Finds the days.</summary>
    /// <param name="claims">The claims, at least one.</param>
    /// <param name="settings">What the asker settles beforehand.</param>
    /// <param name="from">The first day to look at; null: <see cref="Reasoner.FirstDay"/>.</param>
    /// <param name="to">The last day to look at, inclusive; null: the day the record was read up to.</param>
    /// <exception cref="UnanswerableException">The days are in the wrong order.</exception>
    public WhenResult Find(ImmutableArray<Claim> claims, Settings settings, DateOnly? from = null, DateOnly? to = null)
    {
        var (first, last) = (from ?? Reasoner.FirstDay, to ?? record.ReadUpTo);
        if (first > last)
        {
            throw new UnanswerableException($"The first day, {first:yyyy-MM-dd}, lies after the last, {last:yyyy-MM-dd}.", "the earlier day first");
        }

        DateOnly[] starts = [first, .. days.Where(day => day > first && day <= last)];
        var asker = new Asker(engine);
        var truths = claims.Select(claim => starts.Select(day => Truth(claim, day, settings, asker)).ToArray()).ToArray();
        var together = starts.Select((_, i) => truths.Min(one => one[i])).ToArray();
        return new(first, last, Spans(starts, together), [.. claims.Select((claim, i) => History(claim, starts, truths[i], settings))]);
    }

    private ClaimTruth Truth(Claim claim, DateOnly day, Settings settings, Asker asker) => claim switch
    {
        Claim.OfFact fact => OfFact(fact, day, settings),
        Claim.OfPromise promise => OfPromise(promise, day, settings, asker),
        _ => throw new ArgumentOutOfRangeException(nameof(claim)),
    };

    private ClaimTruth OfFact(Claim.OfFact claim, DateOnly day, Settings settings)
    {
        if (claim.States.Any(state => !state.ExistsOn(day)))
        {
            return ClaimTruth.No;
        }

        bool some = false, all = true;
        var choices = Choices(settings);
        do
        {
            choices.Restart();
            var holds = engine.Closed.Holds(claim.Formula, new(record.States[0], record.States[0], day, choices), []);
            some |= holds;
            all &= holds;
        }
        while (choices.Advance());

        return all ? ClaimTruth.Yes : some ? ClaimTruth.Perhaps : ClaimTruth.No;
    }

    private static ClaimTruth OfPromise(Claim.OfPromise claim, DateOnly day, Settings settings, Asker asker)
    {
        var answer = asker.Ask(new(claim.Guarantor, claim.Beneficiary, claim.Promise, day, settings, Detail.Verdict));
        if (answer.Verdict is null)
        {
            return ClaimTruth.No;
        }

        bool Fits(Verdict verdict, Record.Texts.Form? form) => claim.IsDenied !=
            ((claim.Verdict is { } wanted ? verdict == wanted : verdict is not (Verdict.None or Verdict.Excluded)) && (claim.Form is null || claim.Form == form));
        if (answer.Verdict != Verdict.Disputed && !answer.IsFormDisputed)
        {
            return Fits(answer.Verdict.Value, answer.Form) ? ClaimTruth.Yes : ClaimTruth.No;
        }

        var fits = answer.Falls.Select(fall => Fits(fall.Verdict, fall.Form)).ToArray();
        return Array.TrueForAll(fits, static fit => fit) || (claim.Verdict == Verdict.Disputed && answer.Verdict == Verdict.Disputed && !claim.IsDenied) ? ClaimTruth.Yes
            : Array.Exists(fits, static fit => fit) ? ClaimTruth.Perhaps
            : ClaimTruth.No;
    }

    private ClaimHistory History(Claim claim, DateOnly[] starts, ClaimTruth[] truths, Settings settings)
    {
        var broken = Enumerable.Range(1, Math.Max(0, starts.Length - 1)).FirstOrDefault(i => truths[i] == ClaimTruth.No && truths[i - 1] != ClaimTruth.No);
        return new(claim, Spans(starts, truths), broken > 0 ? starts[broken] : null, broken > 0 && claim is Claim.OfFact fact ? Against(fact, starts[broken], settings) : []);
    }

    private ImmutableArray<RestingFact> Against(Claim.OfFact claim, DateOnly day, Settings settings)
    {
        if (claim.States.Any(state => !state.ExistsOn(day)))
        {
            return [];
        }

        List<RestingFact> facts = [];
        var choices = Choices(settings);
        choices.Restart();
        engine.Facts.Collect(claim.Formula, new(record.States[0], record.States[0], day, choices), 0, facts);
        return [.. facts];
    }

    private ChoiceContext Choices(Settings settings) => new(settings, record.States[0], record.States[0]);

    private static ImmutableArray<ClaimSpan> Spans(DateOnly[] starts, ClaimTruth[] truths)
    {
        var spans = ImmutableArray.CreateBuilder<ClaimSpan>();
        for (var i = 0; i < starts.Length; i++)
        {
            if (truths[i] == ClaimTruth.No)
            {
                continue;
            }

            var end = i + 1;
            while (end < starts.Length && truths[end] == truths[i])
            {
                end++;
            }

            spans.Add(new(starts[i], end < starts.Length ? starts[end] : null, truths[i] == ClaimTruth.Yes));
            i = end - 1;
        }

        return spans.ToImmutable();
    }
}
