using Assure.Language.Syntax;
using Assure.Record.Loading;

namespace Assure.Record.Binding;

/// <summary>The declarations of a record by what they declare, each name once, in the order of files and lines.</summary>
internal sealed class DeclarationSet
{
    public DeclarationSet(IEnumerable<RecordDocument> documents, BindingContext context)
    {
        var all = documents.SelectMany(document => document.Declarations.Select(one => new Declared<Declaration>(document, one))).ToArray();
        Relations = Unique<RelationDeclaration>(all);
        Definitions = Unique<DefineDeclaration>(all);
        Disputes = Unique<DisputeDeclaration>(all);
        Kinds = Unique<KindDeclaration>(all);
        Texts = Unique<TextDeclaration>(all);
        Qualifications = Unique<QualificationDeclaration>(all);
        Follows = Nameless<FollowsDeclaration>(all);
        Expectations = Nameless<ExpectDeclaration>(all);
        if (!context.IsTrusted)
        {
            ReportTwice(all, context);
        }
    }

    public List<Declared<RelationDeclaration>> Relations { get; }

    public List<Declared<DefineDeclaration>> Definitions { get; }

    public List<Declared<DisputeDeclaration>> Disputes { get; }

    public List<Declared<KindDeclaration>> Kinds { get; }

    public List<Declared<FollowsDeclaration>> Follows { get; }

    public List<Declared<TextDeclaration>> Texts { get; }

    public List<Declared<QualificationDeclaration>> Qualifications { get; }

    public List<Declared<ExpectDeclaration>> Expectations { get; }

    private static List<Declared<T>> Nameless<T>(Declared<Declaration>[] all)
        where T : Declaration => [.. all.Where(one => one.Syntax is T).Select(one => new Declared<T>(one.Document, (T)one.Syntax))];

    private static List<Declared<T>> Unique<T>(Declared<Declaration>[] all)
        where T : NamedDeclaration
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var list = new List<Declared<T>>();
        foreach (var one in all)
        {
            if (one.Syntax is T { Name.IsMissing: false } named && seen.Add(named.Name.Text))
            {
                list.Add(new Declared<T>(one.Document, named));
            }
        }

        return list;
    }

    /// <summary>Relations and definitions share their names, and so do texts and qualifications.</summary>
    private static void ReportTwice(Declared<Declaration>[] all, BindingContext context)
    {
        var seen = new Dictionary<(string, string), Declared<Declaration>>();
        foreach (var one in all)
        {
            if (one.Syntax is not NamedDeclaration { Name.IsMissing: false } named)
            {
                continue;
            }

            var sort = named switch
            {
                RelationDeclaration or DefineDeclaration => "relation",
                DisputeDeclaration => "dispute",
                KindDeclaration => "kind",
                _ => "text",
            };
            if (!seen.TryAdd((sort, named.Name.Text), one))
            {
                var first = seen[(sort, named.Name.Text)];
                context.Report(
                    BindingDiagnostics.DuplicateDeclaration, one.Source, named.Name, named.Name.Text, BindingContext.OriginOf(first.Source, ((NamedDeclaration)first.Syntax).Name));
            }
        }
    }
}
