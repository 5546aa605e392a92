using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Text;
using Assure.Record.Texts;
using Syntax = Assure.Language.Syntax;

namespace Assure.Record.Binding;

/// <summary>Puts texts together: what each restates, replaces, stands beside and ends, and what it takes over.</summary>
internal sealed class TextLinker(BindingContext context, ImmutableArray<(Text Text, Declared<Syntax.TextDeclaration> Declared)> texts)
{
    private readonly Dictionary<Text, Declared<Syntax.TextDeclaration>> _declared = texts.ToDictionary(one => one.Text, one => one.Declared);
    private readonly List<(Text Ender, Text Ended, SourceLocation At, Syntax.TextRelationClause Clause)> _ends = [];
    private readonly HashSet<Text> _inherited = [];
    private readonly List<Text> _inheriting = [];

    /// <summary>Links them.</summary>
    /// <param name="linked">Texts that were linked before, and stay as they are.</param>
    public void Link(IEnumerable<Text>? linked = null)
    {
        _inherited.UnionWith(linked ?? []);
        foreach (var (text, declared) in texts)
        {
            LinkOne(text, declared);
        }

        foreach (var (text, _) in texts)
        {
            Inherit(text);
        }

        foreach (var group in _ends.GroupBy(one => one.Ended))
        {
            EndEffectively(group.Key, group);
        }
    }

    private void LinkOne(Text text, Declared<Syntax.TextDeclaration> declared)
    {
        var clauses = new ClauseBinder(context, declared.Source, Scope.Empty(Roles.None, new SlotCounter()), declared.Syntax.Clauses);
        foreach (var clause in declared.Syntax.Clauses.OfType<Syntax.TextRelationClause>())
        {
            clauses.Optional(clause);
            var named = clause.Targets.Select(target => (Token: target, Text: FindText(declared.Source, target))).Where(one => one.Text is not null && one.Text != text).ToArray();
            ImmutableArray<Text> others = [.. named.Select(one => one.Text!)];
            switch (clause.Relation)
            {
                case Syntax.TextRelation.Restates:
                    text.Restates = text.Restates.AddRange(others);
                    CheckRestated(text, declared.Source, named!);
                    break;
                case Syntax.TextRelation.Replaces:
                    text.Replaces = text.Replaces.AddRange(others);
                    AddEnds(text, declared.Source, clause, named!);
                    break;
                case Syntax.TextRelation.Beside:
                    text.Beside = text.Beside.AddRange(others);
                    break;
                default:
                    text.Ends = text.Ends.AddRange(others);
                    AddEnds(text, declared.Source, clause, named!);
                    break;
            }
        }
    }

    public Text? FindText(SourceText source, Syntax.SyntaxToken name)
    {
        if (name.IsMissing)
        {
            return null;
        }

        if (context.Names.Texts.TryGetValue(name.Text, out var text))
        {
            return text;
        }

        context.ReportNear(BindingDiagnostics.UnknownText, source, name, NearestName.Find(name.Text, context.Names.Texts.Keys), name.Text);
        return null;
    }

    /// <summary>Each promiser restates those of the texts that it gave; each text was given by one of the promisers, each promiser gave one.</summary>
    private void CheckRestated(Text text, SourceText source, (Syntax.SyntaxToken Token, Text Text)[] named)
    {
        if (text.Promisers.Each is not null || text.Standing is Standing.Says or Standing.Draft)
        {
            return;
        }

        foreach (var (token, other) in named)
        {
            if (other.Promisers.Each is null && !other.Promisers.Named.Any(state => text.Promisers.Named.Contains(state)))
            {
                context.Report(BindingDiagnostics.RestatesForeignText, source, token, string.Join(", ", text.Promisers.Named), other.Id);
            }
        }

        foreach (var state in text.Promisers.Named)
        {
            if (named.Length > 0 && !Array.Exists(named, one => one.Text.Promisers.Each is not null || one.Text.Promisers.Named.Contains(state)))
            {
                context.Report(BindingDiagnostics.RestatesForeignText, source, named[0].Token, state, string.Join("' or '", named.Select(one => one.Text.Id)));
            }
        }
    }

    private void AddEnds(Text text, SourceText source, Syntax.TextRelationClause clause, (Syntax.SyntaxToken Token, Text Text)[] named)
    {
        foreach (var (token, other) in named)
        {
            if (text.Standing is Standing.Draft)
            {
                continue;
            }

            if (text.Promisers.Each is null && other.Promisers.Each is null)
            {
                var left = other.Promisers.Named.Except(text.Promisers.Named).ToArray();
                if (left.Length > 0)
                {
                    context.Report(BindingDiagnostics.EndsForeignText, source, token, text.Id, other.Id, string.Join(", ", left.Select(state => state.Id)));
                }
            }

            _ends.Add((text, other, source.Locate(token.Span), clause));
        }
    }

    /// <summary>Takes address and kinds over from what is restated, where the text gives none.</summary>
    private void Inherit(Text text)
    {
        if (_inherited.Contains(text))
        {
            return;
        }

        var declared = _declared[text];
        var at = _inheriting.IndexOf(text);
        if (at >= 0)
        {
            var circle = string.Join(" restates ", _inheriting.Skip(at).Append(text).Select(one => one.Id));
            context.Report(BindingDiagnostics.CyclicRestatement, declared.Source, declared.Syntax.Name, text.Id, circle);
            text.Restates = [];
            return;
        }

        _inheriting.Add(text);
        foreach (var other in text.Restates)
        {
            Inherit(other);
            text.Slots = Math.Max(text.Slots, other.Slots);
        }

        if (text.Address is null)
        {
            text.Address = Only(text, "address", text.Restates.Select(one => one.Address).OfType<Address>(), AddressAsWritten);
        }

        if (text.Promises is null)
        {
            text.Promises = Only(text, "what they promise", text.Restates.Select(one => one.Promises).OfType<PromisesClause>(), one => string.Join(',', one.Kinds.Select(kind => kind.Id).Order(StringComparer.Ordinal)));
        }

        _inheriting.RemoveAt(_inheriting.Count - 1);
        _inherited.Add(text);
    }

    private T? Only<T>(Text text, string what, IEnumerable<T> offered, Func<T, string> key)
        where T : class
    {
        T[] all = [.. offered];
        if (all.Length > 1 && !context.IsTrusted && all.DistinctBy(key).Count() > 1)
        {
            var declared = _declared[text];
            context.Report(BindingDiagnostics.AmbiguousRestatement, declared.Source, declared.Syntax.Name, text.Id, what);
        }

        return all.FirstOrDefault();
    }

    /// <summary>The words of an address, by which two are told apart.</summary>
    private string AddressAsWritten(Address address)
    {
        var (owner, declared) = texts.FirstOrDefault(one => one.Text.Origin.File == address.Origin.File && AddressClauseOf(one.Declared) is { } clause
            && BindingContext.OriginOf(one.Declared.Source, clause) == address.Origin);
        return owner is null ? address.Origin.ToString() : string.Join(' ', AddressClauseOf(declared)!.DescendantTokens().Select(token => token.Text));
    }

    private static Syntax.AddressClause? AddressClauseOf(Declared<Syntax.TextDeclaration> declared) =>
        declared.Syntax.Clauses.OfType<Syntax.AddressClause>().FirstOrDefault();

    /// <summary>The earliest of a text's own end and the texts that replace or end it.</summary>
    private void EndEffectively(Text ended, IEnumerable<(Text Ender, Text Ended, SourceLocation At, Syntax.TextRelationClause Clause)> enders)
    {
        foreach (var (ender, _, at, clause) in enders)
        {
            if ((ender.From?.Date ?? ender.On) is not { } date)
            {
                continue;
            }

            if ((ended.From?.Date ?? ended.On) is { } start && date.Last <= start.First)
            {
                context.Findings.Report(BindingDiagnostics.EndedBeforeStart, at, ender.Id, ended.Id, date, start);
            }

            if (ended.To is null || date.CompareTo(ended.To.Date) < 0)
            {
                var source = _declared[ender].Source;
                var clauses = new ClauseBinder(context, source, Scope.Empty(Roles.None, new SlotCounter()), []);
                ended.To = new DateBound(date, ender.From?.Uncertain, ender, clauses.Optional(clause), BindingContext.OriginOf(source, clause));
            }
        }
    }
}
