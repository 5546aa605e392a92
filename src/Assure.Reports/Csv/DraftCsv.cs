using System.Text;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Drafts;
using Assure.Record.Entities;
using Assure.Reports.Json;

namespace Assure.Reports.Csv;

/// <summary>Writes what a draft would add as comma-separated values.</summary>
public static class DraftCsv
{
    /// <summary>
    /// Under <c>hypothetical,draft,part,guarantor,beneficiary,promise,verdict_before,form_before,verdict_after,form_after,left_out_by,population,population_year</c>:
    /// a changed answer a line (<c>gain</c>), then a state left out a line (<c>left-out</c>); several conditions in a cell are parted by a semicolon.
    /// </summary>
    public static string Of(DraftFindings found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var builder = new StringBuilder("hypothetical,draft,part,guarantor,beneficiary,promise,verdict_before,form_before,verdict_after,form_after,left_out_by,population,population_year\n");
        foreach (var change in found.Changes.Changes)
        {
            var state = change.Before.Beneficiary as State;
            CsvText.AppendRow(
                builder, "yes", found.Draft.Id, "gain", change.Before.Guarantor.Id, change.Before.Beneficiary.Id, change.Before.Promise.Id,
                Verdict(change.Before), Form(change.Before), Verdict(change.After), Form(change.After), string.Empty, $"{state?.Population}", $"{state?.PopulationYear}");
        }

        foreach (var (gap, state) in found.LeftOut.SelectMany(static gap => gap.States.Select(state => (gap, state))))
        {
            CsvText.AppendRow(
                builder, "yes", found.Draft.Id, "left-out", string.Empty, state.Id, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty,
                string.Join("; ", gap.Parts.Select(static part => part.Written)), $"{state.Population}", $"{state.PopulationYear}");
        }

        return builder.ToString();
    }

    private static string Verdict(Answer answer) => answer.Verdict is { } verdict ? JsonNames.Of(verdict) : string.Empty;

    private static string Form(Answer answer) => answer.Form is { } form ? JsonNames.Of(form) : string.Empty;
}
