using System.Collections.Immutable;
using System.Globalization;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Texts;

namespace Assure.Reports.Asp;

/// <summary>The record and its rules as a program for an answer-set solver, written from the record and docs/semantics.md alone.</summary>
/// <remarks>Nothing of the reasoner is used; so the solver is a second implementation that can disagree.</remarks>
public static class AspProgram
{
    private static readonly (AspMode Mode, string Name)[] Regimes =
        [(AspMode.MayAll, "may(all)"), (AspMode.MustAll, "must(all)"), (AspMode.MayBase, "may(base)"), (AspMode.MustBase, "must(base)")];

    /// <summary>The program whose answer sets are the ways the choices of a day may fall, with <c>answer(guarantor, beneficiary, kind, verdict, form, best)</c> in each.</summary>
    /// <param name="record">The edition.</param>
    /// <exception cref="AspException">The record holds something the program cannot say.</exception>
    public static string Of(RecordEdition record) => Write(record, isWorlds: false);

    /// <summary>The program whose answer sets are those ways together with a world: which of the open atoms hold; <c>differs(guarantor, beneficiary, kind)</c> where a claim about a headline is wrong in it.</summary>
    /// <param name="record">The edition.</param>
    /// <exception cref="AspException">The record holds something the program cannot say.</exception>
    public static string Worlds(RecordEdition record) => Write(record, isWorlds: true);

    private static string Write(RecordEdition record, bool isWorlds)
    {
        ArgumentNullException.ThrowIfNull(record);
        AspPolarity.Check(record);
        var text = new AspText();
        text.Lines($"""
            % Assure, edition {record.Edition}, facts and clauses {record.Hash}.
            % Who has promised not to use nuclear weapons against whom, on one day, for clingo: the answers of docs/semantics.md.
            % clingo FILE -c day=N --enum-mode=brave --quiet=1      N: days since 0001-01-01
            {string.Concat(record.Assumed.Select(static line => $"% ASSUMED: {line.ReplaceLineEndings(" ")}\n"))}#const day = {record.ReadUpTo.DayNumber}. % {record.ReadUpTo.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}
            """);
        var facts = new AspFacts(record, text);
        facts.Things();
        facts.Disputes();
        facts.Kinds();
        facts.Rows();
        var formulas = new AspFormulas(text);
        text.Heading("Texts and qualifications: to(text, promiser, promised to); met(clause, reading of what is open, promiser, state promised to).");
        foreach (var one in record.Texts.Where(static one => one.Promises is not null && one.Standing is Standing.Assurance or Standing.Intends))
        {
            facts.Text(one);
            Address(text, formulas, one);
            Clauses(text, formulas, one.Id, one.Provided, one.Unless, isWorlds);
        }

        foreach (var one in record.Qualifications)
        {
            facts.Qualification(one);
            if (one.Except?.ExceptTerritory is { } except)
            {
                var id = AspNames.Quoted(one.Id);
                formulas.Rule($"left_out({id},G,B)", [$"qualified(_,G,{id})", "territory(B)"], except, AspFrame.OfText(Sort.Territory), AspMode.Closed);
            }

            Clauses(text, formulas, one.Id, one.Provided, one.Unless, isWorlds);
        }

        new AspRelations(record, text, formulas.Atoms).Write(isWorlds);
        text.Heading("The rules.");
        text.Lines(AspRules.Answers);
        text.Lines(isWorlds ? AspRules.Worlds : AspRules.Silence);
        Undefined(text);
        return text.ToString();
    }

    private static void Address(AspText text, AspFormulas formulas, Text one)
    {
        var id = AspNames.Quoted(one.Id);
        if (one.Promisers.Each is { } each)
        {
            formulas.Rule($"each({id},G)", ["guarantor(G)", "exists(G)"], each, AspFrame.OfText(Sort.State), AspMode.Closed);
        }

        foreach (var target in one.Address?.Targets ?? [])
        {
            formulas.Rule($"to({id},G,B)", [$"gives({id},G)", $"{AspNames.Range(target.Sort)}(B)"], target.Where, AspFrame.OfText(target.Sort), AspMode.Closed);
        }

        if (one.Address?.ExceptTerritory is { } except)
        {
            formulas.Rule($"out({id},G,B)", [$"gives({id},G)", "territory(B)"], except, AspFrame.OfText(Sort.Territory), AspMode.Closed);
        }
    }

    private static void Clauses(AspText text, AspFormulas formulas, string owner, ImmutableArray<ProvidedClause> provided, ImmutableArray<UnlessClause> unless, bool isWorlds)
    {
        var id = AspNames.Quoted(owner);
        var number = 0;
        foreach (var (clause, formula, role) in provided.Select(static one => (Clause: (Clause)one, one.Formula, "provided")).Concat(unless.Select(static one => (Clause: (Clause)one, one.Formula, "unless"))))
        {
            var name = AspNames.Quoted($"{owner}#{++number} {clause.Label}");
            text.Facts([$"{role}({id},{name})", .. AspMentions.Beneficiary(formula) ? (string[])[$"mentions({name})"] : []]);
            IReadOnlyList<string> given = [$"use({name},G,S)"];
            if (!formula.IsOpen)
            {
                formulas.Rule($"met({name},G,S)", given, formula, AspFrame.OfClause, AspMode.Closed);
                continue;
            }

            foreach (var (mode, term) in Regimes)
            {
                formulas.Rule($"met({name},{term},G,S)", given, formula, AspFrame.OfClause, mode);
            }

            if (isWorlds)
            {
                formulas.Rule($"met({name},world,G,S)", [$"wanted({name},G,S)"], formula, AspFrame.OfClause, AspMode.World);
            }
        }
    }

    /// <summary>Predicates of the rules for which a record may have no facts.</summary>
    private static void Undefined(AspText text)
    {
        foreach (var (predicate, arity) in new[]
        {
            ("settle", 2), ("gone", 2), ("default", 2), ("asked", 2), ("starts", 3), ("stops", 3), ("window", 2), ("under", 3), ("found", 3), ("begins", 4), ("ends", 4), ("ended_by", 2), ("marked", 2),
            ("counts_intends", 1), ("each", 2), ("by", 2), ("by_each", 1), ("restates", 2), ("qualifies", 2), ("provided", 2), ("unless", 2), ("left_out", 3), ("out", 3), ("answers_for", 2), ("mentions", 1),
            ("territory", 1), ("treaty", 1), ("alliance", 1), ("zone", 1), ("to", 3), ("met", 3), ("met", 4), ("text", 2), ("promises", 2), ("form", 2), ("guarantor", 1), ("reading", 2), ("claim", 3), ("claimed_false", 3), ("past", 2),
        })
        {
            text.Defined(predicate, arity);
        }
    }
}
