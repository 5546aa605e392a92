using System.Text.RegularExpressions;

namespace Assure.Architecture.Tests;

/// <summary>A page with its links and headings.</summary>
internal sealed partial record Page(string Path, IReadOnlyList<string> Links, IReadOnlyList<string> Anchors)
{
    /// <summary>Reads a page.</summary>
    public static Page Of(string path)
    {
        var text = Repository.WithoutFences(Repository.Read(path).ReplaceLineEndings("\n"));
        return new(
            path,
            [.. Link().Matches(InlineCode().Replace(text, "")).Select(static match => match.Groups["target"].Value)],
            [.. Heading().Matches(text).Select(static match => AnchorOf(match.Groups["text"].Value))]);
    }

    /// <summary>The file a link of this page leads to, and the anchor in it; null for a link that leaves the repository.</summary>
    public (string File, string Anchor)? Target(string link)
    {
        if (link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal))
        {
            return null;
        }

        var (file, anchor) = link.Split('#', 2) is [var before, var after] ? (before, after) : (link, "");
        var folder = System.IO.Path.GetDirectoryName(Path)!;
        var target = file.Length == 0 ? Path : System.IO.Path.GetRelativePath(".", System.IO.Path.Combine(folder, file));
        return (target.Replace('\\', '/'), anchor);
    }

    /// <summary>The anchor a heading gets: lower case, blanks as hyphens, no other signs.</summary>
    private static string AnchorOf(string heading) =>
        NotInAnchor().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\[[^\]]*\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`\n]+`(?!\\])")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"^#{1,6} (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
