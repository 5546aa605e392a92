using System.Text;
using System.Text.RegularExpressions;
using Assure.Reasoning;
using Assure.Reasoning.Asking;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Languages;
using Assure.Reports.Pages;
using Assure.Reports.Pictures;

namespace Assure.Reports.Tests;

public sealed partial class ProofTreeTests
{
    private static readonly DateOnly Latest = RealRecord.Edition.ReadUpTo;

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void Every_step_is_said_in_words_without_codes_or_formulas(string language)
    {
        var reasoner = new Reasoner(RealRecord.Edition);
        Entity[] asked = [.. RealRecord.Edition.States.Where(state => state.Id is "SWE" or "UKR" or "BRA" or "PRK" or "TWN" or "AUS" or "USA" or "KAZ"), RealRecord.Edition.Territories[0]];
        foreach (var guarantor in RealRecord.Edition.Promisers)
        {
            foreach (var beneficiary in asked.Where(one => one != guarantor))
            {
                foreach (var kind in RealRecord.Edition.Kinds)
                {
                    var step = Tree(reasoner, guarantor, beneficiary, kind, language);
                    Assert.NotNull(step);
                    Assert.All(All(step), one => Assert.False(one.Words.IsEmpty || Formula().IsMatch(one.Words.Runs[0].Text) || one.Words.Runs[0].Text.Contains('{', StringComparison.Ordinal), one.Words.ToString()));
                }
            }
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void A_proof_reads_as_sentences(string language)
    {
        var step = Tree(new Reasoner(RealRecord.Edition), State("RUS"), State("SWE"), RealRecord.Edition.Kinds.Single(kind => kind.Id == "non-use"), language)!;
        var told = new StringBuilder();
        Tell(told, step, 0);
        Snapshot.Matches($"proof-{language}.txt", told.ToString());
    }

    [Fact]
    public void An_answer_asked_without_proof_has_no_tree() => Assert.Null(ProofTree.Of(Small.Page(Words.English), Small.Ask("RUS", "SWE")));

    private static State State(string code) => RealRecord.Edition.States.Single(state => state.Id == code);

    private static ProofStep? Tree(Reasoner reasoner, State guarantor, Entity beneficiary, Kind kind, string language)
    {
        var answer = reasoner.Ask(new(guarantor, beneficiary, kind, Latest, Settings.Default, Detail.Proof));
        return ProofTree.Of(new PageContext(RealRecord.Edition, Words.For(language)!, Latest, Settings.Default, IsDayChosen: true), answer);
    }

    private static IEnumerable<ProofStep> All(ProofStep step) => step.Steps.SelectMany(All).Prepend(step);

    private static void Tell(StringBuilder told, ProofStep step, int depth)
    {
        told.Append(' ', depth * 2).Append(step.Words).Append(step.Formula.Length > 0 ? $"  | {step.Formula}" : "").Append('\n');
        foreach (var child in step.Steps)
        {
            Tell(told, child, depth + 1);
        }
    }

    [GeneratedRegex(@"\b[A-Z]{3}\)|\b[a-z-]+\(")]
    private static partial Regex Formula();
}
