using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reports.Blocks;
using Assure.Reports.Sentences;

namespace Assure.Reports.Pages;

/// <summary>The readings of ours that the answers of a page turn on, each once, with what else it may be read as.</summary>
internal static class ReadingsSection
{
    public static void AddTo(ImmutableArray<Block>.Builder blocks, PageContext context, IEnumerable<Answer> answers)
    {
        var turns = answers.SelectMany(answer => answer.TurnsOn.Doubts.Where(turn => turn.Matters && turn.Taken is not null).Select(turn => (Answer: answer, Turn: turn)))
            .GroupBy(pair => pair.Turn.Choice)
            .OrderBy(group => group.Key.Id, StringComparer.Ordinal)
            .ToArray();
        if (turns.Length == 0)
        {
            return;
        }

        blocks.Add(new Block.Heading(2, context.Words.ReadingsAndDisputes));
        blocks.Add(new Block.Bullets([.. turns.Select(group => Item(context, group.First().Answer, group.First().Turn))]));
    }

    private static Prose Item(PageContext context, Answer answer, Turn turn)
    {
        var telling = context.Telling(answer);
        var others = Enumerable.Range(0, turn.Choice.Ways).Where(way => way != turn.Taken)
            .Select(way => context.Words.Way(ChoicePhrase.Way(telling, turn.Choice, way), ChoicePhrase.Holders(telling, turn.Choice, way)));
        return new Prose([
            new Run(turn.Choice.Id, Mark.Reading, ChoicePhrase.Page(turn.Choice)),
            new Run($" {FallPhrase.OurReading(telling, turn)} {context.Words.OtherWays([.. others])}"),
        ]);
    }
}
