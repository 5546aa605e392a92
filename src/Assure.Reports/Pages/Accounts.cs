using System.Collections.Immutable;
using Assure.Reasoning.Choices;
using Assure.Record.Rules;
using Assure.Reports.Blocks;
using Assure.Reports.Sentences;

namespace Assure.Reports.Pages;

/// <summary>The accounts of a point: each way it may fall and who says so, alphabetical by holder, those nobody holds last.</summary>
internal static class Accounts
{
    /// <summary>The ways in the order they are told.</summary>
    public static ImmutableArray<int> Order(PageContext context, Choice choice) =>
    [
        .. Enumerable.Range(0, choice.Ways).OrderBy(way => Holders(context, choice, way).Count == 0).ThenBy(way => string.Join('\n', Holders(context, choice, way)), context.Words.Pages.Alphabetical).ThenBy(static way => way),
    ];

    /// <summary>One account: who holds it, its id and what it says; for a doubt also which is ours.</summary>
    public static Prose Of(PageContext context, Choice choice, int way)
    {
        var dispute = (choice as Choice.OfReading)?.Dispute;
        var runs = new List<Run> { new(Label(context, choice, way), Mark.Strong) };
        if (dispute is not null)
        {
            runs.Add(new($" ({Holder(context, choice, way)}): {Gloss(context, dispute, way)}."));
        }

        if (dispute?.Default == way)
        {
            runs.Add(new(" "));
            runs.Add(new(context.Words.OurReadingMark, Mark.Reading));
        }

        return new([.. runs]);
    }

    /// <summary>One way in a word: the reading's id, or yes or no.</summary>
    public static string Label(PageContext context, Choice choice, int way) => choice is Choice.OfReading ? choice.WayId(way) : context.Words.YesOrNo(way != 0);

    /// <summary>The holders of one way in a row, or that nobody is named.</summary>
    public static string Holder(PageContext context, Choice choice, int way) =>
        Holders(context, choice, way) is { Count: > 0 } holders ? context.Words.And([.. holders]) : context.Words.NobodyNamed;

    /// <summary>The point as a question.</summary>
    public static string Question(PageContext context, Choice choice, Telling? telling) =>
        choice is Choice.OfReading(var dispute) ? context.Words.Of(dispute.Question) : telling is null ? choice.Id : ChoicePhrase.Question(telling, choice);

    private static IReadOnlyList<string> Holders(PageContext context, Choice choice, int way) => choice is Choice.OfReading(var dispute)
        ? [.. dispute.Readings[way].Voices.Select(voice => voice.State is { } state ? context.Words.Name(state, context.On).Text : context.Words.Voice(voice)).Order(context.Words.Pages.Alphabetical)]
        : [];

    private static string Gloss(PageContext context, Dispute dispute, int way) => dispute.Readings[way].Gloss is { } gloss ? context.Words.Of(gloss) : dispute.Readings[way].Id;
}
