using Assure.Reasoning;
using Assure.Record;
using Assure.Record.Facts;
using Assure.Reports.Asp;

namespace Assure.Solver.Tests;

/// <summary>An error planted in either of the two is seen as a difference.</summary>
public sealed class PlantedErrorTests
{
    private static readonly DateOnly Day = new(2024, 3, 7);

    /// <summary>What is wrong, and the change of the solver's program that makes it so.</summary>
    public static TheoryData<string, string, string> Slips => new()
    {
        { "texts do not end", "stands(X) :- begun(X), not ended(X), not barred(X).", "stands(X) :- begun(X), not barred(X)." },
        { "an uncounted reading counts", "stands(X) :- begun(X), not ended(X), not barred(X).", "stands(X) :- begun(X), not ended(X)." },
        { "rows do not end", "stopped(R,M) :- asked(R,M), horizon(M,H), stops(R,_,L), L <= H, ends_count(M).", "" },
        { "disputed rows count under every reading", "counts(R) :- under(R,D,X), falls(D,X).", "counts(R) :- under(R,_,_)." },
        { "qualifications add no exception", "clause(T,G,C) :- qualified(T,G,Q), unless(Q,C).", "" },
        { "what is restated brings no clauses", "chain(T,G,U) :- chain(T,G,V), restates(V,U), given_by(U,G).", "" },
        { "a judged matter counts as conduct", "label(G,B,K,F,conditional)   :- can(G,B,K,F,all), not sure(G,B,K,F,all), sure(G,B,K,F,base).", "label(G,B,K,F,conditional)   :- can(G,B,K,F,all), not sure(G,B,K,F,all)." },
        { "law is stronger than a treaty", "rank(treaty,1).", "rank(treaty,9)." },
        { "intentions never count", "makes(T,K) :- text(T,intends), promises(T,K), counts_intends(K).", "" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_wrong_rule_of_the_solver_is_seen(string what, string right, string wrong)
    {
        Clingo.Need();
        var program = AspProgram.Of(RealRecord.Edition);
        Assert.Contains(right, program, StringComparison.Ordinal);
        Assert.True(Differences(program.Replace(right, wrong, StringComparison.Ordinal), RealRecord.Edition).Count > 0, $"unseen: {what}");
    }

    [Theory]
    [InlineData("party", "SWE", "npt")]
    [InlineData("party", "BRA", "tlatelolco")]
    [InlineData("tested", "FRA", "")]
    public void A_fact_missing_on_either_side_is_seen(string relation, string state, string other)
    {
        Clingo.Need();
        var record = RealRecord.Edition;
        var row = record.Rows.SelectMany(static rows => rows).First(row => row.Relation.Name == relation && row.Arguments[0].Id == state && (other.Length == 0 || row.Arguments[1].Id == other));
        Assert.NotEmpty(Differences(Without(AspProgram.Of(record), row), record));
        Assert.NotEmpty(Differences(AspProgram.Of(record), record.Without(row, atEnd: false)));
    }

    [Fact]
    public void Nothing_is_seen_where_nothing_is_planted() => Assert.Empty(DifferencesOfTheRecord());

    [Fact]
    public void A_class_with_a_member_too_few_in_a_residual_is_refuted() => Assert.NotEmpty(Refuted(static worlds => worlds, static claims => Changed(claims, ";\"EST\"", "")));

    [Fact]
    public void A_residual_with_a_clause_too_few_is_refuted() =>
        Assert.NotEmpty(Refuted(static worlds => worlds, static claims => string.Join('\n', claims.Split('\n').Where(static line => !line.StartsWith("claimed_false(", StringComparison.Ordinal)))));

    [Fact]
    public void A_solver_that_forgets_exceptions_refutes_what_is_right() =>
        Assert.NotEmpty(Refuted(static worlds => Changed(worlds, "lapses(T,G,B) :- weighed(T,G,B,S), clause(T,G,C), exception(C), met(C,world,G,S).", ""), static claims => claims));

    [Fact]
    public void Residuals_stand_where_nothing_is_planted() => Assert.Empty(Refuted(static worlds => worlds, static claims => claims));

    private static IReadOnlyList<string> DifferencesOfTheRecord()
    {
        Clingo.Need();
        return Differences(AspProgram.Of(RealRecord.Edition), RealRecord.Edition);
    }

    private static IReadOnlyList<string> Differences(string program, RecordEdition record) => (record == RealRecord.Edition ? Atlas.OfTheRecord : new Atlas(record)).Compare(Day, new(Clingo.Possible(program, Day))).Differences;

    /// <summary>What the solver refutes of the residuals of Russia's promises to the first states that are not certain.</summary>
    private static IReadOnlyList<string> Refuted(Func<string, string> worlds, Func<string, string> claims)
    {
        Clingo.Need();
        var record = RealRecord.Edition;
        var (reasoner, made) = (new Reasoner(record), new Claims(record));
        foreach (var question in Atlas.OfTheRecord.Open(Day).Where(static question => question.Guarantor.Id == "RUS").Take(40))
        {
            made.Add(reasoner.Ask(question));
        }

        return Clingo.Possible(worlds(AspProgram.Worlds(record)) + claims(made.Program), Day);
    }

    private static string Without(string program, FactRow row)
    {
        var start = $"row_{row.Relation.Name.Replace('-', '_')}({AspRows.Number(RealRecord.Edition)[row].Row},";
        var lines = program.Split('\n');
        Assert.Single(lines, line => line.StartsWith(start, StringComparison.Ordinal));
        return string.Join('\n', lines.Where(line => !line.StartsWith(start, StringComparison.Ordinal)));
    }

    private static string Changed(string program, string from, string to)
    {
        Assert.Contains(from, program, StringComparison.Ordinal);
        return program.Replace(from, to, StringComparison.Ordinal);
    }
}
