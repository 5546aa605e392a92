using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Reaching;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Sentences;

namespace Assure.Reports.Pages;

/// <summary>What it would take for a promise to reach some states.</summary>
public static class ReachPage
{
    private const int MostShown = 40;

    /// <summary>Makes the page.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="result">What was found.</param>
    public static ImmutableArray<Block> Of(PageContext context, ReachQuestion question, ReachResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(result);
        var words = context.Words;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var guarantor = words.ShortName(question.Guarantor, context.On);
        var to = words.And([.. question.Beneficiaries.Select(state => words.ShortName(state, context.On))]);
        blocks.Add(new Block.Heading(1, words.TitleReach(guarantor, to, words.KindHead(question.Promise), context.On)));
        blocks.Add(new Block.Paragraph(Prose.Of(words.Wanted(question.Goal.Verdict is { } verdict ? words.Phrase(verdict) : null, question.Goal.Form is { } form ? words.Phrase(form) : null))));
        if (!result.IsComplete)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(words.ReachIncomplete(result.Tried), Mark.Strong)));
        }

        if (result.Sets is [{ Moves.IsEmpty: true }])
        {
            blocks.Add(new Block.Paragraph(Prose.Of(words.ReachedAlready(Answers(context, result.Before)))));
        }
        else if (result.Sets.IsEmpty)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(result.IsComplete ? words.ReachNone(question.Most, result.Tried, result.Menu.Length) : words.ReachNoneYet(result.Menu.Length))));
            var nearest = result.Nearest!;
            blocks.Add(new Block.Paragraph(Prose.Of(words.ReachNearest(nearest.Moves.IsEmpty ? null : Moves(context, question, nearest), Answers(context, nearest.Answers)))));
        }
        else
        {
            blocks.Add(new Block.Paragraph(Prose.Of(words.ReachCount(result.Sets.Length, question.Most, result.Tried, result.Menu.Length))));
            blocks.Add(new Block.Bullets([.. result.Sets.Take(MostShown).Select(set => new Prose(
            [
                new Run(Words.Capital(Moves(context, question, set)), Mark.Strong),
                new Run($": {Answers(context, set.Answers)}. "),
                new Run(words.Hypothetical, Mark.Reading),
            ]))]));
            if (result.Sets.Length > MostShown)
            {
                blocks.Add(new Block.Paragraph(Prose.Of(words.MoreRows(result.Sets.Length - MostShown), Mark.Muted)));
            }
        }

        blocks.AddRange(PeopleLines.Concerned(context, question.Beneficiaries));
        blocks.AddRange(context.Foot(hangsOnActs: true));
        return blocks.ToImmutable();
    }

    private static string Moves(PageContext context, ReachQuestion question, ReachSet set) => context.Words.And([.. set.Moves.Select(move => Move(context, question, move))]);

    private static string Move(PageContext context, ReachQuestion question, ReachMove move)
    {
        var (words, record) = (context.Words, context.Record);
        var telling = new Telling(words, context.On, false, question.Guarantor, question.Beneficiaries[0]) { Record = record };
        var subject = move.Kind switch
        {
            ReachMoveKind.JoinTreaty or ReachMoveKind.LeaveTreaty or ReachMoveKind.Ratify => words.Of(record.Treaties.First(treaty => treaty.Id == move.Subject).Name),
            ReachMoveKind.WithdrawReservation => record.Qualifications.First(one => one.Id == move.Subject) is { Gloss: { } gloss } one ? $"{one.Id} ({words.Of(gloss).TrimEnd('.')})" : move.Subject,
            ReachMoveKind.RepeatAsTreaty => TextPhrase.Of(telling, record.Texts.First(text => text.Id == move.Subject), its: true),
            _ => record.Alliances.FirstOrDefault(alliance => alliance.Id == move.Subject) is { } alliance ? words.Of(alliance.Name) : words.Name(record.States.First(state => state.Id == move.Subject), context.On).Text,
        };
        return words.Move(move.Kind, words.Name(question.Guarantor, context.On).Text, words.And([.. question.Beneficiaries.Select(state => words.Name(state, context.On).Text)]), subject);
    }

    /// <summary>The answers in a few words; of several states, those alike together.</summary>
    private static string Answers(PageContext context, ImmutableArray<Answer> answers)
    {
        var words = context.Words;
        var groups = answers.GroupBy(answer => words.Short(answer.Verdict, answer.Silence?.Reason, answer.Form)).ToArray();
        return groups.Length == 1
            ? groups[0].Key
            : string.Join("; ", groups.Select(group => $"{words.And([.. group.Select(answer => words.ShortName(answer.Beneficiary, context.On))])}: {group.Key}"));
    }
}
