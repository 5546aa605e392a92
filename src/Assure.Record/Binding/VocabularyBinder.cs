using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Record.Rules;
using Assure.Record.Texts;
using Syntax = Assure.Language.Syntax;

namespace Assure.Record.Binding;

/// <summary>Binds disputes, doubts, kinds and what follows from what.</summary>
internal sealed class VocabularyBinder(BindingContext context)
{
    /// <summary>The disputes and doubts, in ordinal order of id.</summary>
    public ImmutableArray<Dispute> Disputes(IEnumerable<Declared<Syntax.DisputeDeclaration>> declarations)
    {
        var disputes = ImmutableArray.CreateBuilder<Dispute>();
        foreach (var declared in declarations.OrderBy(one => one.Syntax.Name.Text, StringComparer.Ordinal))
        {
            var dispute = Bind(declared, disputes.Count);
            context.Names.Disputes.Add(dispute.Id, dispute);
            disputes.Add(dispute);
        }

        return disputes.ToImmutable();
    }

    private Dispute Bind(Declared<Syntax.DisputeDeclaration> declared, int index)
    {
        var (source, syntax) = (declared.Source, declared.Syntax);
        var terms = new TermBinder(context, source);
        var readings = ImmutableArray.CreateBuilder<Reading>();
        var heldBy = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var reading in syntax.Readings)
        {
            var voices = ImmutableArray.CreateBuilder<Voice>();
            foreach (var voice in reading.Voices)
            {
                var state = voice.IsState ? terms.FindState(voice.Name) : null;
                voices.Add(new Voice(state, state?.Name ?? new Bilingual(voice.Name.Value, (voice.SwedishName ?? voice.Name).Value))
                {
                    IsNamedInBoth = voice.IsState || voice.SwedishName is not null,
                });
                if (!heldBy.TryAdd(voice.Name.Text, reading.Name.Text) && heldBy[voice.Name.Text] != reading.Name.Text)
                {
                    context.Report(BindingDiagnostics.VoiceHoldsBoth, source, voice, voice.Name.Text, heldBy[voice.Name.Text], reading.Name.Text);
                }
            }

            readings.Add(new Reading(reading.Name.Text, BilingualOf(reading.Sentences), voices.ToImmutable()));
        }

        var question = syntax.Question.Value;
        int? byDefault = null;
        for (var i = 0; i < readings.Count && syntax.IsDoubt; i++)
        {
            byDefault = readings[i].Id == syntax.Default?.Text ? i : byDefault;
        }

        return new Dispute
        {
            Id = syntax.Name.Text,
            Index = index,
            Question = new Bilingual(question, syntax.SwedishQuestion?.Value ?? question),
            Readings = readings.ToImmutable(),
            Default = syntax.IsDoubt ? byDefault ?? 0 : null,
            Origin = BindingContext.OriginOf(source, syntax),
        };
    }

    /// <summary>The kinds of promise, in the order declared.</summary>
    public ImmutableArray<Kind> Kinds(IReadOnlyList<Declared<Syntax.KindDeclaration>> declarations)
    {
        var byName = declarations.ToDictionary(one => one.Syntax.Name.Text, StringComparer.Ordinal);
        var binding = new List<string>();
        Kind? Ensure(string name)
        {
            if (context.Names.Kinds.TryGetValue(name, out var known))
            {
                return known;
            }

            var (document, syntax) = byName[name];
            binding.Add(name);
            Kind? under = null;
            if (syntax.Under is { IsMissing: false } wider)
            {
                if (binding.Contains(wider.Text))
                {
                    context.Report(BindingDiagnostics.CyclicKinds, document.Source, wider, wider.Text, string.Join(" under ", binding.Append(wider.Text)));
                }
                else
                {
                    under = byName.ContainsKey(wider.Text) ? Ensure(wider.Text) : FindKind(document.Source, wider, byName.Keys);
                }
            }

            binding.Remove(name);
            var kind = new Kind
            {
                Id = name,
                Index = declarations.ToList().FindIndex(one => one.Syntax == syntax),
                Under = under,
                CountsIntends = syntax.CountsIntends,
                Name = BilingualOf(syntax.Sentences) ?? new Bilingual(name, name),
                Origin = BindingContext.OriginOf(document.Source, syntax),
            };
            CheckHoles(document.Source, syntax.Sentences, ["the beneficiary", "the guarantor"]);
            context.Names.Kinds.Add(name, kind);
            return kind;
        }

        return [.. declarations.Select(one => Ensure(one.Syntax.Name.Text)!)];
    }

    /// <summary>The kind with a name; null, and reported, when there is none.</summary>
    public Kind? FindKind(Language.Text.SourceText source, Syntax.SyntaxToken name, IEnumerable<string>? kinds = null)
    {
        if (name.IsMissing)
        {
            return null;
        }

        if (context.Names.Kinds.TryGetValue(name.Text, out var kind))
        {
            return kind;
        }

        kinds ??= context.Names.Kinds.Keys;
        context.ReportNear(BindingDiagnostics.UnknownKind, source, name, NearestName.Find(name.Text, kinds), name.Text, string.Join(", ", kinds));
        return null;
    }

    /// <summary>What follows from what, in the order declared.</summary>
    public ImmutableArray<FollowRule> Follows(IEnumerable<Declared<Syntax.FollowsDeclaration>> declarations)
    {
        var rules = ImmutableArray.CreateBuilder<FollowRule>();
        foreach (var (document, syntax) in declarations)
        {
            var source = document.Source;
            var slots = new SlotCounter();
            var address = new AddressBinder(context, source);
            var scope = Scope.Empty(Roles.Guarantor | Roles.StateBeneficiary, slots);
            var target = syntax.Target is null ? null : address.Bind(syntax.Target, scope);
            var inner = syntax.Target is Syntax.ClassTarget named ? AddressBinder.Open(scope, named) : scope;
            var unless = syntax.Unless is { } clause
                ? new UnlessClause(clause.Label.Text, new FormulaBinder(context, source).Bind(clause.Condition, inner), null, BindingContext.OriginOf(source, clause))
                : null;
            if (FindKind(source, syntax.Conclusion) is { } kind && FindKind(source, syntax.Premise) is { } from)
            {
                rules.Add(new FollowRule
                {
                    Kind = kind,
                    From = from,
                    Address = target?.Where ?? Formula.True,
                    Unless = unless,
                    Slots = slots.Count,
                    Origin = BindingContext.OriginOf(source, syntax),
                });
            }
        }

        return rules.ToImmutable();
    }

    public static Bilingual? BilingualOf(Syntax.Sentences? sentences) =>
        sentences is null ? null : new Bilingual(sentences.English.Value, sentences.Swedish.Value);

    /// <summary>Reports holes of a sentence that nothing fills.</summary>
    public void CheckHoles(Language.Text.SourceText source, Syntax.Sentences? sentences, IReadOnlyCollection<string> holes)
    {
        if (sentences is null || context.IsTrusted)
        {
            return;
        }

        foreach (var token in new[] { sentences.English, sentences.Swedish })
        {
            var text = token.Value;
            for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
            {
                var close = text.IndexOf('}', open);
                var hole = close < 0 ? text[open..] : text[(open + 1)..close];
                if (!holes.Contains(hole))
                {
                    context.ReportNear(BindingDiagnostics.UnknownHole, source, token, NearestName.Find(hole, holes), hole, string.Join(", ", holes));
                }
            }
        }
    }
}
