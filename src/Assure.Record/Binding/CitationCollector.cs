using System.Collections.Immutable;
using Assure.Record.Facts;
using Assure.Record.Loading;
using Assure.Record.Sources;
using Syntax = Assure.Language.Syntax;

namespace Assure.Record.Binding;

/// <summary>Finds every citation of the documents, with what cites.</summary>
internal static class CitationCollector
{
    /// <summary>The citations in the order of the documents; those of sources nobody knows were reported before and are left out.</summary>
    public static ImmutableArray<CitedPlace> Collect(ImmutableArray<RecordDocument> documents, RecordNames names)
    {
        var places = ImmutableArray.CreateBuilder<CitedPlace>();
        foreach (var document in documents)
        {
            foreach (var declaration in document.Declarations.OfType<Syntax.NamedDeclaration>())
            {
                foreach (var (what, node, cited) in Citing(declaration))
                {
                    if (names.CitedSources.TryGetValue(cited.Source, out var source))
                    {
                        places.Add(new(declaration.Name.Text, what, Bound(cited, source), BindingContext.OriginOf(document.Source, node)));
                    }
                }
            }
        }

        return places.ToImmutable();
    }

    /// <summary>A citation with the source it names.</summary>
    public static Citation Bound(Syntax.Citation cited, Source source) => new(source, cited.Pinpoint ?? "", cited.Mark switch
    {
        Syntax.ReadMark.Read => Verified.Yes,
        Syntax.ReadMark.PartlyRead => Verified.Partly,
        _ => Verified.No,
    });

    private static IEnumerable<(string What, Syntax.SyntaxNode Node, Syntax.Citation Cited)> Citing(Syntax.NamedDeclaration declaration)
    {
        foreach (var clause in declaration.ChildNodes.OfType<Syntax.Clause>())
        {
            if (clause.Citation is { } cited)
            {
                yield return (LabelOf(clause) is { } label ? $"{clause.Keyword.Text} {label}" : clause.Keyword.Text, clause, cited);
            }
        }

        foreach (var reading in (declaration as Syntax.DisputeDeclaration)?.Readings ?? [])
        {
            if (reading.Citation is { } cited)
            {
                yield return ($"{reading.Keyword.Text} {reading.Name.Text}", reading, cited);
            }
        }
    }

    private static string? LabelOf(Syntax.Clause clause) => clause switch
    {
        Syntax.ProvidedClause provided => provided.Label?.Text,
        Syntax.UnlessClause unless => unless.Label.Text,
        Syntax.ReservesClause reserves => reserves.Label.Text,
        _ => null,
    };
}
