using System.Collections.Immutable;
using Assure.Reasoning.Proofs;
using Assure.Reasoning.Residuals;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Answers;

/// <summary>What one state has promised another state or a territory, of one kind, on one day, and why.</summary>
public sealed record Answer
{
    /// <summary>The state that promises.</summary>
    public required State Guarantor { get; init; }

    /// <summary>The state or territory promised to.</summary>
    public required Entity Beneficiary { get; init; }

    /// <summary>The kind of promise asked about.</summary>
    public required Kind Promise { get; init; }

    /// <summary>The day asked about.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The day to which this promiser's texts were read.</summary>
    public required DateOnly ReadUpTo { get; init; }

    /// <summary>The answer in one word; null when there is none to give, and <see cref="Silence"/> says why.</summary>
    public required Verdict? Verdict { get; init; }

    /// <summary>Why no verdict is given; null when one is.</summary>
    public Silence? Silence { get; init; }

    /// <summary>The form of the texts that make the headline; null for none, disputed form, or silence.</summary>
    public Form? Form { get; init; }

    /// <summary>Whether the verdict stands whichever way a dispute falls, but not its form.</summary>
    public bool IsFormDisputed { get; init; }

    /// <summary>The label of all tiers taken together, when strictly better than the headline; else null.</summary>
    public BestAnswer? Best { get; init; }

    /// <summary>The residual of the headline tier.</summary>
    public required Residual Residual { get; init; }

    /// <summary>On whose acts or words the headline hangs.</summary>
    public HangsOn HangsOn { get; init; }

    /// <summary>The recorded facts the headline rests on.</summary>
    public ImmutableArray<RestingFact> RestsOn { get; init; } = [];

    /// <summary>The powers the promiser keeps in the texts of the headline and of the other tiers.</summary>
    public ImmutableArray<ReservedPower> Reserved { get; init; } = [];

    /// <summary>The open choices, and what the headline would be under each way they may fall; one entry when none is open.</summary>
    public ImmutableArray<Fall> Falls { get; init; } = [];

    /// <summary>What the answer turns on, and what makes no difference.</summary>
    public TurnsOn TurnsOn { get; init; } = TurnsOn.Nothing;

    /// <summary>All tiers, strongest form first.</summary>
    public ImmutableArray<Tier> Tiers { get; init; } = [];

    /// <summary>For every tier stronger than the headline, the text that comes closest; then offers, intentions and statements.</summary>
    public ImmutableArray<NearestMiss> NearestMiss { get; init; } = [];

    /// <summary>What follows from promises of another kind; never part of the verdict.</summary>
    public ImmutableArray<Following> Follows { get; init; } = [];

    /// <summary>The territories for which the beneficiary answers that a text reaches; never part of the verdict.</summary>
    public ImmutableArray<TerritoryNote> Territories { get; init; } = [];

    /// <summary>For a territory, the states that answer for it on the day; empty for a state.</summary>
    public ImmutableArray<State> AnsweredForBy { get; init; } = [];

    /// <summary>Whether the promiser had nuclear weapons on record that day (a test or possession).</summary>
    public bool GuarantorArmed { get; init; }

    /// <summary>Whether a promise was found, whether or not an exception in it applies.</summary>
    public bool IsFound => Verdict is not (null or Answers.Verdict.None);

    /// <summary>Whether something is promised, on whatever it hangs, whichever way the open choices fall.</summary>
    public bool IsPromise => Promises(Verdict) || (Verdict == Answers.Verdict.Disputed && !Falls.IsEmpty && Falls.All(static fall => Promises(fall.Verdict)));

    /// <summary>Whether something is promised in a form, whichever way the open choices fall.</summary>
    /// <param name="form">The form.</param>
    public bool IsPromiseBy(Form form) => IsPromise && (Form == form || (Form is null && !Falls.IsEmpty && Falls.All(fall => fall.Form == form)));

    /// <summary>Whether something is promised, and it depends on an open choice whether in a form.</summary>
    /// <param name="form">The form.</param>
    public bool IsPerhapsBy(Form form) => IsPromise && Form is null && !IsPromiseBy(form) && Falls.Any(fall => fall.Form == form);

    /// <summary>The proof of the headline; null when it was not asked for.</summary>
    public ProofNode? Proof { get; init; }

    private static bool Promises(Verdict? verdict) => verdict is Answers.Verdict.Unconditional or Answers.Verdict.Conditional or Answers.Verdict.Discretionary or Answers.Verdict.Dormant;
}
