using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Languages;

namespace Assure.Reports.Sentences;

/// <summary>Says a recorded fact, or that it is not so.</summary>
internal static class FactPhrase
{
    /// <summary>A fact with the day since which it holds: <c>Sweden has been a member of NATO since 7 March 2024</c>.</summary>
    public static string Of(Telling telling, RestingFact fact)
    {
        if (fact.Sentence is not { } sentence)
        {
            return fact.Claim;
        }

        var template = telling.Words.Of(sentence);
        var since = fact.Rows.Select(row => row.From).OfType<PartialDate>().DefaultIfEmpty().Max() is { First.Year: > 1 } from ? telling.Words.Date(from) : null;
        return fact.Holds
            ? telling.Words.FactSince(template, hole => Fill(telling, fact.Parameters, fact.Arguments, hole), since, telling.IsPast)
            : Denied(telling, fact);
    }

    /// <summary>A row with the day since which it holds.</summary>
    public static string Of(Telling telling, Record.Facts.FactRow row) => row.Relation.Sentence is { } sentence
        ? telling.Words.FactSince(telling.Words.Of(sentence), hole => Fill(telling, row.Relation.Parameters, row.Arguments, hole), row.From is { } from ? telling.Words.Date(from) : null, telling.IsPast)
        : row.Relation.Name;

    /// <summary>That a fact is not so, as a subordinate clause.</summary>
    public static string Denied(Telling telling, RestingFact fact) => fact.Sentence is { } sentence
        ? telling.Words.Sentence(telling.Words.Of(sentence), hole => Fill(telling, fact.Parameters, fact.Arguments, hole), telling.IsPast, denied: true)
        : fact.Claim;

    /// <summary>A fact without its date.</summary>
    public static string Plain(Telling telling, RestingFact fact) => fact.Sentence is { } sentence
        ? telling.Words.Sentence(telling.Words.Of(sentence), hole => Fill(telling, fact.Parameters, fact.Arguments, hole), telling.IsPast)
        : fact.Claim;

    /// <summary>What stands in a hole of a relation's sentence where nobody promises.</summary>
    public static Noun Named(Words words, DateOnly on, ImmutableArray<Parameter> parameters, ImmutableArray<Entity> arguments, string hole)
    {
        for (var i = 0; i < parameters.Length && i < arguments.Length; i++)
        {
            if (parameters[i].Name == hole)
            {
                return words.Name(arguments[i], on);
            }
        }

        return Noun.Of(hole);
    }

    /// <summary>What stands in a hole of a relation's sentence.</summary>
    public static Noun Fill(Telling telling, ImmutableArray<Parameter> parameters, ImmutableArray<Entity> arguments, string hole)
    {
        if (hole == "the guarantor")
        {
            return telling.GuarantorName;
        }

        for (var i = 0; i < parameters.Length && i < arguments.Length; i++)
        {
            if (parameters[i].Name == hole)
            {
                return telling.Name(arguments[i]);
            }
        }

        return Noun.Of(hole);
    }
}
