using Assure.Record;
using Assure.Record.Entities;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Pages;
using Microsoft.AspNetCore.Components;

namespace Assure.Web.Site;

/// <summary>What every page is given: the content, the language, and where it stands.</summary>
/// <param name="Content">What there is to show.</param>
/// <param name="Words">The language.</param>
/// <param name="Address">Where the page stands.</param>
public sealed record View(SiteContent Content, Words Words, SiteAddress Address)
{
    /// <summary>The day the page is to speak of; null: the latest one.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The words of pages.</summary>
    public PageWords Text => Words.Pages;

    /// <summary>The edition.</summary>
    public RecordEdition Record => Content.Record;

    /// <summary>The addresses of pages in this language.</summary>
    public SiteAddresses To => new(Words.Code);

    /// <summary>The same page in another language; the front page where this one has none.</summary>
    public SiteAddress In(Words other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Address.Path.StartsWith(Words.Code + "/", StringComparison.Ordinal) ? new(other.Code + Address.Path[Words.Code.Length..]) : new SiteAddresses(other.Code).Front;
    }

    /// <summary>A link to an address.</summary>
    public string Link(SiteAddress address) => address?.RelativeTo(Address) ?? throw new ArgumentNullException(nameof(address));

    /// <summary>A link to what one state promised another, to the span that begins on a day where one is given.</summary>
    public string Pair(State guarantor, Entity beneficiary, DateOnly? from = null) =>
        Content.IsSilent(guarantor) ? Link(To.Silent(guarantor)) : Link(To.Pair(guarantor, beneficiary)) + (from is { } day ? $"#{day:yyyy-MM-dd}" : "");

    /// <summary>A link to what words speak of; null when it has no page on this site, or this is the page.</summary>
    public string? Link(Target target) => To.Of(target) is var (address, anchor) && Content.Has(address) && (address != Address || anchor.Length > 0) ? Link(address) + anchor : null;

    /// <summary>Where Markdown leads: <c>page:changes</c> to a page, <c>file:data/states.json</c> to a file, an id of the record to its page; null for nowhere.</summary>
    public string? MarkdownLink(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return written.StartsWith("page:", StringComparison.Ordinal) ? Link(To.Page(written["page:".Length..]))
            : written.StartsWith("file:", StringComparison.Ordinal) ? Link(new SiteAddress(written["file:".Length..]))
            : Content.LinksIn(Words).OfId(written) is { } target ? Link(target)
            : null;
    }

    /// <summary>Blocks as HTML.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="headings">How many levels their headings stand below the page's.</param>
    /// <param name="known">What the page leads to elsewhere, and these blocks need not.</param>
    public MarkupString Html(IEnumerable<Block> blocks, int headings = 0, params IReadOnlyCollection<Target> known) => new(new HtmlRenderer(Link, headings).Render(Content.LinksIn(Words).In(blocks, known)));

    /// <summary>Running words as HTML.</summary>
    /// <param name="words">The words.</param>
    /// <param name="known">What the page leads to elsewhere, and these words need not.</param>
    public MarkupString Html(Prose words, params IReadOnlyCollection<Target> known) => new(new HtmlRenderer(Link).Render(Content.LinksIn(Words).In(words, known)));

    /// <summary>The setting in which a computed page of this record is made.</summary>
    public PageContext Context(DateOnly? on = null) => Content.Context(Words, on);
}
