using Assure.Reasoning.Asking;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Naive;

/// <summary>Answers by SEMANTICS §3 word for word: every fall of every choice, every text, clause by clause.</summary>
internal sealed class NaiveModel(RecordEdition record)
{
    private readonly RowIndex rows = new(record);
    private (Settings Settings, NaiveMemo Memo)? memo;

    /// <summary>Whether to keep, until some date it depends on, what no open choice bears on.</summary>
    public bool Remembers { get; init; }

    /// <summary>What a question comes to under every way its choices may fall.</summary>
    /// <param name="question">The question.</param>
    /// <param name="weigh">Turns the promises that reach, as the choices fall, into an outcome.</param>
    public IReadOnlyList<NaiveLeaf<T>> Leaves<T>(Question question, Func<IReadOnlyList<NaivePromise>, NaiveFacts, T> weigh)
    {
        var leaves = new List<NaiveLeaf<T>>();
        Fall(new Dictionary<string, int>());
        return leaves;

        void Fall(Dictionary<string, int> given)
        {
            var choices = new NaiveChoices(question.Settings, question.Guarantor, question.Beneficiary, given);
            var day = new NaiveDay(question.On);
            var facts = Facts(question, day, choices);
            var outcome = weigh(Promises(question, day, facts, choices), facts);
            if (choices.Unsettled is not var (name, ways))
            {
                leaves.Add(new(given, outcome, day.Until));
                return;
            }

            for (var way = 0; way < ways; way++)
            {
                Fall(new(given) { [name] = way });
            }
        }
    }

    /// <summary>What bears on a cell as its choices fall.</summary>
    public NaiveFacts Facts(Question question, NaiveDay day, NaiveChoices choices)
    {
        if (!Remembers || question.Settings.Viewpoint != Viewpoint.None || question.Settings.Strict)
        {
            return new(rows, question.Guarantor, question.Beneficiary, day, choices);
        }

        if (memo is not { } kept || kept.Settings != question.Settings)
        {
            memo = kept = (question.Settings, new());
        }

        return new(rows, question.Guarantor, question.Beneficiary, day, choices, kept.Memo);
    }

    /// <summary>The promises that reach as choices fall.</summary>
    public List<NaivePromise> Promises(Question question, NaiveDay day, NaiveFacts facts, NaiveChoices choices)
    {
        var (guarantor, beneficiary) = (question.Guarantor, question.Beneficiary);
        List<NaivePromise> promises = [];
        foreach (var text in record.Texts.Where(text => text.Promises is { } clause && clause.Kinds.Contains(question.Promise)))
        {
            if ((text.Standing == Standing.Assurance || (text.Standing == Standing.Intends && question.Promise.CountsIntends))
                && Stands(text.Id, text.From, text.To) && Marked(text.CountsUnder) && Gives(text) && Reaches(text)
                && IsThere(text.Id, text.Promises!))
            {
                var qualifications = record.Qualifications.Where(one => one.Of.Contains(text) && one.By.Contains(guarantor) && Stands(one.Id, one.From, one.To) && Marked(one.CountsUnder)).ToList();
                if (qualifications.Exists(one => Excepted(one.Except, one.Slots)))
                {
                    continue;
                }

                List<NaiveClause> clauses =
                [
                    .. Chain(text).SelectMany(one => Clauses(one.Id, one.Provided, one.Unless, one.Slots)),
                    .. qualifications.SelectMany(one => Clauses(one.Id, one.Provided, one.Unless, one.Slots)),
                ];
                var form = text.Form!.Under is { } under && choices.Reading(under.Dispute) == under.Reading ? text.Form.Other!.Value : text.Form.Form;
                // What a clause says of the beneficiary is said, for a territory, of the state that answers for it.
                var spoken = clauses.Exists(clause => Mentions.Beneficiary(clause.Formula)) ? facts.OfAnswering() : facts;
                if (spoken is not null)
                {
                    promises.Add(new(text, form, clauses, spoken, open => !clauses.ConvertAll(clause => spoken.Holds(clause.Formula, new Entity?[clause.Slots], open) != clause.IsException).Contains(false)));
                }
            }
        }

        return promises;

        bool Stands(string id, DateBound? from, DateBound? to) => NaiveDates.Stands(id, from, to, day, choices);
        bool Marked(IEnumerable<Dispute> marks) => marks.All(mark => mark.Readings[choices.Reading(mark)].Id == "yes");
        bool Gives(Text text) => text.Promisers.Each is { } each ? Closed(each, text.Slots) : text.Promisers.Named.Contains(guarantor);
        bool Reaches(Text text) => text.Address is { } address && address.Targets.Any(target => target.Sort == beneficiary.Sort && Closed(target.Where, text.Slots)) && !Excepted(address, text.Slots);
        bool Excepted(Address? address, int slots) => beneficiary.Sort == Sort.Territory && address?.ExceptTerritory is { } except && Closed(except, slots);
        bool Closed(Formula formula, int slots) => facts.Holds(formula, new Entity?[slots], _ => throw new InvalidOperationException("An open relation stands where none may."));
        bool IsThere(string owner, Clause clause) => clause.Citation is null || clause.Citation.Verified == Verified.Yes || choices.IsThere($"{owner}#{clause.Label}");
        IEnumerable<Text> Chain(Text text) => text.Restates.Where(Given).SelectMany(Chain).Append(text).Distinct();
        bool Given(Text text) => text.Promisers.Each is not null || text.Promisers.Named.Contains(guarantor);
        IEnumerable<NaiveClause> Clauses(string owner, IEnumerable<ProvidedClause> provided, IEnumerable<UnlessClause> unless, int slots) =>
        [
            .. provided.Where(clause => IsThere(owner, clause)).Select(clause => new NaiveClause(clause, clause.Formula, false, slots)),
            .. unless.Where(clause => IsThere(owner, clause)).Select(clause => new NaiveClause(clause, clause.Formula, true, slots)),
        ];
    }
}
