using System.Collections.Immutable;

namespace Assure.Web.Site;

/// <summary>One page that search finds.</summary>
/// <param name="Kind">What it is about: <c>state</c>, <c>territory</c>, <c>group</c>, <c>text</c>, <c>reading</c>, <c>page</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Shown">What is shown beside the name: a code or a symbol; may be empty.</param>
/// <param name="Keys">What else it is found by: other names and former ones in either language, codes, symbols, ids.</param>
public sealed record SearchEntry(string Kind, string Name, SiteAddress Address, string Shown, ImmutableArray<string> Keys);
