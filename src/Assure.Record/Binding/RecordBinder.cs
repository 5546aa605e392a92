using System.Collections.Frozen;
using System.Collections.Immutable;
using Assure.Record.Checks;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Lists;
using Assure.Record.Loading;
using Assure.Record.Rules;
using Assure.Record.Tables;

namespace Assure.Record.Binding;

/// <summary>Makes an edition of the parts of a record.</summary>
/// <remarks>Sources, then things, then the vocabulary, then facts, then texts: each needs the names of those before it.</remarks>
internal static class RecordBinder
{
    /// <summary>Binds the parts.</summary>
    /// <returns>The edition; null when something found is an error.</returns>
    public static RecordEdition? Bind(RecordParts parts, Findings findings, bool isTrusted, (string Facts, string Prose)? hashes = null)
    {
        var names = new RecordNames();
        var tables = new TableSet(parts, findings, isTrusted);
        var context = new BindingContext(names, findings, isTrusted);
        var edition = EditionTable.Read(tables, names, findings);
        SourceTable.Read(tables, names, findings);
        var states = new StateTables(tables, names, findings).Read();
        var entities = new EntityTables(tables, names, findings);
        var (zones, territories, alliances) = (entities.Zones(), entities.Territories(), entities.Alliances());
        var treaties = entities.Treaties();

        var declarations = new DeclarationSet(parts.Documents, context);
        var vocabulary = new VocabularyBinder(context);
        var disputes = vocabulary.Disputes(declarations.Disputes);
        var kinds = vocabulary.Kinds(declarations.Kinds);
        var relations = new RelationBinder(context, vocabulary).Bind(declarations.Relations);
        var definitions = new DefinitionBinder(context, vocabulary, declarations.Definitions).BindAll();
        var follows = vocabulary.Follows(declarations.Follows);

        var acts = ActTable.Read(tables, names, findings);
        var rows = Rows(tables, names, relations, acts, findings);
        var readUpTo = ReadUpToTable.Read(tables, names, findings);
        var lists = tables.Unread();
        if (!isTrusted)
        {
            new ListChecks(tables, names, findings).Check(lists);
        }

        var instruments = new InstrumentBinder(context).Bind(parts.Documents);
        var texts = new TextBinder(context, vocabulary, instruments).Bind(declarations.Texts);
        var linker = new TextLinker(context, texts);
        linker.Link();
        var qualifications = new QualificationBinder(context, linker, instruments).Bind(declarations.Qualifications);
        var expectations = new ExpectationBinder(context, vocabulary, linker, instruments).Bind(declarations.Expectations);
        if (!isTrusted)
        {
            var declared = declarations.Qualifications.ToDictionary(one => one.Syntax.Name.Text, StringComparer.Ordinal);
            new TextChecks(context, texts, qualifications, declared).Check(definitions, follows);
            new DocumentChecks(context).Check(parts.Documents);
        }

        if (findings.HasErrors)
        {
            return null;
        }

        var divided = parts.Divide(lists);
        var (facts, prose) = hashes ?? (RecordHash.OfFacts(divided), RecordHash.OfProse(divided));
        return new RecordEdition
        {
            Edition = edition.Edition,
            EditionDate = edition.Date,
            LanguageVersion = edition.Language,
            SchemaVersion = edition.Schema,
            Hash = facts,
            ProseHash = prose,
            States = states,
            Treaties = treaties,
            Alliances = alliances,
            Territories = territories,
            Zones = zones,
            Relations = relations,
            Definitions = definitions,
            Disputes = disputes,
            Kinds = kinds,
            Follows = follows,
            Instruments = [.. instruments.Values.OrderBy(one => one.Id, StringComparer.Ordinal)],
            Texts = [.. texts.Select(one => one.Text)],
            Qualifications = qualifications,
            Expectations = expectations,
            Acts = acts,
            Rows = rows,
            Tables = new RecordTables(divided.Tables, lists, states),
            Sources = names.Sources.ToFrozenDictionary(StringComparer.Ordinal),
            CitationsWhenAsked = new(() => CitationCollector.Collect(parts.Documents, names)),
            ReadUpToBySubject = readUpTo.ToFrozenDictionary(one => one.Subject, StringComparer.Ordinal),
            Promisers = [.. readUpTo.Select(one => names.Find(Sort.State, one.Subject)).OfType<State>()],
        };
    }

    private static ImmutableArray<ImmutableArray<FactRow>> Rows(
        TableSet tables, RecordNames names, ImmutableArray<Relation> relations, ImmutableArray<Act> acts, Findings findings)
    {
        var rows = Enumerable.Range(0, relations.Length).Select(_ => new List<FactRow>()).ToArray();
        new FactTables(tables, names, findings).Read(relations, rows);
        DeterminationTable.Read(tables, names, rows, findings);
        foreach (var relation in relations.Where(one => one.Table is not null && Statuses.IsDerived(one.Table)))
        {
            if (relation.Parameters is [{ Sort: Sort.State }, { Sort: Sort.Treaty }])
            {
                rows[relation.Index].AddRange(Statuses.Derive(relation, acts));
            }
        }

        if (!tables.IsTrusted)
        {
            ActChecks.Check(acts, tables, findings);
        }

        return [.. rows.Select(list => list.ToImmutableArray())];
    }
}
