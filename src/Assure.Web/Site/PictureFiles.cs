using System.Text;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Reports.Languages;
using Assure.Reports.Pages;
using Assure.Reports.Pictures;

namespace Assure.Web.Site;

/// <summary>The pictures of the site as files of their own, each with title, legend, source, link and stamp inside; made one at a time, when asked for.</summary>
public static class PictureFiles
{
    private const string Folder = "pictures";
    private const string MatrixName = "matrix";
    private const string OrderName = "order";
    private const string MapName = "map-";
    private const string LanesName = "state-";
    private const string Ending = ".svg";

    /// <summary>The matrix of the front page.</summary>
    public static SiteAddress Matrix(string language) => Address(language, MatrixName);

    /// <summary>A promiser's map of tiles.</summary>
    public static SiteAddress Tiles(string language, State promiser) => Address(language, MapName + Lower(promiser));

    /// <summary>A state's lanes since 1945.</summary>
    public static SiteAddress Lanes(string language, Entity beneficiary) => Address(language, LanesName + Lower(beneficiary));

    /// <summary>The order of strength among texts.</summary>
    public static SiteAddress Order(string language) => Address(language, OrderName);

    /// <summary>The paths of all of them below the site's root, those of a state after one another.</summary>
    public static IEnumerable<string> Paths(RecordEdition record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Words.Codes.SelectMany(code => record.Promisers.Select(promiser => Tiles(code, promiser)).Prepend(Order(code)).Prepend(Matrix(code)))
            .Concat(record.States.SelectMany(state => Words.Codes.Select(code => Lanes(code, state))))
            .Select(static address => address.Path);
    }

    /// <summary>The state whose lanes a picture shows; null for another picture.</summary>
    public static State? About(RecordEdition record, string path)
    {
        ArgumentNullException.ThrowIfNull(record);
        return path?.Split('/') is [Folder, _, var file] && file.EndsWith(Ending, StringComparison.Ordinal) ? Find(record.States, file[..^Ending.Length], LanesName) : null;
    }

    /// <summary>Makes the file at a path.</summary>
    /// <param name="content">What there is to show.</param>
    /// <param name="path">The path below the site's root.</param>
    /// <returns>Null when there is no such picture.</returns>
    public static byte[]? Of(SiteContent content, string path)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (path?.Split('/') is not [Folder, var language, var file] || Words.For(language) is not { } words || !file.EndsWith(Ending, StringComparison.Ordinal))
        {
            return null;
        }

        var (context, to, name) = (content.Context(words, null), new SiteAddresses(language), file[..^Ending.Length]);
        (Picture Picture, SiteAddress Page)? found = name switch
        {
            MatrixName => (MatrixSvg.Of(context, MatrixModel.Of(context, content.NonUse, content.Atlas(content.Latest))), to.Front),
            OrderName => (OrderSvg.Of(context, content.Findings.Order), to.Page("compare")),
            _ when Find(content.Record.Promisers, name, MapName) is { } promiser => (TileMapSvg.Of(context, TileMapModel.Of(context, promiser, content.NonUse, content.Atlas(content.Latest))), to.Promiser(promiser)),
            _ when Find(content.Record.States, name, LanesName) is { } state => (LanesSvg.Of(context, LanesOf(content, context, state)), to.State(state)),
            _ => null,
        };
        return found is var (picture, page)
            ? Encoding.UTF8.GetBytes(content.Stands is { } stands
                ? PictureSvg.Of(context, picture, new Uri(stands, page.Path).AbsoluteUri)
                : PictureSvg.Of(context, picture, "/" + page.Path, page.RelativeTo(new(path))))
            : null;
    }

    /// <summary>The lanes of a state: what each promiser promised it since 1945.</summary>
    public static LanesModel LanesOf(SiteContent content, PageContext context, Entity beneficiary)
    {
        ArgumentNullException.ThrowIfNull(content);
        return LanesModel.OfState(context, beneficiary, [.. content.Record.Promisers.Where(promiser => promiser != beneficiary).Select(promiser => content.TimelineOf(promiser, beneficiary, content.NonUse))]);
    }

    /// <summary>The lanes of a pair: each kind of promise that its page tells.</summary>
    public static LanesModel LanesOf(SiteContent content, PageContext context, State guarantor, Entity beneficiary)
    {
        ArgumentNullException.ThrowIfNull(content);
        return LanesModel.OfPair(context, [.. content.Kinds.Where(static kind => kind.Id is "non-use" or "non-threat" or "no-first-use").Select(kind => content.TimelineOf(guarantor, beneficiary, kind))]);
    }

    private static State? Find(IEnumerable<State> states, string name, string beginning) =>
        name.StartsWith(beginning, StringComparison.Ordinal) ? states.FirstOrDefault(state => Lower(state) == name[beginning.Length..]) : null;

    private static SiteAddress Address(string language, string name) => new($"{Folder}/{language}/{name}{Ending}");

    private static string Lower(Entity entity) => entity.Id.ToLowerInvariant();
}
