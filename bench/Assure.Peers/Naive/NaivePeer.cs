using Assure.Peers.Measuring;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Tests.Naive;
using Assure.Record;
using Assure.Record.Entities;

namespace Assure.Peers.Naive;

/// <summary>The naive model of the tests: cell by cell, text by text, thing by thing. It keeps an answer until some date it was compared with is reached, and walks as many stretches of days at once as there are cores.</summary>
internal sealed class NaivePeer : IPeer
{
    /// <inheritdoc/>
    public string Name => "naive model in C#";

    /// <inheritdoc/>
    public bool NeedsAllDays => true;

    /// <inheritdoc/>
    public (Cost Cost, Answers Answers) Do(Work work)
    {
        var clock = Clock.Start();
        var questions = Questions(work);
        var stretches = work.Days.Chunk(1 + ((work.Days.Length - 1) / Environment.ProcessorCount)).ToArray();
        var found = new List<(DateOnly Day, int Question, ushort[] Codes)>[stretches.Length];
        Parallel.For(0, stretches.Length, i => found[i] = Walk(work.Record, questions, stretches[i]));
        var cost = clock.Stop();
        var answers = new Answers(work);
        foreach (var (day, number, codes) in found.SelectMany(static one => one))
        {
            foreach (var code in codes)
            {
                answers.Add(day, questions[number].Guarantor.Id, questions[number].Beneficiary.Id, questions[number].Promise.Id, code);
            }
        }

        return (cost, answers);
    }

    private static Question[] Questions(Work work) =>
    [
        .. from promiser in work.Record.Promisers
           where work.Pair is null || work.Pair.Promiser == promiser
           from state in work.Record.States
           where state != promiser && (work.Pair is null || work.Pair.State == state)
           from kind in work.Record.Kinds
           where work.Pair is null || work.Pair.Kind == kind
           select new Question(promiser, state, kind, work.Days[0], Settings.Default),
    ];

    /// <summary>The headlines of a stretch of days; where nothing is promised however the choices fall, none.</summary>
    private static List<(DateOnly Day, int Question, ushort[] Codes)> Walk(RecordEdition record, Question[] questions, DateOnly[] days)
    {
        var model = new NaiveModel(record) { Remembers = true };
        var known = new (ushort[] Codes, DateOnly Until)[questions.Length];
        var found = new List<(DateOnly Day, int Question, ushort[] Codes)>();
        foreach (var day in days)
        {
            for (var i = 0; i < questions.Length; i++)
            {
                if (!questions[i].Guarantor.ExistsOn(day) || !((State)questions[i].Beneficiary).ExistsOn(day))
                {
                    continue;
                }

                if (day >= known[i].Until)
                {
                    var leaves = model.Leaves(questions[i] with { On = day }, static (promises, _) => new Extremes(promises));
                    var codes = leaves.Select(static leaf => Layout.Code(leaf.Outcome.Verdict, leaf.Outcome.Form, leaf.Outcome.Best)).Distinct().ToArray();
                    known[i] = (codes is [var one] && one == Answers.Nothing ? [] : codes, leaves.Min(static leaf => leaf.Until));
                }

                if (known[i].Codes.Length > 0)
                {
                    found.Add((day, i, known[i].Codes));
                }
            }
        }

        return found;
    }
}
