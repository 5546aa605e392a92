using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Texts;

namespace Assure.Reports.Pages;

/// <summary>Whom each text reaches on a day, as the answers of that day tell.</summary>
public sealed class TextReach
{
    private readonly ILookup<Text, Answer> answers;

    private TextReach(ILookup<Text, Answer> answers) => this.answers = answers;

    /// <summary>Gathers from answers which texts they come from.</summary>
    /// <param name="answers">The answers of one day, of every kind of promise there is.</param>
    public static TextReach Of(IEnumerable<Answer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return new(answers.SelectMany(static answer => answer.Tiers.SelectMany(static tier => tier.Texts).Select(text => (text.Text, answer))).ToLookup(static one => one.Text, static one => one.answer));
    }

    /// <summary>The states and territories a text reaches, in ordinal order of id.</summary>
    /// <param name="text">The text.</param>
    /// <param name="by">The promiser, for a text that several give; null for any.</param>
    public ImmutableArray<Entity> To(Text text, State? by = null) =>
        [.. answers[text].Where(answer => by is null || answer.Guarantor == by).Select(static answer => answer.Beneficiary).Distinct().OrderBy(static entity => entity.Id, StringComparer.Ordinal)];

    /// <summary>The states that give a text to somebody, in the order of the answers.</summary>
    public ImmutableArray<State> Givers(Text text) => [.. answers[text].Select(static answer => answer.Guarantor).Distinct()];
}
