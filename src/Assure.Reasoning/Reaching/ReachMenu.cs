using System.Collections.Immutable;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Evaluation;
using Assure.Reasoning.Scenarios;
using Assure.Reasoning.Worlds;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Reaching;

/// <summary>Lists the changes that could matter to a question.</summary>
internal sealed class ReachMenu(Engine engine)
{
    /// <summary>The moves, in the order of <see cref="ReachMoveKind"/>, then by id.</summary>
    public ImmutableArray<ReachMove> For(ReachQuestion question)
    {
        var used = engine.Used.By(question.Guarantor, question.Promise);
        IEnumerable<ReachMove> all =
        [
            .. Treaties(question, used),
            .. Alliances(question, used),
            .. Hosting(question, used),
            .. Protocols(question, used),
            .. Reservations(question),
            .. Repeated(question),
        ];
        return [.. all.Where(move => question.Kinds.IsEmpty || question.Kinds.Contains(move.Kind)).OrderBy(static move => move.Kind).ThenBy(static move => move.Subject, StringComparer.Ordinal)];
    }

    private IEnumerable<ReachMove> Treaties(ReachQuestion question, RowPatterns used)
    {
        if (Used("party", used) is not { } party)
        {
            yield break;
        }

        var eligible = engine.Record.Relations.FirstOrDefault(static relation => relation.Name == "eligible");
        foreach (var treaty in engine.Record.Treaties.Where(static treaty => treaty.Kind is TreatyKind.NonProliferation or TreatyKind.Zone))
        {
            var outside = question.Beneficiaries.Where(state => !Holds(party, question, state, treaty)).ToArray();
            if (outside.Length > 0 && (treaty.Kind != TreatyKind.Zone || (eligible is not null && outside.All(state => Holds(eligible, question, state, treaty)))))
            {
                yield return new(ReachMoveKind.JoinTreaty, treaty.Id, [.. outside.Select(state => On(party, question, state, treaty))]);
            }

            var inside = question.Beneficiaries.Where(state => Holds(party, question, state, treaty)).ToArray();
            if (inside.Length > 0)
            {
                yield return new(ReachMoveKind.LeaveTreaty, treaty.Id, [.. inside.Select(state => Off(party, question, state, treaty))]);
            }
        }
    }

    private IEnumerable<ReachMove> Alliances(ReachQuestion question, RowPatterns used)
    {
        if (Used("member", used) is { } member)
        {
            foreach (var alliance in engine.Record.Alliances.Where(alliance => alliance.From is not { } from || from.First <= question.On).Where(alliance => alliance.To is not { } to || to.Last > question.On))
            {
                var outside = question.Beneficiaries.Where(state => !Holds(member, question, state, alliance)).ToArray();
                if (outside.Length > 0 && alliance.Kind == AllianceKind.MutualDefence)
                {
                    yield return new(ReachMoveKind.JoinAlliance, alliance.Id, [.. outside.Select(state => On(member, question, state, alliance))]);
                }

                var inside = question.Beneficiaries.Where(state => Holds(member, question, state, alliance)).ToArray();
                if (inside.Length > 0)
                {
                    yield return new(ReachMoveKind.LeaveAlliance, alliance.Id, [.. inside.Select(state => Off(member, question, state, alliance))]);
                }
            }
        }

        if (Used("defence-pact", used) is { } pact)
        {
            foreach (var other in engine.Record.States.Where(state => state.ExistsOn(question.On)))
            {
                var bound = question.Beneficiaries.Where(state => state != other && Holds(pact, question, state, other)).ToArray();
                if (bound.Length > 0)
                {
                    yield return new(ReachMoveKind.LeaveAlliance, other.Id, [.. bound.Select(state => Off(pact, question, state, other))]);
                }
            }
        }
    }

    private IEnumerable<ReachMove> Hosting(ReachQuestion question, RowPatterns used)
    {
        if (Used("hosts-for", used) is not { } hosting)
        {
            yield break;
        }

        foreach (var owner in engine.Record.States.Where(state => state.ExistsOn(question.On)))
        {
            var hosts = question.Beneficiaries.Where(state => state != owner && Holds(hosting, question, state, owner)).ToArray();
            if (hosts.Length > 0)
            {
                yield return new(ReachMoveKind.EndHosting, owner.Id, [.. hosts.Select(state => Off(hosting, question, state, owner))]);
            }
        }
    }

    private IEnumerable<ReachMove> Protocols(ReachQuestion question, RowPatterns used) =>
        Used("party", used) is not { } party
            ? []
            : engine.Record.Treaties
                .Where(treaty => treaty.Kind == TreatyKind.AssuranceProtocol && !Holds(party, question, question.Guarantor, treaty))
                .Select(treaty => new ReachMove(ReachMoveKind.Ratify, treaty.Id, [On(party, question, question.Guarantor, treaty)]));

    private IEnumerable<ReachMove> Reservations(ReachQuestion question) =>
        engine.Index.Promises(question.Guarantor, question.Promise)
            .SelectMany(static plan => plan.Qualifications)
            .Where(one => one.From.Date.First <= question.On && (one.To is not { } to || to.Date.Last > question.On))
            .Distinct()
            .Select(one => new ReachMove(ReachMoveKind.WithdrawReservation, one.Id, [new ScenarioChange.Withdrawn($"without {one.Id} from {question.On:yyyy-MM-dd}", one, question.On)]));

    private IEnumerable<ReachMove> Repeated(ReachQuestion question) =>
        engine.Index.Promises(question.Guarantor, question.Promise)
            .Select(static plan => plan.Text)
            .Where(text => text.Form is { } form && form.Form != Form.Treaty && text.From is { } from && from.Date.First <= question.On && (text.To is not { } to || to.Date.Last > question.On))
            .Distinct()
            .Select(static text => new ReachMove(ReachMoveKind.RepeatAsTreaty, text.Id, [new ScenarioChange.Repeated($"repeat {text.Id} as treaty", text, Form.Treaty)]));

    private Relation? Used(string name, RowPatterns used) => engine.Record.Relations.FirstOrDefault(relation => relation.Name == name && used.Has(relation));

    private bool Holds(Relation relation, ReachQuestion question, params ReadOnlySpan<Entity> arguments) =>
        engine.World.Find(
            relation,
            new Moment(question.On, OrEarlier: false),
            RelationRows.Key(arguments[0].Index, arguments.Length > 1 ? arguments[1].Index : 0),
            new ChoiceContext(question.Settings, question.Guarantor, question.Beneficiaries[0])) is not null;

    private static ScenarioChange.Holds On(Relation relation, ReachQuestion question, params ImmutableArray<Entity> arguments) =>
        new($"{relation}({string.Join(", ", arguments)}) from {question.On:yyyy-MM-dd}", relation, arguments, question.On, null, null);

    private static ScenarioChange.HoldsNot Off(Relation relation, ReachQuestion question, params ImmutableArray<Entity> arguments) =>
        new($"not {relation}({string.Join(", ", arguments)}) from {question.On:yyyy-MM-dd}", relation, arguments, question.On, null, null);
}
