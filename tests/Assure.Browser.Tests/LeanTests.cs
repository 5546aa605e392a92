using Assure.Web.Site;

namespace Assure.Browser.Tests;

/// <summary>What pages leave out changes nothing that a browser makes of them.</summary>
public sealed class LeanTests(Surroundings site)
{
    [Fact]
    public Task A_page_is_the_same_to_a_browser_in_full_and_in_fewer_bytes() => site.VisitAsync(
        async visit =>
        {
            var found = new List<string>();
            foreach (var (language, sort) in from language in new[] { "en", "sv" } from sort in site.Sorts select (language, sort))
            {
                await visit.GoAsync($"{language}/{sort.Path}");
                var full = await visit.Page.EvaluateAsync<string>("'<!DOCTYPE html>' + document.documentElement.outerHTML");
                var lean = LeanHtml.Of(full);
                Assert.True(lean.Length < full.Length * 0.98, $"{language}/{sort.Path}: {full.Length} {lean.Length}");
                if (await visit.Page.EvaluateAsync<string>(Difference, new[] { full, lean }) is { Length: > 0 } difference)
                {
                    found.Add($"{language}/{sort.Path}: {difference}");
                }
            }

            Findings.None(found);
        },
        new() { JavaScriptEnabled = false });

    /// <summary>Where two pages differ as trees, but for blanks that no line shows; empty where they do not.</summary>
    private const string Difference =
        """
        ([full, lean]) => {
          const [one, other] = [full, lean].map(html => new DOMParser().parseFromString(html, 'text/html').documentElement);
          const told = node => node.nodeType === 3 ? node.data.replace(/\s+/g, ' ') : node.nodeName + [...node.attributes].map(own => ` ${own.name}=${own.value}`).sort().join('');
          const kept = node => [...node.childNodes].filter(child => child.nodeType === 1 || (child.nodeType === 3 && child.data.trim() !== ''));
          const differ = (a, b) => {
            if (told(a).trim() !== told(b).trim()) return `${told(a)} | ${told(b)}`.slice(0, 300);
            const [as, bs] = [kept(a), kept(b)];
            for (let i = 0; i < Math.max(as.length, bs.length); i++) {
              if (!as[i] || !bs[i]) return `${told(a)}: ${as.length} and ${bs.length} parts`.slice(0, 300);
              const difference = differ(as[i], bs[i]);
              if (difference) return difference;
            }
            return '';
          };
          return differ(one, other);
        }
        """;
}
