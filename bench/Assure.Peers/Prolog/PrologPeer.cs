using Assure.Peers.Datalog;
using Assure.Peers.Measuring;

namespace Assure.Peers.Prolog;

/// <summary>SWI-Prolog with tabling: as many processes as cores, each with its share of the moments; cell by cell, tables dropped after each moment.</summary>
internal sealed class PrologPeer : IPeer
{
    private const string Driver = """

        :- initialization(main).
        main :- forall(moment_2(At, _), (moment(At), abolish_all_tables)), halt.
        moment(At) :- forall((asked(G, K), exists_2(At, G), exists_2(At, B), B \== G, wanted(B)), cell(At, G, B, K)).
        cell(At, G, B, K) :- forall(answer_7(At, G, B, K, V, F, W), format("~w ~w ~w ~w ~w ~w ~w~n", [At, G, B, K, V, F, W])).

        """;

    /// <inheritdoc/>
    public string Name { get; } = Tool.Run("swipl", ["--version"], "", 0).Split(" for ")[0].Replace("version ", "", StringComparison.Ordinal);

    /// <inheritdoc/>
    public (Cost Cost, Answers Answers) Do(Work work)
    {
        var written = new PrologWriter(work.Rules).Write() + Driver
            + string.Concat(from promiser in work.Record.Promisers
                            where work.Pair is null || work.Pair.Promiser == promiser
                            from kind in work.Record.Kinds
                            where work.Pair is null || work.Pair.Kind == kind
                            select $"asked('{promiser.Id}', '{kind.Id}').\n")
            + (work.Pair is null ? "wanted(_).\n" : $"wanted('{work.Pair.State.Id}').\n");
        var programs = Enumerable.Range(0, Environment.ProcessorCount).Select(part =>
        {
            var file = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.pl");
            File.WriteAllText(file, written + Given(work.Moments.Where(moment => moment.Number % Environment.ProcessorCount == part)));
            return file;
        }).ToArray();
        try
        {
            var said = new string[programs.Length];
            var clock = Clock.Start();
            Parallel.For(0, programs.Length, i => said[i] = Tool.Run("swipl", ["-q", "-O", "--stack-limit=4g", "--table-space=8g", programs[i]], "", 0));
            var cost = clock.Stop();
            var answers = new Answers(work);
            foreach (var line in said.SelectMany(static one => one.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
            {
                var words = line.Split(' ');
                answers.Add(work.Moments[int.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture)].Day, words[1], words[2], words[3], Layout.Code(words[4], words[5], words[6]));
            }

            answers.Complete();
            return (cost, answers);
        }
        finally
        {
            Array.ForEach(programs, File.Delete);
        }
    }

    private static string Given(IEnumerable<Moment> moments) => string.Concat(moments.Select(static one =>
        PrologWriter.Fact(DatalogProgram.Given[0], one.Number, one.Day.DayNumber)
        + string.Concat(one.Reads.Select(read => PrologWriter.Fact(DatalogProgram.Given[1], one.Number, read.Dispute, read.Reading)))
        + string.Concat(one.Passed.Select(passed => PrologWriter.Fact(DatalogProgram.Given[2], one.Number, passed.Window, passed.End)))));
}
