using System.Text;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Residuals;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Reports.Asp;

namespace Assure.Solver.Tests;

/// <summary>Residuals of answers as claims for the solver: clause by clause, each class member by member.</summary>
internal sealed class Claims(RecordEdition record)
{
    private readonly IReadOnlyDictionary<FactRow, (int Row, int Window)> numbers = AspRows.Number(record);
    private readonly Dictionary<string, int> classes = new(StringComparer.Ordinal);
    private readonly HashSet<string> rules = [];
    private readonly StringBuilder program = new();
    private int parts;

    /// <summary>How many cells were claimed.</summary>
    public int Count { get; private set; }

    /// <summary>The claims as a program.</summary>
    public string Program => program.ToString();

    /// <summary>Claims that a headline holds exactly where its residual does.</summary>
    public void Add(Answer answer)
    {
        Count++;
        var cell = $"{Quoted(answer.Guarantor)},{Quoted(answer.Beneficiary)},{Quoted(answer.Promise.Id)}";
        program.Append($"claim({cell}).\n");
        foreach (var clause in answer.Residual.Clauses)
        {
            var good = $"good({parts++})";
            program.Append($"claimed_false({cell}) :- not {good}.\n");
            foreach (var literal in clause)
            {
                var (body, asks) = Body(literal.Atom, answer.Guarantor);
                program.Append(literal.Holds ? $"{good} :- {body}.\n" : $"{good} :- not part({parts}).\npart({parts}) :- {body}.\n");
                parts++;
                if (asks is not null && rules.Add(asks))
                {
                    program.Append(asks).Append('\n');
                }
            }
        }
    }

    private (string Body, string? Asks) Body(OpenAtom atom, State guarantor) => atom switch
    {
        OpenAtom.OfChoice(var choice, var way) => (Choice(choice, way), null),
        OpenAtom.OfRelation relation => Relation(relation, guarantor),
        _ => throw new NotSupportedException(),
    };

    private (string Body, string? Asks) Relation(OpenAtom.OfRelation atom, State guarantor)
    {
        var members = new List<string>();
        var terms = atom.Arguments.Select((argument, i) =>
        {
            if (argument is OpenArgument.One one)
            {
                return Quoted(one.Entity);
            }

            members.Add($"class({Class((OpenArgument.SomeOf)argument)},M{i})");
            return $"M{i}";
        }).ToList();
        if (atom.Relation.Truth == Truth.Judged)
        {
            terms.Insert(0, atom.Relation.Judge!.Parameter is { } parameter ? terms[parameter] : Quoted(guarantor));
        }

        var things = $"{atom.Relation.Name.Replace('-', '_')}({string.Join(',', terms)})";
        return (string.Join(", ", members.Prepend($"is_{things}")), $"ask_{things}{(members.Count > 0 ? " :- " : "")}{string.Join(", ", members)}.");
    }

    private string Choice(Choice choice, int way) => choice switch
    {
        Choice.OfReading(var dispute) => $"falls({Quoted(dispute.Id)},{Quoted(dispute.Readings[way].Id)})",
        Choice.RowWindow(var row, var atEnd) => Past($"{numbers[row].Window}", atEnd, way),
        Choice.TextWindow(_, { By: { } by }, true) => Past(Quoted(by.Id), false, way),
        Choice.TextWindow(var id, _, var atEnd) => Past(Quoted(id), atEnd, way),
        _ => throw new NotSupportedException(choice.Id),
    };

    private static string Past(string what, bool atEnd, int way) => $"{(way == 1 ? "" : "not ")}past({what},{(atEnd ? "to" : "from")})";

    /// <summary>The number of a class; two with the same members are one.</summary>
    private int Class(OpenArgument.SomeOf some)
    {
        var things = record.Of(some.Variable.Sort);
        var members = new List<string>();
        foreach (var index in some.Members)
        {
            members.Add(Quoted(things[index]));
        }

        var key = string.Join(';', members);
        if (!classes.TryGetValue(key, out var number))
        {
            classes.Add(key, number = classes.Count);
            program.Append(members.Count == 0 ? "" : $"class({number},({key})).\n");
        }

        return number;
    }

    private static string Quoted(Entity thing) => Quoted(thing.Id);

    private static string Quoted(string id) => $"\"{id}\"";
}
