using Assure.Web.Queries;

namespace Assure.Web.Api;

/// <summary>A file of the site that holds the answer of a query, the same bytes as its command prints.</summary>
/// <param name="Path">Where it stands below the site's root.</param>
/// <param name="Asked">The query.</param>
internal sealed record DataFile(string Path, AskedQuery Asked);
