using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Tests.Fixtures;

/// <summary>The relations of the random records: every truth, arity and trait that the reasoner treats in its own way.</summary>
/// <remarks>Of the open relations, some only ever harm a promise by holding and some only ever serve it, as the binder demands.</remarks>
internal sealed class Vocabulary
{
    public Vocabulary(WorldBuilder world)
    {
        Party = world.Relation("party", Truth.Recorded, Sort.State, Sort.Treaty);
        Member = world.Relation("member", Truth.Recorded, Sort.State, Sort.Alliance);
        Pact = world.Relation("pact", Truth.Recorded, symmetric: true, incomplete: false, null, Sort.State, Sort.State);
        Armed = world.Relation("armed", Truth.Recorded, Sort.State);
        Backs = world.Relation("backs", Truth.Recorded, Sort.State, Sort.State, Sort.Alliance);
        Responsible = world.Relation("responsible", Truth.Recorded, Sort.State, Sort.Territory);
        Known = world.Relation("known", Truth.Recorded, symmetric: false, incomplete: true, null, Sort.State);
        Attacks = world.Relation("attacks", Truth.Conduct, Sort.State, Sort.State);
        AttacksWith = world.Relation("attacks-with", Truth.Conduct, Sort.State, Sort.State, Sort.State);
        AttacksWith.Entails = [new(Attacks, [0, 1])];
        GivesUp = world.Relation("gives-up", Truth.Conduct, Sort.State);
        Breach = world.Relation("breach", Truth.Judged, symmetric: false, incomplete: false, Judge.Guarantor, Sort.State, Sort.Treaty);
        Complies = world.Relation("complies", Truth.Judged, symmetric: false, incomplete: false, Judge.Guarantor, Sort.State);
        Released = world.Relation("released", Truth.Judged, symmetric: false, incomplete: false, new Judge(0), Sort.State);
        Unused = world.Relation("unused", Truth.Recorded, Sort.State);
        Closed = [Party, Member, Pact, Armed, Backs, Responsible];
        Harmful = [Attacks, AttacksWith, Breach, Released];
        Helpful = [Complies, GivesUp, Known];
    }

    public Relation Party { get; }

    public Relation Member { get; }

    public Relation Pact { get; }

    public Relation Armed { get; }

    public Relation Backs { get; }

    public Relation Responsible { get; }

    public Relation Known { get; }

    public Relation Attacks { get; }

    public Relation AttacksWith { get; }

    public Relation GivesUp { get; }

    public Relation Breach { get; }

    public Relation Complies { get; }

    public Relation Released { get; }

    /// <summary>Recorded, and never mentioned in any formula.</summary>
    public Relation Unused { get; }

    public IReadOnlyList<Relation> Closed { get; }

    public IReadOnlyList<Relation> Harmful { get; }

    public IReadOnlyList<Relation> Helpful { get; }
}
