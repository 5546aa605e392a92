using System.Text;
using Assure.Record;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Fixtures;

/// <summary>Prints a small record for a failing test's message.</summary>
internal static class RecordPrinter
{
    public static string Print(RecordEdition record)
    {
        var builder = new StringBuilder();
        foreach (var state in record.States)
        {
            builder.AppendLine($"state {state.Id} {state.From:O}..{state.To:O}");
        }

        foreach (var row in record.Rows.SelectMany(rows => rows))
        {
            builder.AppendLine($"row {Print(row)}");
        }

        foreach (var definition in record.Definitions)
        {
            builder.AppendLine($"define {definition}({string.Join(", ", definition.Parameters.Select(one => one.Name))}) means {Print(definition.Body)}");
        }

        foreach (var text in record.Texts)
        {
            builder.AppendLine($"{text.Standing} {text.Id} by {(text.Promisers.Each is { } each ? $"each where {Print(each)}" : string.Join(", ", text.Promisers.Named))}"
                + $" from {Print(text.From)} to {Print(text.To)} form {text.Form!.Form} {text.Form.Other} {(text.Form.Under is { } under ? Print(under) : "")}{Marks(text.CountsUnder)}"
                + $" restates [{string.Join(", ", text.Restates)}] {text.Promises!.Citation!.Verified}");
            foreach (var target in text.Address!.Targets)
            {
                builder.AppendLine($"  to {target.Sort} where {Print(target.Where)}");
            }

            builder.AppendLine(text.Address.ExceptTerritory is { } except ? $"  except {Print(except)}" : "");
            Clauses(builder, text.Provided, text.Unless);
        }

        foreach (var qualification in record.Qualifications)
        {
            builder.AppendLine($"qualification {qualification.Id} of {string.Join(", ", qualification.Of)} by {string.Join(", ", qualification.By)}"
                + $" from {Print(qualification.From)} to {Print(qualification.To)}{Marks(qualification.CountsUnder)} except {(qualification.Except?.ExceptTerritory is { } except ? Print(except) : "-")}");
            Clauses(builder, qualification.Provided, qualification.Unless);
        }

        return builder.ToString();
    }

    public static string Print(FactRow row) =>
        $"{row.Relation}({string.Join(", ", row.Arguments)}) {row.From}..{row.To} {(row.Dispute is { } dispute ? $"if {dispute}={row.Reading} " : "")}{(row.Judge is { } judge ? $"found by {judge}: {row.Holds} " : "")}{row.Verified} {row.Origin}";

    public static string Print(Formula formula) => formula switch
    {
        Formula.And and => and.Operands.IsEmpty ? "true" : $"({string.Join(" and ", and.Operands.Select(Print))})",
        Formula.Or or => or.Operands.IsEmpty ? "false" : $"({string.Join(" or ", or.Operands.Select(Print))})",
        Formula.Not not => $"not {Print(not.Operand)}",
        Formula.Atom atom => $"{atom.Relation}({string.Join(", ", atom.Arguments)}){(atom.Time.Kind == TimeRuleKind.Now ? "" : $" {atom.Time.Kind} {atom.Time.Date}")}",
        Formula.Call call => $"{call.Definition}({string.Join(", ", call.Arguments)})",
        Formula.Same same => $"{same.Left} is {same.Right}",
        Formula.ReadingIs reading => $"reading({reading.Dispute}, {reading.Dispute.Readings[reading.Reading].Id})",
        Formula.Some some => $"(some {some.Variable.Sort} {some.Variable} where {Print(some.Where)}: {Print(some.Body)})",
        Formula.Every every => $"(every {every.Variable.Sort} {every.Variable} where {Print(every.Where)}: {Print(every.Body)})",
        _ => formula.ToString()!,
    };

    private static string Print(DateBound? bound) => bound is null ? "-" : $"{bound.Date}{(bound.Uncertain is null ? "" : "?")}";

    private static string Marks(IEnumerable<Dispute> disputes) => string.Concat(disputes.Select(dispute => $" counts under {dispute}"));

    private static void Clauses(StringBuilder builder, IEnumerable<ProvidedClause> provided, IEnumerable<UnlessClause> unless)
    {
        foreach (var clause in provided)
        {
            builder.AppendLine($"  provided {clause.Label}: {Print(clause.Formula)} {clause.Citation!.Verified}");
        }

        foreach (var clause in unless)
        {
            builder.AppendLine($"  unless {clause.Label}: {Print(clause.Formula)} {clause.Citation!.Verified}");
        }
    }
}
