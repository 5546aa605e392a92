namespace Assure.Web.Site;

/// <summary>One page of the site: where it stands, the component that makes it, and what it is about.</summary>
/// <param name="Language">The code of its language.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Component">The Razor component; it takes a <see cref="View"/> and what stands in <paramref name="Parameters"/>.</param>
/// <param name="Parameters">What the page is about, by parameter name.</param>
public sealed record SitePage(string Language, SiteAddress Address, Type Component, IReadOnlyDictionary<string, object?> Parameters);
