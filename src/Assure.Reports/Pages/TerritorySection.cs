using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Reports.Blocks;

namespace Assure.Reports.Pages;

/// <summary>What to know of an answer about a territory: which state answers for it, and that the two answers stand apart.</summary>
internal static class TerritorySection
{
    /// <summary>Adds the paragraph when the beneficiary is a territory.</summary>
    public static void AddTo(ImmutableArray<Block>.Builder blocks, PageContext context, Entity beneficiary, IEnumerable<Answer> answers)
    {
        if (beneficiary.Sort == Sort.Territory)
        {
            var states = answers.SelectMany(answer => answer.AnsweredForBy).Distinct().Select(state => context.Words.Name(state, context.On)).ToArray();
            blocks.Add(new Block.Paragraph(Prose.Of(context.Words.TerritoryOf(context.Words.Name(beneficiary, context.On), states, context.On))));
        }
    }
}
