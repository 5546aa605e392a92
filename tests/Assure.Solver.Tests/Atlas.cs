using System.Collections.Immutable;
using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Record;

namespace Assure.Solver.Tests;

/// <summary>The reasoner's whole atlas of an edition, held against the solver's day by day.</summary>
internal sealed class Atlas(RecordEdition record)
{
    private static readonly Lazy<Atlas> Real = new(static () => new(RealRecord.Edition));

    private readonly ImmutableArray<AtlasRow> rows = new Reasoner(record).WholeAtlas(record.Kinds, Settings.Default);

    /// <summary>That of the record itself, made once.</summary>
    public static Atlas OfTheRecord => Real.Value;

    /// <summary>Every cell of a day on which the two differ, and how many cells were compared.</summary>
    public (int Cells, IReadOnlyList<string> Differences) Compare(DateOnly day, SolverAnswers solver)
    {
        var differences = new List<string>();
        var cells = 0;
        foreach (var row in rows.Where(row => row.Guarantor.ExistsOn(day)))
        {
            var groups = row.Pieces.Last(piece => piece.From <= day).Groups;
            foreach (var state in record.States.Where(state => state != row.Guarantor && state.ExistsOn(day)))
            {
                cells++;
                var group = groups.Single(group => group.States.Contains(state.Index));
                var said = solver.Of(row.Guarantor.Id, state.Id, row.Promise.Id);

                // The atlas does not tell a form left open from none; the verdict does.
                if ((said.Verdict, said.Form, said.Best) != (group.Verdict, group.Form, group.Best))
                {
                    differences.Add($"{row.Guarantor} → {state}, {row.Promise}, on {day:O}: the solver says {said}, the atlas {group.Verdict}, {group.Form}, {group.Best}");
                }
            }
        }

        return (cells, differences);
    }

    /// <summary>The cells of a day whose headline is neither certain nor excluded nor none: those with a residual to compare.</summary>
    public IEnumerable<Question> Open(DateOnly day) =>
        from row in rows
        where row.Guarantor.ExistsOn(day)
        from @group in row.Pieces.Last(piece => piece.From <= day).Groups
        where @group.Verdict is not (Verdict.Unconditional or Verdict.Excluded or Verdict.None)
        from state in record.States
        where @group.States.Contains(state.Index)
        select new Question(row.Guarantor, state, row.Promise, day, Settings.Default, Detail.Verdict);
}
