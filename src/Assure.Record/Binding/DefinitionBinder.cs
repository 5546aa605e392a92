using System.Collections.Immutable;
using Assure.Language.Text;
using Assure.Record.Rules;
using Syntax = Assure.Language.Syntax;

namespace Assure.Record.Binding;

/// <summary>Binds definitions, each before the first formula that uses it.</summary>
internal sealed class DefinitionBinder
{
    private readonly BindingContext _context;
    private readonly Dictionary<Definition, Declared<Syntax.DefineDeclaration>> _declared = [];
    private readonly HashSet<Definition> _bound = [];
    private readonly List<Definition> _binding = [];

    public DefinitionBinder(BindingContext context, VocabularyBinder vocabulary, IReadOnlyList<Declared<Syntax.DefineDeclaration>> declarations, ImmutableArray<Definition>? bound = null)
    {
        _context = context;
        _bound.UnionWith(bound ?? []);
        foreach (var declared in declarations)
        {
            var (source, syntax) = (declared.Source, declared.Syntax);
            if (context.Names.Relations.ContainsKey(syntax.Name.Text))
            {
                continue;
            }

            var parameters = RelationBinder.Parameters(syntax.Parameters);
            string[] holes = [.. parameters.Select(one => one.Name)];
            vocabulary.CheckHoles(source, syntax.Sentences, holes);
            vocabulary.CheckHoles(source, syntax.Noun?.Sentences, holes);
            var definition = new Definition
            {
                Name = syntax.Name.Text,
                Index = _bound.Count + _declared.Count,
                Parameters = parameters,
                Sentence = VocabularyBinder.BilingualOf(syntax.Sentences),
                Noun = VocabularyBinder.BilingualOf(syntax.Noun?.Sentences),
                Origin = BindingContext.OriginOf(source, syntax),
            };
            context.Names.Definitions.Add(definition.Name, definition);
            _declared.Add(definition, declared);
        }

        context.EnsureBound = Ensure;
    }

    /// <summary>Binds all of them; they come in the order declared.</summary>
    public ImmutableArray<Definition> BindAll()
    {
        foreach (var (definition, declared) in _declared)
        {
            Ensure(definition, declared.Source.Locate(declared.Syntax.Name.Span));
        }

        return [.. _declared.Keys.OrderBy(one => one.Index)];
    }

    private void Ensure(Definition definition, SourceLocation user)
    {
        if (_bound.Contains(definition))
        {
            return;
        }

        var at = _binding.IndexOf(definition);
        if (at >= 0)
        {
            var circle = string.Join(" uses ", _binding.Skip(at).Append(definition).Select(one => one.Name));
            _context.Findings.Report(BindingDiagnostics.CyclicDefinition, user, definition.Name, circle);
            return;
        }

        _binding.Add(definition);
        var declared = _declared[definition];
        var slots = new SlotCounter();
        var scope = Scope.Empty(Roles.None, slots);
        var formulas = new FormulaBinder(_context, declared.Source);
        for (var i = 0; i < definition.Parameters.Length; i++)
        {
            var parameter = definition.Parameters[i];
            if (scope.Find(parameter.Name) is null)
            {
                formulas.CheckVariable(declared.Syntax.Parameters[i].Name, scope);
            }

            scope = scope.WithVariable(parameter.Name, parameter.Sort);
        }

        definition.Body = formulas.Bind(declared.Syntax.Body, scope);
        definition.IsOpen = definition.Body.IsOpen;
        definition.Slots = slots.Count;
        _binding.RemoveAt(_binding.Count - 1);
        _bound.Add(definition);
    }
}
