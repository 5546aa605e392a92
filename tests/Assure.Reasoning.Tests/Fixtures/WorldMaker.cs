using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;
using CsCheck;

namespace Assure.Reasoning.Tests.Fixtures;

/// <summary>Makes random small records.</summary>
internal sealed class WorldMaker
{
    private readonly Chooser chooser;
    private readonly WorldOptions options;
    private readonly WorldBuilder world = new();
    private readonly Vocabulary words;
    private readonly ImmutableArray<Definition> closedCalls;
    private readonly ImmutableArray<Definition> openCalls;

    private WorldMaker(Chooser chooser, WorldOptions options)
    {
        (this.chooser, this.options) = (chooser, options);
        world.State("AAA");
        world.State("BBB");
        world.State("CCC", from: chooser.Rarely(6) ? new DateOnly(2000, 2, 5) : null);
        if (chooser.Rarely(4))
        {
            world.State("DDD", to: chooser.Rarely(2) ? new DateOnly(2000, 2, 5) : null);
        }

        world.Treaty("npt");
        if (chooser.Rarely(3))
        {
            world.Treaty("ban");
        }

        world.Alliance("pact-x");
        if (chooser.Rarely(2))
        {
            world.Alliance("pact-y");
        }

        if (chooser.Rarely(3))
        {
            world.Territory("isle");
        }

        words = new(world);
        world.Kind("non-use", countsIntends: chooser.Rarely(3));
        if (options.Choices)
        {
            world.Dispute("d-open", null, ("yes", world.States[0]), ("no", world.States[1]));
            world.Dispute("d-three", null, ("one", world.States[1]), ("two", null), ("three", null));
            world.Dispute("d-doubt", 1, ("yes", world.States[1]), ("no", null));
        }

        closedCalls = [Closed("allied", [Sort.State, Sort.State]), Closed("odd", [Sort.State])];
        openCalls = [Hostile()];
    }

    /// <summary>Random records.</summary>
    public static Gen<RandomWorld> Gen(WorldOptions options) =>
        CsCheck.Gen.Byte.Array[100, 600].Select(bytes => new WorldMaker(new(bytes), options).Make());

    private RandomWorld Make()
    {
        Rows();
        var texts = 1 + chooser.Number(5);
        for (var i = 0; i < texts; i++)
        {
            world.Text(Draft(isQualification: false));
        }

        for (var i = chooser.Number(3); i > 0; i--)
        {
            var of = chooser.Of(world.Texts);
            world.Qualification([of], [.. world.States.Take(1 + chooser.Number(2))], Draft(isQualification: true, ReachesTerritory(of)));
        }

        return new(world.Build(), words);
    }

    private Definition Closed(string name, ImmutableArray<Sort> sorts)
    {
        var maker = new FormulaMaker(chooser, world, words, sorts) { HasGuarantor = false, HasBeneficiary = false };
        var body = maker.Closed(2);
        return world.Define(name, sorts, body, maker.Slots);
    }

    /// <summary>Attacks it, alone or with an armed state: an open definition of two parameters, harmful by holding.</summary>
    private Definition Hostile()
    {
        Term.Variable a = new(0, "p0", Sort.State), b = new(1, "p1", Sort.State), n = new(2, "n", Sort.State);
        var body = new Formula.Or(
        [
            new Formula.Atom(words.Attacks, [a, b], TimeRule.Now),
            new Formula.Some(n, new Formula.Atom(words.Armed, [n], TimeRule.Now), new Formula.Atom(words.AttacksWith, [a, b, n], TimeRule.Now)),
        ]);
        return world.Define("hostile", [Sort.State, Sort.State], body, 3);
    }

    private void Rows()
    {
        foreach (var relation in words.Closed.Append(words.Unused))
        {
            for (var i = chooser.Number(5); i > 0; i--)
            {
                Row(relation, null, holds: true);
            }
        }

        if (!options.Events)
        {
            return;
        }

        foreach (var relation in (Relation[])[words.Attacks, words.AttacksWith, words.Breach, words.Complies, words.Released, words.Known])
        {
            if (chooser.Rarely(4))
            {
                var isFinding = relation.Truth == Truth.Judged;
                Row(relation, isFinding ? chooser.Of(world.States) : null, holds: !isFinding || !chooser.Rarely(3));
            }
        }
    }

    private void Row(Relation relation, State? judge, bool holds)
    {
        if (relation == words.Responsible && world.Territories.Count == 0)
        {
            return;
        }

        ImmutableArray<Entity> arguments = [.. relation.Parameters.Select(parameter => parameter.Sort switch
        {
            Sort.State => chooser.Of(world.States),
            Sort.Treaty => chooser.Of(world.Treaties),
            Sort.Alliance => chooser.Of(world.Alliances),
            _ => chooser.Of(world.Territories),
        })];
        var (from, to) = (chooser.Of(null, "2000-01-10", Vague("2000-01"), "2000-02-10", Vague("2000-02")), chooser.Of(null, null, "2000-02-20", "2000-03-10", Vague("2000-03")));
        var dispute = options.Choices && chooser.Rarely(6) ? chooser.Of(world.Disputes) : null;
        world.Row(relation, arguments, from, to, dispute, dispute is null ? 0 : chooser.Number(dispute.Readings.Length), options.UnreadRows && chooser.Rarely(4) ? Verified.No : Verified.Yes, judge, holds);
    }

    private string Vague(string month) => options.Choices ? month : month + "-05";

    private Verified Read() => options.UnreadClauses && chooser.Rarely(4) ? Verified.No : Verified.Yes;

    private static bool ReachesTerritory(Text text) => text.Address!.Targets.Any(target => target.Sort == Sort.Territory);

    private TextDraft Draft(bool isQualification, bool reachesTerritory = false)
    {
        var address = new FormulaMaker(chooser, world, words) { ClosedCalls = closedCalls, HasReadings = options.Choices };
        var toTerritory = world.Territories.Count > 0 && (isQualification ? reachesTerritory : chooser.Rarely(3));
        ImmutableArray<Target> targets = [new(Sort.State, chooser.Number(3) < 2 ? Formula.True : address.Closed(2))];
        Formula? except = null;
        var apart = new FormulaMaker(chooser, world, words) { HasBeneficiary = false };
        if (toTerritory)
        {
            targets = chooser.Rarely(2) ? [.. targets, new(Sort.Territory, apart.Closed(1))] : [new(Sort.Territory, Formula.True)];
            except = chooser.Rarely(3) ? new Formula.Atom(words.Responsible, [Term.Guarantor, Term.Beneficiary], TimeRule.Now) : null;
        }

        var each = chooser.Rarely(5) ? new FormulaMaker(chooser, world, words) { HasBeneficiary = false } : null;
        var promisers = new Promisers(each is null ? [.. world.States.Take(chooser.Rarely(3) ? 1 : 2)] : [], each?.Closed(1));

        // Of a territory, clauses speak of the state that answers for it.
        var clauses = new FormulaMaker(chooser, world, words) { ClosedCalls = closedCalls, OpenCalls = openCalls, HasOpenClasses = options.OpenClasses };
        var restates = !isQualification && world.Texts.Count > 0 && chooser.Rarely(4) ? [chooser.Of(world.Texts)] : ImmutableArray<Text>.Empty;
        var replaces = !isQualification && world.Texts.Count > 0 && chooser.Rarely(4) ? [chooser.Of(world.Texts)] : ImmutableArray<Text>.Empty;
        var draft = new TextDraft
        {
            Standing = chooser.Of(Standing.Assurance, Standing.Assurance, Standing.Assurance, Standing.Assurance, Standing.Assurance, Standing.Intends, Standing.Offers),
            Promisers = promisers,
            Targets = targets,
            ExceptTerritory = except,
            Kinds = [world.Kinds[0]],
            Verified = Read(),
            Unless = [.. Enumerable.Range(0, chooser.Number(3)).Select(_ => (clauses.Open(isHarmful: true, options.Depth), Read()))],
            Provided = [.. Enumerable.Range(0, chooser.Number(2)).Select(_ => (clauses.Open(isHarmful: false, options.Depth), Read()))],
            Restates = restates,
            Replaces = replaces,
            Form = Form(),
            From = chooser.Of("1990-01-01", "1990-01-01", "2000-01-10", Vague("2000-01")),
            FromUncertain = options.Choices && chooser.Rarely(8),
            To = chooser.Of(null, null, "2000-02-20", Vague("2000-03")),
            ToUncertain = options.Choices && chooser.Rarely(8),
            CountsUnder = options.Choices && chooser.Rarely(6) ? [chooser.Of(world.Disputes[0], world.Disputes[2])] : [],
        };
        return draft with { Slots = new[] { clauses.Slots, address.Slots, apart.Slots, each?.Slots ?? 0 }.Max() };
    }

    private FormClause Form()
    {
        var form = chooser.Of(Record.Texts.Form.Declaration, Record.Texts.Form.Treaty, Record.Texts.Form.Policy, Record.Texts.Form.Treaty);
        return options.Choices && chooser.Rarely(6)
            ? new(form, Record.Texts.Form.Memorandum, new Formula.ReadingIs(chooser.Of(world.Disputes), 0))
            : new(form, null, null);
    }
}
