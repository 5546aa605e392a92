using System.Collections.Immutable;
using Assure.Reasoning.Slips;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Scenarios;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Lookup;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Dating;

/// <summary>Reads claims, one a line.</summary>
/// <remarks>
/// <code>
/// claim = [ "not" ] ( name "(" thing { "," thing } ")"
///                   | kind "by" state "to" thing [ "is" verdict [ "," form ] ] ) [ "--" comment ] ;
/// </code>
/// The name is a relation of facts or a definition that rests on facts alone.
/// </remarks>
/// <param name="record">The edition.</param>
public sealed class ClaimReader(RecordEdition record)
{
    private static readonly Dictionary<string, Verdict> s_verdicts = Enum.GetValues<Verdict>().ToDictionary(static verdict => verdict.ToString().ToLowerInvariant(), StringComparer.Ordinal);
    private static readonly Dictionary<string, Form> s_forms = Enum.GetValues<Form>().ToDictionary(static form => form.ToString().ToLowerInvariant(), StringComparer.Ordinal);
    private readonly ScenarioThings things = new(record);

    /// <summary>Reads the lines.</summary>
    /// <param name="lines">The lines.</param>
    public ClaimReading Read(IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var slips = ImmutableArray.CreateBuilder<ScenarioSlip>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = new ScenarioLine(i + 1, lines[i]);
            try
            {
                if (!line.IsEmpty)
                {
                    claims.Add(Read(line));
                }
            }
            catch (ScenarioLineException slip)
            {
                slips.Add(slip.Slip);
            }
        }

        if (claims.Count == 0 && slips.Count == 0)
        {
            slips.Add(new(1, "nothing is claimed", "one claim a line, such as member(SWE, nato)"));
        }

        return new(slips.Count == 0 ? claims.ToImmutable() : [], slips.ToImmutable());
    }

    private Claim Read(ScenarioLine line)
    {
        var denied = line.Take("not");
        var name = line.Word("a relation, a definition or a kind of promise");
        if (record.Kinds.FirstOrDefault(kind => kind.Id == name) is { } kind)
        {
            return Promise(line, kind, denied);
        }

        var (parameters, isOpen) = record.Relations.FirstOrDefault(relation => relation.Name == name) is { } relation ? (relation.Parameters, relation.IsOpen)
            : record.Definitions.FirstOrDefault(definition => definition.Name == name) is { } definition ? (definition.Parameters, definition.IsOpen)
            : throw line.Slip($"there is no relation, definition or kind of promise '{name}'", "such as member, party, allied or non-use", RecordLookup.Nearest(name, Names()));
        if (isOpen)
        {
            throw line.Slip($"'{name}' is about acts or judgments, of which the record cannot say when they were true", "a relation of facts, such as member or party", null);
        }

        var arguments = things.Arguments(line, [.. parameters.Select(static parameter => parameter.Sort)], name);
        line.End();
        ImmutableArray<Term> terms = [.. arguments.Select(static Term (thing) => new Term.Constant(thing))];
        Formula formula = record.Relations.FirstOrDefault(one => one.Name == name) is { } known
            ? new Formula.Atom(known, terms, TimeRule.Now)
            : new Formula.Call(record.Definitions.First(one => one.Name == name), terms);
        return new Claim.OfFact(line.Written, denied ? new Formula.Not(formula) : formula, [.. arguments.OfType<State>()]);
    }

    private Claim.OfPromise Promise(ScenarioLine line, Kind kind, bool denied)
    {
        line.Expect("by");
        var guarantor = (State)things.Thing(line, Sort.State, line.Words("a state", "to"));
        line.Expect("to");
        var written = line.Words("a state or a territory", "is");
        var beneficiary = record.Territories.FirstOrDefault(territory => territory.Id == written) ?? things.Thing(line, Sort.State, written);
        if (guarantor == beneficiary)
        {
            throw line.Slip($"{guarantor.Name} promises nothing to itself", "two states", null);
        }

        if (!line.Take("is"))
        {
            line.End();
            return new(line.Written, kind, guarantor, beneficiary, null, null, denied);
        }

        var word = line.Word("an answer");
        if (!s_verdicts.TryGetValue(word, out var verdict))
        {
            throw line.Slip($"there is no answer '{word}'", SlipText.OneOf(s_verdicts.Keys), RecordLookup.Nearest(word, s_verdicts.Keys));
        }

        Form? form = null;
        if (line.Take(","))
        {
            var carried = line.Word("a form of promise");
            form = s_forms.TryGetValue(carried, out var known)
                ? known
                : throw line.Slip($"there is no form '{carried}'", SlipText.OneOf(s_forms.Keys), RecordLookup.Nearest(carried, s_forms.Keys));
        }

        line.End();
        return new(line.Written, kind, guarantor, beneficiary, verdict, form, denied);
    }

    private IEnumerable<string> Names() =>
    [
        .. record.Relations.Where(static relation => !relation.IsOpen).Select(static relation => relation.Name),
        .. record.Definitions.Where(static definition => !definition.IsOpen).Select(static definition => definition.Name),
        .. record.Kinds.Select(static kind => kind.Id),
    ];
}
