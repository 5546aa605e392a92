using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Atlases;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Texts;

namespace Assure.Web.Site;

/// <summary>A day on which a promiser's answer changed in one way for some states.</summary>
/// <param name="On">The day.</param>
/// <param name="Guarantor">The promiser.</param>
/// <param name="Before">Verdict and form the day before.</param>
/// <param name="After">Verdict and form on the day.</param>
/// <param name="States">The states, in the record's order.</param>
public sealed record AtlasChange(DateOnly On, State Guarantor, (Verdict Verdict, Form? Form) Before, (Verdict Verdict, Form? Form) After, ImmutableArray<State> States)
{
    /// <summary>The latest changes of one kind of promise, latest first, up to a day.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="rows">The rows of that kind, one for each promiser.</param>
    /// <param name="last">The last day looked at.</param>
    public static IEnumerable<AtlasChange> Latest(RecordEdition record, IEnumerable<AtlasRow> rows, DateOnly last)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(rows);
        return rows.SelectMany(row => row.Pieces.Zip(row.Pieces.Skip(1)).Where(pair => pair.Second.From <= last).Select(pair => (row.Guarantor, Before: pair.First, After: pair.Second)))
            .OrderByDescending(static step => step.After.From).ThenBy(step => record.Promisers.IndexOf(step.Guarantor))
            .SelectMany(step => Of(record, step.Guarantor, step.Before, step.After));
    }

    private static IEnumerable<AtlasChange> Of(RecordEdition record, State guarantor, AtlasPiece before, AtlasPiece after)
    {
        foreach (var then in before.Groups)
        {
            foreach (var now in after.Groups.Where(now => (now.Verdict, now.Form) != (then.Verdict, then.Form)))
            {
                var states = record.States.Where(state => then.States.Contains(state.Index) && now.States.Contains(state.Index)).ToImmutableArray();
                if (!states.IsEmpty)
                {
                    yield return new(after.From, guarantor, (then.Verdict, then.Form), (now.Verdict, now.Form), states);
                }
            }
        }
    }
}
