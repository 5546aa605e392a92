using System.Collections.Immutable;
using Assure.Reasoning.Evaluation;
using Assure.Reasoning.Residuals;
using Assure.Record.Entities;
using Assure.Record.Texts;

namespace Assure.Reasoning.Proofs;

/// <summary>Proves the headline of an outcome: its tier's texts, their promisers, dates, addresses and clauses.</summary>
internal sealed class AnswerProver(TextEvaluator texts, FormulaProver formulas)
{
    /// <summary>The proof of an outcome's headline; for none, that no text reaches.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="candidates">All the texts that might have reached.</param>
    /// <param name="cell">The cell, with the choices as they fell.</param>
    public ProofNode Prove(Outcome outcome, ImmutableArray<TextPlan> candidates, Cell cell)
    {
        if (outcome.Headline is not { } headline)
        {
            return new(ProofRule.Headline, "none", ProofValue.True) { Because = [.. candidates.Select(plan => NotReached(plan, cell)).OfType<ProofNode>()] };
        }

        return new(ProofRule.Headline, $"{Name(outcome.Verdict)}, {Name(headline.Form)}", ProofValue.True)
        {
            Because = [.. headline.Texts.Select(text => Reached(text, cell))],
            Subject = headline.Form,
        };
    }

    private ProofNode Reached(TextCase reached, Cell cell)
    {
        var text = reached.Plan.Text;
        var because = ImmutableArray.CreateBuilder<ProofNode>();
        because.Add(Promiser(text, cell));
        because.Add(Dates(text.Id, text.From, text.To, cell, ProofValue.True));
        because.AddRange(text.CountsUnder.Select(static dispute => new ProofNode(ProofRule.Reading, $"reading({dispute.Id}, yes)", ProofValue.True) { Subject = dispute, WrittenAt = dispute.Origin.ToString() }));
        because.Add(Address(reached.Plan, cell));
        foreach (var use in reached.Clauses)
        {
            var proof = formulas.Prove(use.Formula, texts.ForClause(use.Formula, cell) ?? cell, use.Slots);
            because.Add(new ProofNode(use.IsException ? ProofRule.Unless : ProofRule.Provided, $"{use.OwnerId}#{use.Clause.Label}", proof.Value)
            {
                Because = [proof],
                Citation = use.Clause.Citation,
                WrittenAt = use.Clause.Origin.ToString(),
                Subject = use.Clause,
            });
        }

        return new(ProofRule.Text, $"{text.Id}: {Name(Labels.Of(reached.Breaches))}", ProofValue.True)
        {
            Because = because.ToImmutable(),
            Citation = text.Promises?.Citation,
            WrittenAt = text.Origin.ToString(),
            Subject = text,
        };
    }

    /// <summary>Why a text does not reach: the first thing it lacks. Null for a text that had not begun or had ended.</summary>
    private ProofNode? NotReached(TextPlan plan, Cell cell)
    {
        var text = plan.Text;
        ProofNode lack;
        if (!TextEvaluator.Stands(text.Id, text.From, text.To, cell))
        {
            lack = Dates(text.Id, text.From, text.To, cell, ProofValue.False);
        }
        else if (text.CountsUnder.FirstOrDefault(dispute => !cell.Choices.Falls(dispute, dispute.IndexOf("yes")!.Value)) is { } dispute)
        {
            lack = new(ProofRule.Reading, $"reading({dispute.Id}, yes)", ProofValue.False) { Subject = dispute, WrittenAt = dispute.Origin.ToString() };
        }
        else
        {
            var promiser = Promiser(text, cell);
            lack = promiser.Value == ProofValue.False ? promiser : Address(plan, cell);
            if (lack.Value == ProofValue.True)
            {
                // All there but the promise itself, which nobody has read in its source; or a state of whom its conditions could speak.
                var promise = text.Promises!;
                lack = TextEvaluator.IsThere(text.Id, promise, promise.Citation, cell)
                    ? new(ProofRule.NoRow, $"no state answers for {cell.Beneficiary.Id}", ProofValue.False) { Subject = text.Address, WrittenAt = text.Origin.ToString() }
                    : new(ProofRule.Reading, $"{text.Id}#{promise.Label}", ProofValue.False) { Subject = promise, Citation = promise.Citation, WrittenAt = promise.Origin.ToString() };
            }
        }

        return new(ProofRule.Text, text.Id, ProofValue.False) { Because = [lack], WrittenAt = text.Origin.ToString(), Subject = text };
    }

    private ProofNode Promiser(Text text, Cell cell)
    {
        if (text.Promisers.Each is not { } each)
        {
            return new(ProofRule.Promiser, $"by {cell.Guarantor.Id}", ProofValue.True) { WrittenAt = text.Origin.ToString(), Subject = text };
        }

        var proof = formulas.Prove(each, cell, text.Slots);
        return new(ProofRule.Promiser, $"by {cell.Guarantor.Id}", proof.Value) { Because = [proof], WrittenAt = text.Origin.ToString(), Subject = text };
    }

    private static ProofNode Dates(string id, DateBound? from, DateBound? to, Cell cell, ProofValue value) =>
        new(ProofRule.Dates, $"{id} from {from?.Date.ToString() ?? "no date"}{(to is null ? "" : $" to {to.Date}")}", value)
        {
            WrittenAt = (value == ProofValue.False && to is not null && cell.Day >= to.Date.First ? to : from)?.Origin.ToString() ?? "",
        };

    /// <summary>A target that is met and no exception that is; or no target; or the exception that leaves the territory out.</summary>
    private ProofNode Address(TextPlan plan, Cell cell)
    {
        var text = plan.Text;
        var targets = text.Address?.Targets.Where(target => target.Sort == cell.Beneficiary.Sort).Select(target => formulas.Prove(target.Where, cell, text.Slots)).ToImmutableArray() ?? [];
        var met = targets.FirstOrDefault(static proof => proof.Value == ProofValue.True);
        var excepted = met is null ? [] : Exceptions(plan, cell);
        var leftOut = excepted.FirstOrDefault(static proof => proof.Value == ProofValue.True);
        return new(ProofRule.Address, $"to {cell.Beneficiary.Id}", met is null || leftOut is not null ? ProofValue.False : ProofValue.True)
        {
            Because = met is null ? targets : leftOut is null ? [met, .. excepted] : [met, leftOut],
            Citation = text.Address?.Citation,
            WrittenAt = text.Address?.Origin.ToString() ?? "",
            Subject = text.Address,
        };
    }

    /// <summary>For a territory, every exception of the text and of the qualifications that count.</summary>
    private ImmutableArray<ProofNode> Exceptions(TextPlan plan, Cell cell)
    {
        if (cell.Beneficiary.Sort != Sort.Territory)
        {
            return [];
        }

        var proofs = ImmutableArray.CreateBuilder<ProofNode>();
        if (plan.Text.Address!.ExceptTerritory is { } except)
        {
            proofs.Add(Exception(plan.Text.Id, plan.Text.Address, formulas.Prove(except, cell, plan.Text.Slots)));
        }

        foreach (var qualification in plan.Qualifications)
        {
            if (qualification.Except?.ExceptTerritory is { } left
                && TextEvaluator.Stands(qualification.Id, qualification.From, qualification.To, cell) && TextEvaluator.Counts(qualification.CountsUnder, cell))
            {
                proofs.Add(Exception(qualification.Id, qualification.Except, formulas.Prove(left, cell, qualification.Slots)));
            }
        }

        return proofs.ToImmutable();
    }

    /// <summary>What one text or qualification says of territories, and whether it leaves the beneficiary out.</summary>
    private static ProofNode Exception(string owner, Address address, ProofNode proof) => new(ProofRule.Except, $"{owner} except territory", proof.Value)
    {
        Because = [proof],
        Citation = address.Citation,
        WrittenAt = address.Origin.ToString(),
        Subject = address,
    };

    private static string Name(Enum value) => value.ToString().ToLowerInvariant();
}
