using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Proofs;
using Assure.Reasoning.Tests.Naive;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Checking;

/// <summary>Replays a printed proof against the record, without the prover: rows, dates, promisers, addresses, clauses, and the headline they come to.</summary>
internal sealed class ProofChecker(RecordEdition record)
{
    private readonly NaiveModel naive = new(record) { Remembers = true };
    private readonly TakenChoices taken = new(record);

    /// <summary>Why a proof is refused; null when it proves the answer.</summary>
    public string? Refusal(Question question, Answer answer, ProofNode proof)
    {
        try
        {
            Check(question, answer, proof);
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Message;
        }
    }

    private void Check(Question question, Answer answer, ProofNode proof)
    {
        Demand(proof.Rule == ProofRule.Headline, proof, "it is no headline");
        if (proof.Value == ProofValue.True)
        {
            Demand(Leaf(question, proof).Verdict == answer.Verdict, proof, "it is not the answer");
            return;
        }

        // One proof for each way the open choices may fall; together they must cover every way.
        Demand(proof is { Value: ProofValue.Open, Because.Length: > 1 }, proof, "it proves nothing");
        var leaves = proof.Because.Select(leaf => Leaf(question, leaf)).ToList();
        var verdicts = leaves.Select(leaf => leaf.Verdict).Distinct().ToList();
        Demand(leaves.TrueForAll(one => leaves.TrueForAll(other => ReferenceEquals(one.Given, other.Given) || Differ(one.Given, other.Given))), proof, "a way is shown twice");
        Demand(Math.Abs(leaves.Sum(leaf => leaf.Share) - 1) < 1e-9, proof, "some way is left out");
        Demand(proof.Claim == (verdicts.Count > 1 ? "disputed" : "the same whichever way"), proof, "the ways come to something else");
        Demand(answer.Verdict == (verdicts.Count > 1 ? Verdict.Disputed : verdicts[0]), proof, "it is not the answer");
    }

    private (Verdict Verdict, IReadOnlyDictionary<string, int> Given, double Share) Leaf(Question question, ProofNode leaf)
    {
        Demand(taken.Read(leaf) is not null, leaf, "its choices cannot be read");
        var (given, label, share) = taken.Read(leaf)!.Value;
        var choices = TakenChoices.Of(question, given);
        var facts = naive.Facts(question, new(question.On), choices);
        var steps = new StepChecker(record, facts, choices, question.Guarantor, question.Beneficiary, question.On);
        var outcome = new Extremes(naive.Promises(question, new(question.On), facts, choices));
        Demand(leaf is { Rule: ProofRule.Headline, Value: ProofValue.True }, leaf, "it is no headline");
        Demand(label == (outcome.Form is { } form ? $"{Lower(outcome.Verdict)}, {Lower(form)}" : "none"), leaf, $"the texts come to {outcome.Verdict}, {outcome.Form}");
        if (outcome.Form is null)
        {
            var candidates = record.Texts.Where(text => IsCandidate(text, question)).ToList();
            Demand(leaf.Because.Select(text => text.Subject).SequenceEqual(candidates), leaf, "a text is left out");
            foreach (var text in leaf.Because)
            {
                NotReached(text, (Text)text.Subject!, question, choices, steps);
            }
        }
        else
        {
            Demand(leaf.Because.Select(text => text.Subject).SequenceEqual(outcome.Headline.Select(promise => promise.Text)), leaf, "its texts are not those of the headline");
            foreach (var (text, promise) in leaf.Because.Zip(outcome.Headline))
            {
                Reached(text, promise, question, choices, steps);
            }
        }

        return (outcome.Verdict, given, share);
    }

    /// <summary>Whether two ways cannot both be the case: some choice falls differently.</summary>
    private static bool Differ(IReadOnlyDictionary<string, int> one, IReadOnlyDictionary<string, int> other) =>
        one.Any(choice => other.TryGetValue(choice.Key, out var way) && way != choice.Value);

    private static bool IsCandidate(Text text, Question question) =>
        text.Promises is { } clause && clause.Kinds.Contains(question.Promise)
        && (text.Standing == Standing.Assurance || (text.Standing == Standing.Intends && question.Promise.CountsIntends))
        && (text.Promisers.Each is not null || text.Promisers.Named.Contains(question.Guarantor));

    private void Reached(ProofNode node, NaivePromise promise, Question question, NaiveChoices choices, StepChecker steps)
    {
        var text = promise.Text;
        Demand(node is { Rule: ProofRule.Text, Value: ProofValue.True } && node.Because.All(step => step.Rule is ProofRule.Provided or ProofRule.Unless || step.Value == ProofValue.True), node, "a step fails");
        Demand(node.Claim == $"{text.Id}: {Lower(new Extremes([promise]).Verdict)}", node, "its clauses come to something else");
        var expected = 3 + text.CountsUnder.Length;
        Demand(node.Because.Length == expected + promise.Clauses.Count, node, "a step is missing");
        Promiser(node.Because[0], text, question, steps);
        Dates(node.Because[1], text, question, choices);
        foreach (var (reading, mark) in node.Because.Skip(2).Zip(text.CountsUnder))
        {
            Mark(reading, mark, choices);
        }

        Address(node.Because[expected - 1], text, question, choices, steps);
        var spoken = new StepChecker(record, promise.Facts, choices, question.Guarantor, promise.Facts.Beneficiary, question.On);
        foreach (var (step, clause) in node.Because.Skip(expected).Zip(promise.Clauses))
        {
            Demand(step.Rule == (clause.IsException ? ProofRule.Unless : ProofRule.Provided) && ReferenceEquals(step.Subject, clause.Clause), step, "it is another clause");
            Demand(step.Because.Length == 1 && step.Because[0].Value == step.Value && step.Citation == clause.Clause.Citation, step, "it does not follow from its formula");
            (Mentions.Beneficiary(clause.Formula) ? spoken : steps).Check(step.Because[0], clause.Formula, new Entity?[clause.Slots]);
        }
    }

    private void NotReached(ProofNode node, Text text, Question question, NaiveChoices choices, StepChecker steps)
    {
        Demand(node is { Rule: ProofRule.Text, Value: ProofValue.False, Because: [{ Value: ProofValue.False }] }, node, "nothing is lacking");
        var lack = node.Because[0];
        switch (lack.Rule)
        {
            case ProofRule.Dates:
                Dates(lack, text, question, choices);
                break;
            case ProofRule.Reading when lack.Subject is PromisesClause:
                Demand(ReferenceEquals(lack.Subject, text.Promises) && text.Promises.Citation!.Verified != Record.Facts.Verified.Yes && !choices.IsThere($"{text.Id}#promises"), lack, "the promise is there");
                break;
            case ProofRule.Reading:
                Demand(lack.Subject is Dispute mark && text.CountsUnder.Contains(mark), lack, "the text is not marked with it");
                Mark(lack, (Dispute)lack.Subject!, choices);
                break;
            case ProofRule.NoRow:
                Demand(ReferenceEquals(lack.Subject, text.Address) && naive.Facts(question, new(question.On), choices).OfAnswering() is null, lack, "a state answers for it");
                Demand(IsConditional(text, question), lack, "no condition speaks of it");
                break;
            case ProofRule.Promiser:
                Promiser(lack, text, question, steps);
                break;
            default:
                Address(lack, text, question, choices, steps);
                break;
        }
    }

    /// <summary>Whether any clause the text may have speaks of the beneficiary.</summary>
    private bool IsConditional(Text text, Question question) =>
        Chain(text).SelectMany(one => one.Provided.Select(clause => clause.Formula).Concat(one.Unless.Select(clause => clause.Formula)))
            .Concat(record.Qualifications.Where(one => one.Of.Contains(text) && one.By.Contains(question.Guarantor)).SelectMany(one => one.Provided.Select(clause => clause.Formula).Concat(one.Unless.Select(clause => clause.Formula))))
            .Any(Mentions.Beneficiary);

    private static IEnumerable<Text> Chain(Text text) => text.Restates.SelectMany(Chain).Append(text);

    private static void Promiser(ProofNode node, Text text, Question question, StepChecker steps)
    {
        Demand(node.Rule == ProofRule.Promiser && ReferenceEquals(node.Subject, text), node, "it is about another text");
        if (text.Promisers.Each is { } each)
        {
            Demand(node.Because.Length == 1 && node.Because[0].Value == node.Value, node, "it does not follow from its formula");
            steps.Check(node.Because[0], each, new Entity?[text.Slots]);
            return;
        }

        Demand(node.Because.IsEmpty && node.Value == (text.Promisers.Named.Contains(question.Guarantor) ? ProofValue.True : ProofValue.False), node, "the promiser is not named");
    }

    private static void Dates(ProofNode node, Text text, Question question, NaiveChoices choices)
    {
        var stands = NaiveDates.Stands(text.Id, text.From, text.To, new(question.On), choices);
        Demand(node is { Rule: ProofRule.Dates, Because.IsEmpty: true } && node.Value == (stands ? ProofValue.True : ProofValue.False), node, "the dates say otherwise");
        Demand(node.Claim.StartsWith($"{text.Id} from {text.From!.Date}", StringComparison.Ordinal), node, "they are another text's");
    }

    private static void Mark(ProofNode node, Dispute mark, NaiveChoices choices)
    {
        var counts = mark.Readings[choices.Reading(mark)].Id == "yes";
        Demand(node.Rule == ProofRule.Reading && node.Subject == mark && node.Value == (counts ? ProofValue.True : ProofValue.False), node, "the question does not fall so");
    }

    private void Address(ProofNode node, Text text, Question question, NaiveChoices choices, StepChecker steps)
    {
        var address = text.Address!;
        List<TerritoryRule> exceptions = [];
        if (question.Beneficiary.Sort == Sort.Territory)
        {
            exceptions.AddRange(address.ExceptTerritory is null ? [] : [new(text.Id, address, text.Slots)]);
            exceptions.AddRange(record.Qualifications
                .Where(one => one.Of.Contains(text) && one.By.Contains(question.Guarantor) && one.Except?.ExceptTerritory is not null
                    && NaiveDates.Stands(one.Id, one.From, one.To, new(question.On), choices) && one.CountsUnder.All(mark => mark.Readings[choices.Reading(mark)].Id == "yes"))
                .Select(one => new TerritoryRule(one.Id, one.Except!, one.Slots)));
        }

        Demand(node.Rule == ProofRule.Address && ReferenceEquals(node.Subject, address), node, "it is another address");
        Demand(node.Value == steps.Address(node, address, text.Slots, exceptions), node, "the address does not come to that");
    }

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();

    private static void Demand(bool isSo, ProofNode node, string otherwise)
    {
        if (!isSo)
        {
            throw new RefusedException($"{node.Rule} \"{node.Claim}\" {node.Value}: {otherwise}");
        }
    }
}
