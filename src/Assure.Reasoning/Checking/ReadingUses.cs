using System.Collections.Immutable;
using Assure.Record;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Checking;

/// <summary>Finds what in the record names a dispute or doubt.</summary>
internal static class ReadingUses
{
    /// <summary>Texts and their clauses first, then definitions, then rows and acts, in the record's order.</summary>
    public static ImmutableArray<ReadingUse> Of(RecordEdition record, Dispute dispute) =>
    [
        .. record.Texts.SelectMany(text => OfText(text, dispute)),
        .. record.Qualifications.SelectMany(qualification => OfQualification(qualification, dispute)),
        .. record.Definitions.Where(definition => Names(definition.Body, dispute)).Select(definition =>
            new ReadingUse(ReadingUseKind.Definition, definition.Name, OneReading([definition.Body], dispute), "", definition.Origin.ToString(), Serves(record, definition), null)),
        .. record.Rows.SelectMany(static rows => rows).Where(row => row.Dispute == dispute && row.Acts.IsEmpty).DistinctBy(static row => (row.Relation, row.Origin)).Select(static row =>
            new ReadingUse(ReadingUseKind.Row, $"{row.Relation.Name}({string.Join(", ", row.Arguments)})", row.Reading, row.Source.CitedAs, row.Origin.ToString(), [], null)),
        .. record.Acts.Where(act => act.Dispute == dispute).Select(static act =>
            new ReadingUse(ReadingUseKind.Act, WrittenItems.NameOf(act), act.Reading, act.Source.CitedAs, act.Origin.ToString(), [], null)),
    ];

    private static IEnumerable<ReadingUse> OfText(Text text, Dispute dispute)
    {
        if (text.CountsUnder.Contains(dispute))
        {
            yield return new(ReadingUseKind.Marked, text.Id, dispute.IndexOf("yes"), text.Promises?.Citation?.ToString() ?? "", text.Origin.ToString(), [], text.Gloss);
        }

        if (text.Form is { Under: { } under } && under.Dispute == dispute)
        {
            yield return new(ReadingUseKind.Form, text.Id, under.Reading, text.Promises?.Citation?.ToString() ?? "", text.Origin.ToString(), [], text.Gloss);
        }

        if (text.Address is { } address && !text.Restates.Any(restated => ReferenceEquals(restated.Address, address)))
        {
            Formula?[] formulas = [text.Promisers.Each, address.ExceptTerritory, .. address.Targets.Select(static target => target.Where)];
            if (formulas.OfType<Formula>().Any(formula => Names(formula, dispute)))
            {
                yield return new(ReadingUseKind.Clause, $"{text.Id}#to", OneReading(formulas.OfType<Formula>(), dispute), (address.Citation ?? text.Promises?.Citation)?.ToString() ?? "", address.Origin.ToString(), [], text.Gloss);
            }
        }

        foreach (var use in OfClauses(text.Id, [.. text.Provided.Select(static clause => ((Clause)clause, clause.Formula)), .. text.Unless.Select(static clause => ((Clause)clause, clause.Formula)), .. text.Upon.Select(static clause => ((Clause)clause, clause.Formula))], text.Gloss, dispute))
        {
            yield return use;
        }
    }

    private static IEnumerable<ReadingUse> OfQualification(Qualification qualification, Dispute dispute)
    {
        if (qualification.CountsUnder.Contains(dispute))
        {
            var cited = qualification.Unless.Select(static clause => clause.Citation).Concat(qualification.Provided.Select(static clause => clause.Citation)).FirstOrDefault(static citation => citation is not null);
            yield return new(ReadingUseKind.Marked, qualification.Id, dispute.IndexOf("yes"), cited?.ToString() ?? "", qualification.Origin.ToString(), [], qualification.Gloss);
        }

        foreach (var use in OfClauses(qualification.Id, [.. qualification.Provided.Select(static clause => ((Clause)clause, clause.Formula)), .. qualification.Unless.Select(static clause => ((Clause)clause, clause.Formula))], qualification.Gloss, dispute))
        {
            yield return use;
        }
    }

    private static IEnumerable<ReadingUse> OfClauses(string id, ImmutableArray<(Clause Clause, Formula Formula)> clauses, Bilingual? gloss, Dispute dispute) =>
        clauses.Where(one => Names(one.Formula, dispute)).Select(one =>
            new ReadingUse(ReadingUseKind.Clause, $"{id}#{one.Clause.Label}", OneReading([one.Formula], dispute), one.Clause.Citation?.ToString() ?? "", one.Clause.Origin.ToString(), [], gloss));

    /// <summary>The texts and qualifications whose words use a definition, directly or through others.</summary>
    private static ImmutableArray<string> Serves(RecordEdition record, Definition definition)
    {
        var reaching = new HashSet<Definition> { definition };
        while (record.Definitions.Where(other => !reaching.Contains(other) && Calls(other.Body).Any(reaching.Contains)).ToList() is { Count: > 0 } more)
        {
            reaching.UnionWith(more);
        }

        bool Uses(IEnumerable<Formula?> formulas) => formulas.OfType<Formula>().SelectMany(Calls).Any(reaching.Contains);
        return
        [
            .. record.Texts.Where(text => Uses([text.Promisers.Each, .. text.Address?.Targets.Select(static target => target.Where) ?? [], .. text.Provided.Select(static clause => clause.Formula), .. text.Unless.Select(static clause => clause.Formula)])).Select(static text => text.Id),
            .. record.Qualifications.Where(qualification => Uses([.. qualification.Provided.Select(static clause => clause.Formula), .. qualification.Unless.Select(static clause => clause.Formula)])).Select(static qualification => qualification.Id),
        ];
    }

    private static bool Names(Formula formula, Dispute dispute) => Readings(formula).Any(reading => reading.Dispute == dispute);

    private static int? OneReading(IEnumerable<Formula> formulas, Dispute dispute) =>
        formulas.SelectMany(Readings).Where(reading => reading.Dispute == dispute).Select(static reading => reading.Reading).Distinct().ToArray() is [var one] ? one : null;

    private static IEnumerable<Formula.ReadingIs> Readings(Formula formula) => Parts(formula).OfType<Formula.ReadingIs>();

    private static IEnumerable<Definition> Calls(Formula formula) => Parts(formula).OfType<Formula.Call>().Select(static call => call.Definition);

    private static IEnumerable<Formula> Parts(Formula formula) => formula switch
    {
        Formula.And and => and.Operands.SelectMany(Parts),
        Formula.Or or => or.Operands.SelectMany(Parts),
        Formula.Not not => Parts(not.Operand),
        Formula.Some some => Parts(some.Where).Concat(Parts(some.Body)),
        Formula.Every every => Parts(every.Where).Concat(Parts(every.Body)),
        _ => [formula],
    };
}
