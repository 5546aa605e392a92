using Assure.Lab.Drafts;
using Assure.Lab.Links;
using Assure.Lab.Menus;
using Assure.Lab.Results;
using Assure.Reasoning.Drafts;
using Assure.Reasoning.Scenarios;

namespace Assure.Lab;

/// <summary>Goes, step by step, through all that questions need before any is asked: what runs for the first times is slow in a browser.</summary>
internal static class LabRehearsal
{
    /// <summary>The results of the steps, each when it is asked for.</summary>
    /// <param name="answers">Answers.</param>
    /// <param name="drafts">Reads drafts.</param>
    /// <param name="sentences">The sentences of the menus.</param>
    /// <param name="reader">Reads scenarios.</param>
    /// <param name="writer">Writes drafts.</param>
    /// <param name="day">The day.</param>
    public static IEnumerable<LabResult> Of(LabAnswers answers, LabDrafts drafts, IReadOnlyList<LabSentence> sentences, ScenarioReader reader, DraftFormWriter writer, ScenarioDay day)
    {
        var state = new LabState { On = day.On };
        if (sentences.Count > 0 && reader.Read([First(sentences[0])], day.On).Scenario is { } scenario)
        {
            yield return answers.Of(scenario, state);
        }

        // One promiser at a time, so that no question waits long.
        foreach (var promiser in day.Promisers)
        {
            if (writer.Write(new() { By = [promiser.Id], To = ["all-non-nuclear"], Form = "declaration" }, day.On).Text is { } code && drafts.Read(code, day.On) is { Edition: { } edition, Text: { } text })
            {
                yield return answers.Of(code, edition, text, state);
            }
        }
    }

    /// <summary>What a sentence says before anything is chosen.</summary>
    private static string First(LabSentence sentence) =>
        sentence.Menus.Select(static (menu, hole) => (menu.First, hole)).Aggregate(sentence.Line, static (line, menu) => line.Replace($"{{{menu.hole}}}", menu.First, StringComparison.Ordinal));
}
