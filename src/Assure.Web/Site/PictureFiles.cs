using System.Text;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Comparing;
using Assure.Record.Entities;
using Assure.Reports.Languages;
using Assure.Reports.Pages;
using Assure.Reports.Pictures;

namespace Assure.Web.Site;

/// <summary>The pictures of the site as files of their own, each with title, legend, source, link and stamp inside.</summary>
public static class PictureFiles
{
    /// <summary>The matrix of the front page.</summary>
    public static SiteAddress Matrix(string language) => new($"pictures/{language}/matrix.svg");

    /// <summary>A promiser's map of tiles.</summary>
    public static SiteAddress Tiles(string language, State promiser) => new($"pictures/{language}/map-{Lower(promiser)}.svg");

    /// <summary>A state's lanes since 1945.</summary>
    public static SiteAddress Lanes(string language, Entity beneficiary) => new($"pictures/{language}/state-{Lower(beneficiary)}.svg");

    /// <summary>The order of strength among texts.</summary>
    public static SiteAddress Order(string language) => new($"pictures/{language}/order.svg");

    /// <summary>All of them, with their paths below the site's root.</summary>
    /// <param name="content">What there is to show.</param>
    /// <param name="order">The order of texts; worked out here when null.</param>
    public static IEnumerable<(string Path, byte[] Content)> Of(SiteContent content, StrengthOrder? order = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        var answers = content.Reasoner.Atlas(content.Latest, [content.NonUse], Settings.Default, Detail.Verdict);
        var texts = order ?? OrderOf(content);
        foreach (var words in Words.All)
        {
            var (context, to) = (content.Context(words, null), new SiteAddresses(words.Code));
            yield return File(context, Matrix(words.Code), to.Front, MatrixSvg.Of(context, MatrixModel.Of(context, content.NonUse, answers)));
            foreach (var promiser in content.Record.Promisers)
            {
                yield return File(context, Tiles(words.Code, promiser), to.Promiser(promiser), TileMapSvg.Of(context, TileMapModel.Of(context, promiser, content.NonUse, answers)));
            }

            yield return File(context, Order(words.Code), to.Page("compare"), OrderSvg.Of(context, texts));
        }

        foreach (var state in content.Record.States)
        {
            var timelines = content.Record.Promisers.Where(promiser => promiser != state).Select(promiser => content.TimelineOf(promiser, state)).ToArray();
            foreach (var words in Words.All)
            {
                var context = content.Context(words, null);
                yield return File(context, Lanes(words.Code, state), new SiteAddresses(words.Code).State(state), LanesSvg.Of(context, LanesModel.OfState(context, state, timelines)));
            }
        }
    }

    private static StrengthOrder OrderOf(SiteContent content)
    {
        var comparer = new TextComparer(content.Record, content.Latest, Settings.Default);
        return StrengthOrder.Of(comparer, comparer.InForce(content.NonUse), content.NonUse, content.Latest);
    }

    private static (string Path, byte[] Content) File(PageContext context, SiteAddress file, SiteAddress page, Picture picture) =>
        (file.Path, Encoding.UTF8.GetBytes(PictureSvg.Of(context, picture, "/" + page.Path, page.RelativeTo(file))));

    private static string Lower(Entity entity) => entity.Id.ToLowerInvariant();
}
