using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Text;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Syntax = Assure.Language.Syntax;

namespace Assure.Record.Binding;

/// <summary>Binds relations, and then what they entail.</summary>
internal sealed class RelationBinder(BindingContext context, VocabularyBinder vocabulary)
{
    public ImmutableArray<Relation> Bind(IReadOnlyList<Declared<Syntax.RelationDeclaration>> declarations)
    {
        foreach (var declared in declarations)
        {
            context.Names.Relations.Add(declared.Syntax.Name.Text, BindOne(declared, context.Names.Relations.Count));
        }

        foreach (var declared in declarations)
        {
            var relation = context.Names.Relations[declared.Syntax.Name.Text];
            relation.Entails = [.. declared.Syntax.Traits.OfType<Syntax.EntailsTrait>().Select(trait => Entailed(declared, relation, trait)).OfType<Entailment>()];
        }

        CheckCycles(declarations);
        return [.. declarations.Select(one => context.Names.Relations[one.Syntax.Name.Text])];
    }

    private Relation BindOne(Declared<Syntax.RelationDeclaration> declared, int index)
    {
        var (source, syntax) = (declared.Source, declared.Syntax);
        var parameters = Parameters(syntax.Parameters);
        vocabulary.CheckHoles(source, syntax.Sentences, [.. parameters.Select(one => one.Name), "the guarantor"]);
        var (truth, table, incomplete, judge) = syntax.Truth switch
        {
            Syntax.RecordedTruth recorded => (Truth.Recorded, recorded.Table.Text, recorded.IsIncomplete, (Judge?)null),
            Syntax.JudgedTruth judged => (Truth.Judged, null, false, JudgeOf(source, syntax, parameters, judged.Judge)),
            _ => (Truth.Conduct, null, false, null),
        };
        if (table is not null && Statuses.IsDerived(table) && parameters is not [{ Sort: Sort.State }, { Sort: Sort.Treaty }])
        {
            context.Report(BindingDiagnostics.DerivedParameters, source, syntax.Name, syntax.Name.Text, table);
        }

        var symmetric = syntax.Traits.OfType<Syntax.SymmetricTrait>().FirstOrDefault();
        if (symmetric is not null && (parameters is not [var a, var b] || a.Sort != b.Sort))
        {
            context.Report(BindingDiagnostics.NotSymmetric, source, symmetric, syntax.Name.Text);
            symmetric = null;
        }

        var occurs = syntax.Traits.OfType<Syntax.OccursTrait>().FirstOrDefault();
        var asJudged = syntax.Traits.OfType<Syntax.AsJudgedTrait>().FirstOrDefault();
        return new Relation
        {
            Name = syntax.Name.Text,
            Index = index,
            Parameters = parameters,
            Truth = truth,
            Table = table ?? occurs?.Table.Text,
            IsIncomplete = incomplete,
            IsSymmetric = symmetric is not null,
            Judge = judge ?? (asJudged is null ? null : JudgeOf(source, syntax, parameters, asJudged.Judge)),
            Sentence = VocabularyBinder.BilingualOf(syntax.Sentences),
            Origin = BindingContext.OriginOf(source, syntax),
        };
    }

    /// <summary>The parameters of a relation or definition.</summary>
    public static ImmutableArray<Parameter> Parameters(ImmutableArray<Syntax.Parameter> parameters) =>
        [.. parameters.Select(one => new Parameter(FormulaBinder.SortOf(one.Sort ?? Syntax.Sort.State), one.Name.Text))];

    private Judge? JudgeOf(SourceText source, Syntax.RelationDeclaration syntax, ImmutableArray<Parameter> parameters, Syntax.Judge judge)
    {
        if (judge.IsGuarantor)
        {
            return Judge.Guarantor;
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name == judge.Parameter!.Text && parameters[i].Sort == Sort.State)
            {
                return new Judge(i);
            }
        }

        if (!judge.Parameter!.IsMissing)
        {
            var states = parameters.Where(one => one.Sort == Sort.State).Select(one => one.Name);
            context.ReportNear(BindingDiagnostics.UnknownJudge, source, judge, NearestName.Find(judge.Parameter.Text, states), judge.Parameter.Text, syntax.Name.Text);
        }

        return Judge.Guarantor;
    }

    private Entailment? Entailed(Declared<Syntax.RelationDeclaration> declared, Relation relation, Syntax.EntailsTrait trait)
    {
        var (source, atom) = (declared.Source, trait.Atom);
        if (atom.Relation.IsMissing)
        {
            return null;
        }

        if (!context.Names.Relations.TryGetValue(atom.Relation.Text, out var entailed))
        {
            context.ReportNear(
                BindingDiagnostics.UnknownRelation, source, atom.Relation, NearestName.Find(atom.Relation.Text, context.Names.Relations.Keys), atom.Relation.Text);
            return null;
        }

        if (!entailed.IsOpen)
        {
            context.Report(BindingDiagnostics.EntailsRecorded, source, atom, entailed.Name);
            return null;
        }

        var arguments = ImmutableArray.CreateBuilder<int>();
        var scope = Scope.Empty(Roles.None, new SlotCounter());
        foreach (var parameter in relation.Parameters)
        {
            scope = scope.Find(parameter.Name) is null ? scope.WithVariable(parameter.Name, parameter.Sort) : scope;
        }

        foreach (var argument in atom.Arguments)
        {
            if (argument is not Syntax.NameTerm { Name: var name } || scope.Find(name.Text) is not { Term: Term.Variable variable })
            {
                context.ReportNear(BindingDiagnostics.EntailedArgument, source, argument, NearestName.Find(argument.ToString(), scope.Names()), argument, relation.Name);
                return null;
            }

            arguments.Add(variable.Slot);
        }

        // The ordinary binder reports wrong numbers and sorts of arguments.
        return new FormulaBinder(context, source).Bind(atom, scope) is Formula.Atom ? new Entailment(entailed, arguments.ToImmutable()) : null;
    }

    private void CheckCycles(IReadOnlyList<Declared<Syntax.RelationDeclaration>> declarations)
    {
        foreach (var declared in declarations)
        {
            var start = context.Names.Relations[declared.Syntax.Name.Text];
            if (PathTo(start, start, []) is { } path)
            {
                context.Report(BindingDiagnostics.CyclicEntailment, declared.Source, declared.Syntax.Name, start.Name, string.Join(" entails ", path.Prepend(start.Name)));
                start.Entails = [];
            }
        }
    }

    private static List<string>? PathTo(Relation from, Relation goal, HashSet<Relation> seen)
    {
        foreach (var entailment in from.Entails)
        {
            if (entailment.Relation == goal)
            {
                return [goal.Name];
            }

            if (seen.Add(entailment.Relation) && PathTo(entailment.Relation, goal, seen) is { } path)
            {
                return [entailment.Relation.Name, .. path];
            }
        }

        return null;
    }
}
