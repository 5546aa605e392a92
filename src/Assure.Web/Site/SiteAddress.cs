namespace Assure.Web.Site;

/// <summary>Where a page or file of the site stands, below the site's root, wherever that is.</summary>
/// <param name="Path">The path without a leading stroke: <c>en/state/swe/</c> for a page, <c>data/ask/SWE.json</c> for a file.</param>
public sealed record SiteAddress(string Path)
{
    private const string Index = "index.html";

    /// <summary>The file that holds it.</summary>
    public string File => Path.Length == 0 || Path.EndsWith('/') ? Path + Index : Path;

    /// <summary>How a page at <paramref name="from"/> writes a link here: relative, so that the site works below any path.</summary>
    public string RelativeTo(SiteAddress from)
    {
        ArgumentNullException.ThrowIfNull(from);
        var (here, there) = (from.Path.Split('/')[..^1], Path.Split('/'));
        var common = 0;
        while (common < here.Length && common < there.Length - 1 && here[common] == there[common])
        {
            common++;
        }

        var link = string.Concat(Enumerable.Repeat("../", here.Length - common)) + string.Join('/', there[common..]);
        return link.Length == 0 ? "./" : link;
    }

    /// <inheritdoc/>
    public override string ToString() => Path;
}
