using System.Text;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Record.Tests;

/// <summary>Writes all that an edition says, for comparison.</summary>
internal static class Dump
{
    public static string Of(RecordEdition edition)
    {
        var lines = new StringBuilder();
        void Line(string line) => lines.Append(line).Append('\n');
        Line($"{edition.Edition} {edition.EditionDate:O} {edition.ReadUpTo:O} {string.Join(' ', edition.Promisers)}");
        foreach (var state in edition.States)
        {
            Line($"{state.Index} {state} {state.Name} {state.From:O} {state.To:O} {string.Join(' ', state.Successors)} {state.Population} {state.Region} {state.Origin}");
            foreach (var name in state.Names)
            {
                Line($"  {name with { Aliases = [] }} {string.Join(';', name.Aliases)}");
            }
        }

        foreach (var treaty in edition.Treaties)
        {
            Line($"{treaty} {treaty.FullName} {treaty.Kind} {treaty.Zone} {treaty.Parent} {treaty.Opened} {treaty.InForce} {treaty.EntryRule}");
        }

        foreach (Entity entity in edition.Alliances.Concat<Entity>(edition.Zones).Concat(edition.Territories))
        {
            Line($"{entity.Sort} {entity.Index} {entity} {entity.Name}");
        }

        foreach (var relation in edition.Relations)
        {
            Line($"{relation} {string.Join(',', relation.Parameters)} {relation.Truth} {relation.Table} {relation.IsIncomplete} {relation.IsSymmetric} {relation.Judge} {relation.Sentence} {relation.Origin}");
            Line($"  entails {string.Join(' ', relation.Entails.Select(one => one.Relation + "/" + string.Join(',', one.Arguments)))}");
        }

        edition.Definitions.ToList().ForEach(one => Line($"{one} {string.Join(',', one.Parameters)} {one.Slots} {one.IsOpen} {one.Sentence} {one.Noun} {one.Origin} means {Of(one.Body)}"));
        edition.Expectations.ToList().ForEach(one => Line($"{one}"));
        edition.Disputes.ToList().ForEach(one => Line($"{one} {one.Question} {one.Default} {string.Join(" | ", one.Readings.Select(reading => $"{reading.Id} {reading.Gloss} {string.Join(',', reading.Voices)}"))} {one.Origin}"));
        edition.Kinds.ToList().ForEach(one => Line($"{one} {one.Under} {one.CountsIntends} {one.Name} {one.Origin}"));
        edition.Follows.ToList().ForEach(one => Line($"{one.Kind} from {one.From} to {Of(one.Address)} {(one.Unless is null ? "" : Of(one.Unless.Formula))} {one.Slots}"));
        edition.Instruments.ToList().ForEach(one => Line($"{one} {one.Title} {one.ShortName} {one.Kind} {one.Date} {one.Symbol} {string.Join(',', one.Sources)} {one.Read} {one.File}"));
        edition.Texts.ToList().ForEach(one => Line(Of(one)));
        edition.Qualifications.ToList().ForEach(one => Line(
            $"{one} of {string.Join(',', one.Of)} by {string.Join(',', one.By)} {Of(one.From)} {Of(one.To)} {Of(one.Provided, one.Unless)} {Of(one.Except)} {string.Join(',', one.CountsUnder)} {one.Slots} {one.Origin}"));
        edition.Acts.ToList().ForEach(one => Line(Of(one)));
        edition.Rows.SelectMany(rows => rows).ToList().ForEach(one => Line(
            $"{one.Relation}({string.Join(',', one.Arguments)}) {one.From}..{one.To} {one.Dispute}={one.Reading} {one.Judge} {one.Holds} {one.Source} {one.Verified} {one.Note} {one.Origin} [{string.Join("; ", one.Acts.Select(Of))}]"));
        foreach (var source in edition.Sources.Values.OrderBy(one => one.Id, StringComparer.Ordinal))
        {
            Line(source.ToString());
        }

        foreach (var subject in edition.ReadUpToBySubject.Values.OrderBy(one => one.Subject, StringComparer.Ordinal))
        {
            Line($"{subject.Subject} {subject.Date:O} {subject.Note}");
        }

        return lines.ToString();
    }

    public static string Of(Formula formula) => formula switch
    {
        Formula.And and => $"({string.Join(" & ", and.Operands.Select(Of))})",
        Formula.Or or => $"({string.Join(" | ", or.Operands.Select(Of))})",
        Formula.Not not => $"!{Of(not.Operand)}",
        Formula.Atom atom => $"{atom.Relation}({string.Join(',', atom.Arguments.Select(Of))}){(atom.Time.Kind == TimeRuleKind.Now ? "" : $"@{atom.Time.Kind}{atom.Time.Date}")}",
        Formula.Call call => $"{call.Definition}({string.Join(',', call.Arguments.Select(Of))})",
        Formula.Same same => $"{Of(same.Left)}={Of(same.Right)}",
        Formula.Some some => $"some {Of(some.Variable)}[{Of(some.Where)}]: {Of(some.Body)}",
        Formula.Every every => $"every {Of(every.Variable)}[{Of(every.Where)}]: {Of(every.Body)}",
        Formula.ReadingIs reading => $"{reading.Dispute}#{reading.Reading}",
        _ => "?",
    };

    private static string Of(Term term) => term is Term.Variable variable ? $"${variable.Slot}" : term.ToString()!;

    private static string Of(Text text) =>
        $"{text.Standing} {text} in {text.Instrument} by {string.Join(',', text.Promisers.Named)} {(text.Promisers.Each is null ? "" : Of(text.Promisers.Each))} to {Of(text.Address)} "
        + $"promises {string.Join(',', text.Promises?.Kinds ?? [])} {text.Promises?.Citation} {Of(text.Provided, text.Unless)} upon {string.Join(' ', text.Upon.Select(one => Of(one.Formula)))} "
        + $"reserves {string.Join(' ', text.Reserves)} form {text.Form?.Form} {text.Form?.Other} {(text.Form?.Under is null ? "" : Of(text.Form.Under))} {Of(text.From)} {Of(text.To)} {text.On} "
        + $"restates {string.Join(',', text.Restates)} replaces {string.Join(',', text.Replaces)} beside {string.Join(',', text.Beside)} ends {string.Join(',', text.Ends)} "
        + $"{string.Join(',', text.CountsUnder)} {text.Gloss} {text.Slots} {text.Origin}";

    private static string Of(Address? address) => address is null
        ? "-"
        : $"{string.Join(" or ", address.Targets.Select(target => $"{target.Sort} {Of(target.Where)}"))} except {(address.ExceptTerritory is null ? "-" : Of(address.ExceptTerritory))} {address.Citation} {address.Origin}";

    private static string Of(IEnumerable<ProvidedClause> provided, IEnumerable<UnlessClause> unless) =>
        $"provided {string.Join(' ', provided.Select(one => $"{one.Label}: {Of(one.Formula)} {one.Citation} {one.Citation?.Verified} {one.Origin}"))} "
        + $"unless {string.Join(' ', unless.Select(one => $"{one.Label}: {Of(one.Formula)} {one.Citation} {one.Citation?.Verified} {one.Origin}"))}";

    private static string Of(DateBound? bound) => bound is null ? "-" : $"{bound.Date} {bound.Uncertain} {bound.By} {bound.Citation} {bound.Origin}";

    private static string Of(Act act) => $"{act.State} {act.Treaty} {act.Kind} {act.Date} {act.Place} {act.Dispute}={act.Reading} {act.Source.Id} {act.Verified} {act.Origin}";
}
