using System.Collections.Immutable;
using System.Globalization;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Lookup;
using Assure.Reasoning.Slips;
using Assure.Record.Rules;

namespace Assure.Reasoning.Scenarios;

/// <summary>Reads a scenario: one assumption a line.</summary>
/// <remarks>
/// <code>
/// line       = [ assumption ] [ "--" comment ] ;
/// assumption = [ "not" ] relation "(" thing { "," thing } ")" [ "found" "by" state ] span
///            | act "(" state "," treaty ")" [ "on" day ]
///            | ( "without" | "with" ) id [ "from" day ]
///            | "repeat" id "as" form
///            | "reading" id "=" choice
///            | "from" day ;                                        (* the first day of the lines below it *)
/// span       = [ "from" day ] [ "to" day ] ;
/// act        = "signed" | "ratified" | "acceded" | "accepted" | "succeeded" | "in-force" | "withdrawn" ;
/// </code>
/// Things are written by id or by any name the record knows.
/// </remarks>
/// <param name="record">The edition the scenario is laid over.</param>
public sealed class ScenarioReader(RecordEdition record)
{
    private const int MostLines = 10_000;

    private static readonly Dictionary<string, ActKind> s_acts = new(StringComparer.Ordinal)
    {
        ["signed"] = ActKind.Signed,
        ["ratified"] = ActKind.Ratified,
        ["acceded"] = ActKind.Acceded,
        ["accepted"] = ActKind.Accepted,
        ["succeeded"] = ActKind.Succeeded,
        ["in-force"] = ActKind.InForce,
        ["withdrawn"] = ActKind.Withdrawn,
    };

    private static readonly Dictionary<string, Record.Texts.Form> s_forms = Enum.GetValues<Record.Texts.Form>().ToDictionary(static form => form.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private readonly ScenarioThings things = new(record);

    /// <summary>Reads the lines of a scenario.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="from">The first day of assumptions that name none.</param>
    /// <returns>The scenario, or all that is wrong with it.</returns>
    public ScenarioReading Read(IReadOnlyList<string> lines, DateOnly from)
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (lines.Count > MostLines)
        {
            return new(null, [new(MostLines + 1, $"a scenario of {lines.Count} lines is too long", $"at most {MostLines} lines")]);
        }

        var changes = ImmutableArray.CreateBuilder<ScenarioChange>();
        var places = new List<int>();
        var slips = ImmutableArray.CreateBuilder<ScenarioSlip>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = new ScenarioLine(i + 1, lines[i]);
            try
            {
                if (line.IsEmpty)
                {
                    continue;
                }

                if (line.Take("from"))
                {
                    from = Day(line);
                    line.End();
                    continue;
                }

                changes.Add(Change(line, from));
                places.Add(line.Number);
            }
            catch (ScenarioLineException slip)
            {
                slips.Add(slip.Slip);
            }
        }

        slips.AddRange(ScenarioChecks.Contradictions(changes, places));
        return new(slips.Count == 0 ? new(changes.ToImmutable()) : null, [.. slips.OrderBy(static slip => slip.Line)]);
    }

    private ScenarioChange Change(ScenarioLine line, DateOnly from)
    {
        if (line.Take("without"))
        {
            return Without(line, from);
        }

        if (line.Take("with"))
        {
            var id = line.Word("the id of a draft, an offer or an intention");
            var text = record.Texts.FirstOrDefault(text => text.Id == id)
                ?? throw line.Slip($"there is no text '{id}'", "the id of a text of the record", RecordLookup.Nearest(id, record.Texts.Select(static text => text.Id)));
            if (text.Form is null)
            {
                throw line.Slip($"'{id}' has no form, so it cannot count as a promise", "a draft, an offer or an intention with a form", null);
            }

            return text.Standing == Record.Texts.Standing.Assurance || text.Promises is null
                ? throw line.Slip(NoOffer(text), "the id of a draft, an offer or an intention", null)
                : new ScenarioChange.InForce(line.Written, text, Since(line, from));
        }

        if (line.Take("reading"))
        {
            return Reads(line);
        }

        if (line.Take("repeat"))
        {
            return Repeats(line);
        }

        var denied = line.Take("not");
        var name = line.Word("a relation, such as member, or an act, such as ratified");
        if (s_acts.TryGetValue(name, out var kind))
        {
            return denied ? throw line.Slip($"'not' does not go with the act '{name}'", "withdrawn(…), or 'not' before a relation", null) : Act(line, kind, from);
        }

        var relation = record.Relations.FirstOrDefault(relation => relation.Name == name)
            ?? throw line.Slip($"there is no relation or act '{name}'", "a relation of the record, such as member or attacks, or an act", RecordLookup.Nearest(name, record.Relations.Select(static relation => relation.Name).Concat(s_acts.Keys)));
        return Fact(line, relation, denied, from);
    }

    private ScenarioChange Fact(ScenarioLine line, Relation relation, bool denied, DateOnly from)
    {
        var arguments = things.Arguments(line, relation.Parameters.Select(static parameter => parameter.Sort).ToArray(), $"{relation.Name}");
        State? judge = null;
        if (line.Take("found"))
        {
            line.Expect("by");
            judge = (State)things.Thing(line, Sort.State, line.Words("a state", "from", "to"));
        }

        if (relation.Truth == Truth.Judged && judge is null)
        {
            judge = relation.Judge?.Parameter is { } parameter
                ? (State)arguments[parameter]
                : throw line.Slip($"'{relation.Name}' is for a state to judge", $"{relation.Name}(…) found by a state, such as 'found by USA'", null);
        }
        else if (relation.Truth != Truth.Judged && judge is not null)
        {
            throw line.Slip($"nobody judges '{relation.Name}'", "a line without 'found by'", null);
        }

        var first = line.Take("from") ? Day(line) : from;
        DateOnly? last = line.Take("to") ? Day(line) : null;
        line.End();
        if (last <= first)
        {
            throw line.Slip($"it would end on {last:yyyy-MM-dd}, before it begins on {first:yyyy-MM-dd}", "an end after the beginning", null);
        }

        foreach (var state in arguments.OfType<State>().Where(state => !state.ExistsOn(first) || (!denied && last is { } end && state.To < end)))
        {
            throw line.Slip($"{state.Name} does not exist then", Days(state), null);
        }

        return denied
            ? new ScenarioChange.HoldsNot(line.Written, relation, arguments, first, last, judge)
            : new ScenarioChange.Holds(line.Written, relation, arguments, first, last, judge);
    }

    private ScenarioChange.Acts Act(ScenarioLine line, ActKind kind, DateOnly from)
    {
        var arguments = things.Arguments(line, [Sort.State, Sort.Treaty], "an act");
        var (state, treaty) = ((State)arguments[0], (Treaty)arguments[1]);
        var on = line.Take("on") || line.Take("from") ? Day(line) : from;
        line.End();
        return state.ExistsOn(on)
            ? new(line.Written, state, treaty, kind, on)
            : throw line.Slip($"{state.Name} does not exist on {on:yyyy-MM-dd}", $"a day from {state.From:yyyy-MM-dd}", null);
    }

    private ScenarioChange Without(ScenarioLine line, DateOnly from)
    {
        var id = line.Word("the id of a text or of a reservation");
        if (record.Qualifications.FirstOrDefault(one => one.Id == id) is { } qualification)
        {
            return new ScenarioChange.Withdrawn(line.Written, qualification, Since(line, from));
        }

        return record.Texts.FirstOrDefault(text => text.Id == id) is { } ended
            ? new ScenarioChange.TextEnds(line.Written, ended, Since(line, from))
            : throw line.Slip(
                $"there is no text or reservation '{id}'",
                "the id of a text or of a reservation of the record",
                RecordLookup.Nearest(id, record.Texts.Select(static text => text.Id).Concat(record.Qualifications.Select(static one => one.Id))));
    }

    private ScenarioChange.Repeated Repeats(ScenarioLine line)
    {
        var id = line.Word("the id of a promise");
        var text = record.Texts.FirstOrDefault(text => text.Id == id && text.Standing == Record.Texts.Standing.Assurance)
            ?? throw line.Slip($"there is no promise '{id}'", "the id of an assurance of the record", RecordLookup.Nearest(id, record.Texts.Where(static text => text.Standing == Record.Texts.Standing.Assurance).Select(static text => text.Id)));
        line.Expect("as");
        var form = line.Word("a form of promise");
        line.End();
        return s_forms.TryGetValue(form, out var known)
            ? new(line.Written, text, known)
            : throw line.Slip($"there is no form '{form}'", SlipText.OneOf(s_forms.Keys), RecordLookup.Nearest(form, s_forms.Keys));
    }

    private ScenarioChange.Reads Reads(ScenarioLine line)
    {
        var id = line.Word("the id of a dispute or doubt");
        var dispute = record.Disputes.FirstOrDefault(dispute => dispute.Id == id)
            ?? throw line.Slip($"there is no dispute or doubt '{id}'", "reading ID=CHOICE, such as reading assoc-95=manner", RecordLookup.Nearest(id, record.Disputes.Select(static dispute => dispute.Id)));
        line.Expect("=");
        var choice = line.Word("a reading");
        line.End();
        return new(
            line.Written,
            dispute,
            dispute.IndexOf(choice) ?? throw line.Slip(
                $"'{id}' has no reading '{choice}'",
                SlipText.OneOf(dispute.Readings.Select(static reading => reading.Id)),
                RecordLookup.Nearest(choice, dispute.Readings.Select(static reading => reading.Id))));
    }

    private static SlipText NoOffer(Record.Texts.Text text) => text.Promises is null ? (SlipText)$"'{text.Id}' promises nothing" : (SlipText)$"'{text.Id}' is a promise already";

    private static SlipText Days(State state) =>
        state.To is { } gone ? (SlipText)$"days from {state.From:yyyy-MM-dd} up to {gone:yyyy-MM-dd}" : (SlipText)$"days from {state.From:yyyy-MM-dd}";

    private static DateOnly Since(ScenarioLine line, DateOnly from)
    {
        var day = line.Take("from") ? Day(line) : from;
        line.End();
        return day;
    }

    private static DateOnly Day(ScenarioLine line)
    {
        var written = line.Word("a day, as YYYY-MM-DD");
        return DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw line.Slip($"'{written}' is no day", "a day that exists, as YYYY-MM-DD", null);
    }
}
