using System.Text.RegularExpressions;

namespace Assure.Web.Site;

/// <summary>The same page in fewer bytes, by what HTML lets be left out; what a browser makes of it stays the same.</summary>
/// <remarks>
/// It reads only what components and the HTML renderer write: names in small letters, values of attributes in double quotation marks and escaped, no comments, no
/// scripts or styles inside.
/// </remarks>
public static partial class LeanHtml
{
    /// <summary>The page with characters as themselves, no indentation nor lines between blocks, no ends that the next element makes plain, no quotation marks around values that hold together without.</summary>
    /// <param name="html">A page, or a part of one.</param>
    public static string Of(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var plain = Entity().Replace(html, static match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
        var ended = NeedlessEnd().Replace(plain, "");
        var close = Between().Replace(Indentation().Replace(ended, "\n"), "");
        return Tag().Replace(Row().Replace(close, static row => Scoped(row.Value)), static tag => Quoted().Replace(tag.Value, "=$1"));
    }

    /// <summary>A row of a table without what its cells' places make plain: a head cell beside data is a row's, one among heads alone a column's.</summary>
    private static string Scoped(string row) => row.Contains("<td", StringComparison.Ordinal)
        ? row.Replace(" scope=\"row\"", "", StringComparison.Ordinal)
        : row.Replace(" scope=\"col\"", "", StringComparison.Ordinal);

    /// <summary>A character beyond ASCII, or an apostrophe, which double quotation marks and elements hold as it is.</summary>
    [GeneratedRegex("&#x(27|2B|[A-F][0-9A-F]|[0-9A-F]{3,4});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    /// <summary>
    /// The end of an element that the next one, or the end of the list or table, ends as well; that of a paragraph before an element that cannot stand in one, or at
    /// the end of one that holds paragraphs; and the stroke of elements that have no end.
    /// </summary>
    [GeneratedRegex(
        "\\s*</(?:li|t[dhr]|thead|tbody|d[dt])>|</p>(?=\\s*<(?:(?:details|div|d[dlt]|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|ul)[ >]|/(?:details|div|fieldset|figure|footer|li|main|section|td|th)>))| /(?=>)",
        RegexOptions.CultureInvariant)]
    private static partial Regex NeedlessEnd();

    [GeneratedRegex("\n\\s+(?=<)", RegexOptions.CultureInvariant)]
    private static partial Regex Indentation();

    /// <summary>The end of a line before a block, where no words can stand; headings, sections and tables begin lines of their own.</summary>
    [GeneratedRegex("\n(?=</?(?:dd|details|div|dl|dt|fieldset|figure|footer|form|header|li|link|meta|nav|ol|p|td|title|tr|ul)[ >])", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    /// <summary>A row of a table.</summary>
    [GeneratedRegex("<tr[ >](?:(?!<tr[ >]|<tbody|</table).)*", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Row();

    /// <summary>The beginning of an element with attributes.</summary>
    [GeneratedRegex("<[a-z][a-z0-9]* [^<>]+>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    /// <summary>A value that needs no quotation marks; those before the stroke of an empty element keep them, as the stroke would become part of the value.</summary>
    [GeneratedRegex("=\"([^\\s\"'=<>`]+)\"(?=[ >\n])", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
