using System.Collections.Immutable;
using Assure.Reasoning.Evaluation;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Changes;

/// <summary>Writes down every element of an edition that an answer can rest on.</summary>
internal static class ElementReader
{
    /// <summary>The elements, rows of one id in the record's order.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="strict">Whether it counts that a row or clause was read in its source.</param>
    public static IEnumerable<RecordElement> Read(RecordEdition record, bool strict)
    {
        foreach (var state in record.States)
        {
            yield return new(ElementKind.State, state.Id, Span(state.From == DateOnly.MinValue ? null : Date(state.From), state.To is { } to ? Date(to) : null), state.Origin.ToString());
        }

        foreach (var row in record.Rows.SelectMany(static rows => rows).DistinctBy(static row => (IdOf(row), row.Origin, row.From, row.To, row.Dispute, row.Reading)))
        {
            yield return OfRow(row, strict);
        }

        foreach (var element in record.Texts.SelectMany(text => OfText(text, strict)).Concat(record.Qualifications.SelectMany(qualification => OfQualification(qualification, strict))))
        {
            yield return element;
        }

        foreach (var definition in record.Definitions)
        {
            yield return new(ElementKind.Definition, definition.Name, $"{Names(definition.Parameters)}: {Write(definition.Body)}", definition.Origin.ToString());
        }

        foreach (var relation in record.Relations)
        {
            yield return new(ElementKind.Relation, relation.Name, OfRelation(relation), relation.Origin.ToString());
        }

        foreach (var dispute in record.Disputes)
        {
            var ours = dispute.Default is { } way ? $"default {dispute.Readings[way].Id}; " : "";
            yield return new(ElementKind.Dispute, dispute.Id, ours + string.Join(", ", dispute.Readings.Select(static reading => $"reading {reading.Id}{Voices(reading)}")), dispute.Origin.ToString()) { Dispute = dispute };
        }

        foreach (var kind in record.Kinds)
        {
            yield return new(ElementKind.Kind, kind.Id, kind.CountsIntends ? "promises and intentions" : "promises", kind.Origin.ToString());
        }
    }

    /// <summary>What a row is known by: its relation and what it holds of, the two sides of a symmetric relation in order.</summary>
    public static string IdOf(FactRow row) => IdOf(row.Relation, row.Arguments.Select(static argument => argument.Id));

    /// <summary>What the rows of a relation of some things are known by.</summary>
    public static string IdOf(Relation relation, IEnumerable<string> arguments) =>
        $"{relation.Name}({string.Join(", ", relation.IsSymmetric ? arguments.Order(StringComparer.Ordinal) : arguments)})";

    private static RecordElement OfRow(FactRow row, bool strict)
    {
        var content = Span(row.From?.ToString(), row.To?.ToString());
        content += row.Judge is null ? "" : $", {row.Judge.Id} found {(row.Holds ? "yes" : "no")}";
        content += strict ? Read(row.Verified) : "";
        return new(ElementKind.Row, IdOf(row), content, row.Origin.ToString())
        {
            Row = row,
            Under = row.Dispute is { } dispute ? $"{dispute.Id}={dispute.Readings[row.Reading].Id}" : "",
        };
    }

    private static IEnumerable<RecordElement> OfText(Text text, bool strict)
    {
        string?[] parts =
        [
            text.Standing.ToString().ToLowerInvariant(),
            text.Promisers.Each is { } each ? $"by each {Write(each)}" : $"by {string.Join(", ", text.Promisers.Named.Select(static state => state.Id))}",
            Dates(text.From, text.To),
            text.On is { } on ? $"on {on}" : null,
            text.Form is { } form ? $"form {form.Form.ToString().ToLowerInvariant()}{(form.Under is { } under ? $", {form.Other!.Value.ToString().ToLowerInvariant()} if {Write(under)}" : "")}" : null,
            text.Promises is { } promises ? $"promises {string.Join(", ", promises.Kinds.Select(static kind => kind.Id))}{(strict && promises.Citation is { } cited ? Read(cited.Verified) : "")}" : null,
            text.Address is { } address ? OfAddress(address) : null,
            text.Restates.IsEmpty ? null : $"restates {string.Join(", ", text.Restates.Select(static restated => restated.Id))}",
        ];
        yield return new(ElementKind.Text, text.Id, string.Join("; ", parts.OfType<string>()), text.Origin.ToString());
        if (!text.CountsUnder.IsEmpty)
        {
            yield return Mark(text.Id, text.CountsUnder, text.Origin);
        }

        foreach (var clause in text.Provided.Cast<Clause>().Concat(text.Unless).Concat(text.Upon))
        {
            yield return OfClause(text.Id, clause, strict);
        }
    }

    private static IEnumerable<RecordElement> OfQualification(Qualification qualification, bool strict)
    {
        var whose = $"by {string.Join(", ", qualification.By.Select(static state => state.Id))} of {string.Join(", ", qualification.Of.Select(static text => text.Id))}";
        var except = qualification.Except is { } left ? $"; {OfAddress(left)}" : "";
        yield return new(ElementKind.Qualification, qualification.Id, $"{whose}; {Dates(qualification.From, qualification.To)}{except}", qualification.Origin.ToString());
        if (!qualification.CountsUnder.IsEmpty)
        {
            yield return Mark(qualification.Id, qualification.CountsUnder, qualification.Origin);
        }

        foreach (var clause in qualification.Provided.Cast<Clause>().Concat(qualification.Unless))
        {
            yield return OfClause(qualification.Id, clause, strict);
        }
    }

    private static RecordElement Mark(string id, ImmutableArray<Dispute> under, ClauseOrigin origin) =>
        new(ElementKind.Mark, id, string.Join(", ", under.Select(static dispute => dispute.Id)), origin.ToString());

    private static RecordElement OfClause(string owner, Clause clause, bool strict)
    {
        var (word, formula) = clause switch
        {
            ProvidedClause provided => ("provided", provided.Formula),
            UnlessClause unless => ("unless", unless.Formula),
            UponClause upon => ("upon", upon.Formula),
            _ => throw new InvalidOperationException("No such clause."),
        };
        return new(ElementKind.Clause, $"{owner}#{clause.Label}", $"{word} {Write(formula)}{(strict && clause.Citation is { } cited ? Read(cited.Verified) : "")}", clause.Origin.ToString());
    }

    private static string OfAddress(Address address) =>
        string.Join(", ", address.Targets.Select(static target => $"to {FormulaWriter.SortName(target.Sort)} {Write(target.Where)}"))
        + (address.ExceptTerritory is { } except ? $" except territory {Write(except)}" : "");

    private static string OfRelation(Relation relation)
    {
        var judge = relation.Judge is not { } by ? "" : by.Parameter is { } parameter ? $", judged by {relation.Parameters[parameter].Name}" : ", judged by the guarantor";
        var entails = string.Concat(relation.Entails.Select(entailed => $", entails {entailed.Relation.Name}({string.Join(", ", entailed.Arguments.Select(argument => relation.Parameters[argument].Name))})"));
        return $"{relation.Truth.ToString().ToLowerInvariant()}{(relation.IsIncomplete ? ", incomplete" : "")}{(relation.IsSymmetric ? ", symmetric" : "")}{judge}{entails}";
    }

    private static string Voices(Reading reading) => reading.Voices.IsEmpty ? "" : $" held by {string.Join(" and ", reading.Voices.Select(static voice => voice.State?.Id ?? voice.Name.En))}";

    private static string Dates(DateBound? from, DateBound? to) => Span(Bound(from), Bound(to));

    private static string? Bound(DateBound? bound) => bound is null ? null : bound.Date + (bound.Uncertain is null ? "" : " uncertain");

    private static string Span(string? from, string? to) => (from, to) switch
    {
        (null, null) => "without dates",
        (null, _) => $"to {to}",
        (_, null) => $"from {from}",
        _ => $"from {from} to {to}",
    };

    private static string Names(ImmutableArray<Parameter> parameters) => string.Join(", ", parameters.Select(static parameter => parameter.Name));

    private static string Write(Formula formula) => FormulaWriter.Write(formula, null, null, ImmutableArray<Entity?>.Empty);

    private static string Date(DateOnly day) => Record.Dates.PartialDate.OfDay(day).ToString();

    private static string Read(Verified verified) => verified switch
    {
        Verified.Yes => ", read",
        Verified.Partly => ", partly read",
        _ => ", not read",
    };
}
