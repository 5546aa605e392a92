using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Evaluation;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Checking;

/// <summary>An edition as it would be were one clause or row not there, and which answers that can concern.</summary>
/// <param name="Record">The edition without it.</param>
/// <param name="Settings">The settings that leave it out, where the edition cannot.</param>
/// <param name="Decides">Whether an answer met it as what decides.</param>
/// <param name="Forms">Whether an answer formed a class from it.</param>
/// <param name="Bears">Whether it bears on the texts a promiser gave of a kind.</param>
internal sealed record Omission(RecordEdition Record, Settings Settings, Func<MetAnswer, bool> Decides, Func<MetAnswer, bool> Forms, Func<State, Kind, bool> Bears)
{
    /// <summary>What is left without an item; null when no answer can differ.</summary>
    /// <param name="found">The item.</param>
    /// <param name="engine">The parts that evaluate the edition.</param>
    public static Omission? Of(WrittenItems.Found found, Engine engine)
    {
        var record = engine.Record;
        return found switch
        {
            { Item.Kind: WrittenKind.Occasion or WrittenKind.Reserve } => null,
            { Clause: { } clause } => OfClause(record, clause, engine),
            { Owner: Text text } => OfTexts(record, found.Item.Kind == WrittenKind.Address ? [.. record.Texts.Where(other => ReferenceEquals(other.Address, text.Address))] : [text], engine),
            { Owner: Qualification qualification } => OfQualification(record, qualification, engine),
            { Act: { } act } => OfAct(record, act, engine),
            { Row: { } row } => OfRow(record, row, engine),
            _ => null,
        };
    }

    private static Omission OfClause(RecordEdition record, Clause clause, Engine engine) => new(
        record,
        Settings.Default with { LeftOut = [clause] },
        answer => answer.Met.Any(choice => choice is Choice.UnreadClause unread && ReferenceEquals(unread.Clause, clause)),
        static _ => false,
        (promiser, kind) => engine.Index.Promises(promiser, kind).Any(plan =>
            ReferenceEquals(plan.Text.Promises, clause) || plan.Clauses.Any(use => ReferenceEquals(use.Clause, clause))
            || plan.Qualifications.SelectMany(TextPlan.Of).Any(use => ReferenceEquals(use.Clause, clause))));

    private static Omission OfTexts(RecordEdition record, ImmutableArray<Text> texts, Engine engine) => new(
        record with { Texts = record.Texts.RemoveRange(texts) },
        Settings.Default,
        answer => texts.Any(text => answer.Reaching.Contains(text.Id)),
        static _ => false,
        (promiser, kind) => engine.Index.Promises(promiser, kind).Any(plan => texts.Contains(plan.Text)));

    private static Omission OfQualification(RecordEdition record, Qualification qualification, Engine engine) => new(
        record with { Qualifications = record.Qualifications.Remove(qualification) },
        Settings.Default,
        answer => answer.Reaching.Contains(qualification.Id),
        static _ => false,
        (promiser, kind) => engine.Index.Promises(promiser, kind).Any(plan => plan.Qualifications.Contains(qualification)));

    private static Omission OfRow(RecordEdition record, FactRow row, Engine engine) => new(
        Without(record, row.Relation, other => other.Origin == row.Origin, []),
        Settings.Default,
        answer => answer.Met.Any(choice => choice is Choice.UnreadRow(var met) && met.Relation == row.Relation && met.Origin == row.Origin),
        answer => answer.Formed.Any(formed => formed.Relation == row.Relation && formed.Origin == row.Origin),
        (promiser, kind) => row.Relation.Truth != Truth.Recorded || record.Rows[row.Relation.Index].Where(other => other.Origin == row.Origin).Any(engine.Used.By(promiser, kind).Covers));

    /// <summary>An act left out: the statuses of its state under its treaty are worked out anew from the others.</summary>
    private static Omission OfAct(RecordEdition record, Act act, Engine engine)
    {
        var left = record.Acts.Where(other => other != act && other.State == act.State && other.Treaty == act.Treaty).ToList();
        var relations = record.Relations.Where(static relation => relation.Table is { } table && Statuses.IsDerived(table)).ToList();
        var without = relations.Aggregate(
            record with { Acts = record.Acts.Remove(act) },
            (edition, relation) => Without(edition, relation, row => row.Arguments[0] == act.State && row.Arguments[1] == act.Treaty, Statuses.Derive(relation, left)));

        // The rows there are, and those there would be.
        var rows = relations.SelectMany(relation => record.Rows[relation.Index].Concat(without.Rows[relation.Index])).Where(row => row.Arguments[0] == act.State && row.Arguments[1] == act.Treaty).ToList();

        // Where a withdrawal is left out a status goes on that no answer met: each that asks about it is asked again.
        var ends = act.Kind == ActKind.Withdrawn;
        return new(
            without,
            Settings.Default,
            answer => answer.Met.Any(choice => choice is Choice.UnreadRow(var met) && met.Acts.Contains(act)) || (ends && (answer.Answer.Beneficiary == act.State || answer.Answer.Guarantor == act.State)),
            answer => answer.Formed.Any(formed => formed.Acts.Contains(act)),
            (promiser, kind) => rows.Exists(engine.Used.By(promiser, kind).Covers));
    }

    private static RecordEdition Without(RecordEdition record, Relation relation, Func<FactRow, bool> isIt, IEnumerable<FactRow> instead) => record with
    {
        Rows = record.Rows.SetItem(relation.Index, [.. record.Rows[relation.Index].Where(row => !isIt(row)), .. instead]),
    };
}
