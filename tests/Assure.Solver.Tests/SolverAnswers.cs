using Assure.Reasoning.Answers;
using Assure.Record.Texts;

namespace Assure.Solver.Tests;

/// <summary>What the solver says of a day: for each cell, what its headline may be over all ways the choices fall.</summary>
internal sealed class SolverAnswers
{
    private readonly Dictionary<(string Guarantor, string Beneficiary, string Kind), List<(string Verdict, string Form, string Best)>> cells = [];

    public SolverAnswers(IEnumerable<string> atoms)
    {
        foreach (var atom in atoms)
        {
            Assert.StartsWith("answer(", atom, StringComparison.Ordinal);
            var parts = atom["answer(".Length..^1].Replace("\"", "", StringComparison.Ordinal).Split(',');
            var cell = (parts[0], parts[1], parts[2]);
            if (!cells.TryGetValue(cell, out var found))
            {
                cells.Add(cell, found = []);
            }

            found.Add((parts[3], parts[4], parts[5]));
        }
    }

    /// <summary>How many cells it speaks of.</summary>
    public int Count => cells.Count;

    /// <summary>The headline of a cell, by SEMANTICS §3: several verdicts make it disputed; one verdict and several forms leave the form open.</summary>
    public Headline Of(string guarantor, string beneficiary, string kind)
    {
        if (!cells.TryGetValue((guarantor, beneficiary, kind), out var found))
        {
            return new(Verdict.None, null, false, null);
        }

        var verdicts = found.Select(static one => one.Verdict).Distinct().ToList();
        var forms = found.Select(static one => one.Form).Distinct().ToList();
        var bests = found.Select(static one => one.Best).Distinct().ToList();
        return verdicts.Count > 1
            ? new(Verdict.Disputed, null, false, null)
            : new(Enum.Parse<Verdict>(verdicts[0], ignoreCase: true), forms is [var form] ? FormOf(form) : null, forms.Count > 1, bests is [var best] && best != "none" ? Enum.Parse<Verdict>(best, ignoreCase: true) : null);
    }

    private static Form? FormOf(string form) => form == "none" ? null : Enum.Parse<Form>(form, ignoreCase: true);
}
