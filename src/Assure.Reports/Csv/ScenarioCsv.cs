using System.Text;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Comparing;
using Assure.Reasoning.Dating;
using Assure.Reasoning.Populations;
using Assure.Reasoning.Reaching;
using Assure.Reasoning.Scenarios;
using Assure.Record.Entities;
using Assure.Reports.Json;

namespace Assure.Reports.Csv;

/// <summary>Writes what scenarios change, what it would take, comparisons, and when claims can have been true, as comma-separated values.</summary>
public static class ScenarioCsv
{
    /// <summary>A changed answer a line, under <c>hypothetical,assumed,guarantor,beneficiary,promise,verdict_before,form_before,verdict_after,form_after,population,population_year</c>.</summary>
    public static string Of(WhatIf found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var builder = new StringBuilder("hypothetical,assumed,guarantor,beneficiary,promise,verdict_before,form_before,verdict_after,form_after,population,population_year\n");
        var assumed = string.Join("; ", found.Scenario.Changes.Select(static change => change.Line));
        foreach (var change in found.Changes)
        {
            var state = change.Before.Beneficiary as State;
            CsvText.AppendRow(
                builder, "yes", assumed, change.Before.Guarantor.Id, change.Before.Beneficiary.Id, change.Before.Promise.Id,
                Verdict(change.Before), Form(change.Before), Verdict(change.After), Form(change.After), $"{state?.Population}", $"{state?.PopulationYear}");
        }

        return builder.ToString();
    }

    /// <summary>A state's answer that would be another, with the days, a line, under <c>hypothetical,assumed,guarantor,beneficiary,promise,verdict_before,form_before,verdict_after,form_after,population,population_year,from,to</c>; the end is exclusive.</summary>
    public static string OverTime(WhatIf found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var builder = new StringBuilder("hypothetical,assumed,guarantor,beneficiary,promise,verdict_before,form_before,verdict_after,form_after,population,population_year,from,to\n");
        var assumed = string.Join("; ", found.Scenario.Changes.Select(static change => change.Line));
        foreach (var span in found.OverTime ?? [])
        {
            foreach (var state in found.Edited.States.Where(state => span.States.Contains(state.Index)))
            {
                CsvText.AppendRow(
                    builder, "yes", assumed, span.Guarantor.Id, state.Id, span.Promise.Id, Verdict(span.Before), Form(span.Before), Verdict(span.After), Form(span.After),
                    $"{state.Population}", $"{state.PopulationYear}", JsonNames.Of(span.From), span.To is { } to ? JsonNames.Of(to) : string.Empty);
            }
        }

        return builder.ToString();
    }

    /// <summary>A change of a set a line, under <c>hypothetical,set,kind,subject,assumed,complete</c>; <c>complete</c> is no where the search was ended early.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="people">The people living in the states promised to, under <c>people,people_in_armed,people_first_year,people_last_year,people_sources,no_figure</c>; null: they are not counted.</param>
    public static string Of(ReachResult result, People? people = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var builder = new StringBuilder($"hypothetical,set,kind,subject,assumed,complete{(people is null ? string.Empty : CsvText.PeopleColumns)}\n");
        foreach (var (move, i) in result.Sets.SelectMany(static (set, i) => set.Moves.Select(move => (move, i))))
        {
            CsvText.AppendRow(builder, ["yes", $"{i + 1}", move.Kind.ToString(), move.Subject, string.Join("; ", move.Changes.Select(static change => change.Line)), result.IsComplete ? "yes" : "no", .. people is null ? [] : CsvText.Living(people)]);
        }

        return builder.ToString();
    }

    /// <summary>A state a line, under <c>left,right,promise,state,standing,left_weakens,right_weakens</c>.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="people">Whether <c>population,population_year,population_source</c> follow: the people living in the state.</param>
    public static string Of(Comparison comparison, bool people = false)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var builder = new StringBuilder($"left,right,promise,state,standing,left_weakens,right_weakens{CsvText.LivingColumns(people)}\n");
        foreach (var (group, state) in comparison.Groups.SelectMany(static group => group.States.Select(state => (group, state))))
        {
            CsvText.AppendRow(
                builder,
                [comparison.Left.Text.Id, comparison.Right.Text.Id, comparison.Promise.Id, state.Id, group.Standing.ToString(),
                string.Join(' ', group.LeftWeakens.Select(static clause => clause.Label)), string.Join(' ', group.RightWeakens.Select(static clause => clause.Label)), .. people ? CsvText.Living(state) : []]);
        }

        return builder.ToString();
    }

    /// <summary>A text a line, under <c>place,text,guarantor,more_than</c>; texts with one place promise the same.</summary>
    public static string Of(StrengthOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var builder = new StringBuilder("place,text,guarantor,more_than\n");
        for (var i = 0; i < order.Nodes.Length; i++)
        {
            foreach (var text in order.Nodes[i].Texts)
            {
                CsvText.AppendRow(builder, $"{i + 1}", text.Text.Id, text.By.Id, string.Join(' ', order.Nodes[i].Below.Select(static below => below + 1)));
            }
        }

        return builder.ToString();
    }

    /// <summary>Some days a line, under <c>claim,from,to,certain</c>; the claim is empty for all together; the end is exclusive.</summary>
    public static string Of(WhenResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var builder = new StringBuilder("claim,from,to,certain\n");
        foreach (var (line, spans) in result.Claims.Select(static claim => (claim.Claim.Line, claim.Spans)).Prepend((string.Empty, result.Spans)))
        {
            foreach (var span in spans)
            {
                CsvText.AppendRow(builder, line, JsonNames.Of(span.From), span.To is { } to ? JsonNames.Of(to) : string.Empty, span.IsCertain ? "yes" : "no");
            }
        }

        return builder.ToString();
    }

    private static string Verdict(AtlasLabel? label) => label is { } one ? JsonNames.Of(one.Verdict) : string.Empty;

    private static string Form(AtlasLabel? label) => label?.Form is { } form ? JsonNames.Of(form) : string.Empty;

    private static string Verdict(Answer answer) => answer.Verdict is { } verdict ? JsonNames.Of(verdict) : string.Empty;

    private static string Form(Answer answer) => answer.Form is { } form ? JsonNames.Of(form) : string.Empty;
}
