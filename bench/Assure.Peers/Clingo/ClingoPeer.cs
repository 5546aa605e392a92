using System.Globalization;
using Assure.Peers.Measuring;

namespace Assure.Peers.Clingo;

/// <summary>clingo, on the program that Assure exports: a process for each day, two at a time; what holds under some way of falling (brave consequences).</summary>
internal sealed class ClingoPeer : IPeer
{
    private static readonly ParallelOptions AsManyAsCores = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    /// <inheritdoc/>
    public string Name { get; } = Tool.Run("clingo", ["--version"], "", 0).Split('\n')[0].Replace("version ", "", StringComparison.Ordinal);

    /// <inheritdoc/>
    public (Cost Cost, Answers Answers) Do(Work work)
    {
        var said = new string[work.Days.Length];
        var clock = Clock.Start();
        Parallel.For(0, said.Length, AsManyAsCores, i =>
            said[i] = Tool.Run("clingo", ["-", "-c", string.Create(CultureInfo.InvariantCulture, $"day={work.Days[i].DayNumber}"), "--enum-mode=brave", "--quiet=1", "-V0"], work.Program, 10, 30));
        var cost = clock.Stop();
        var answers = new Answers(work);
        foreach (var (day, atoms) in work.Days.Zip(said))
        {
            foreach (var atom in atoms[..atoms.IndexOf('\n', StringComparison.Ordinal)].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = atom["answer(".Length..^1].Replace("\"", "", StringComparison.Ordinal).Split(',');
                answers.Add(day, parts[0], parts[1], parts[2], Layout.Code(parts[3], parts[4], parts[5]));
            }
        }

        return (cost, answers);
    }
}
