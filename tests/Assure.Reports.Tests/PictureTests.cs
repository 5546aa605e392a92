using System.Xml.Linq;
using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Comparing;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Languages;
using Assure.Reports.Pages;
using Assure.Reports.Pictures;

namespace Assure.Reports.Tests;

public sealed class PictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly DateOnly Latest = RealRecord.Edition.ReadUpTo;
    private static readonly Kind NonUse = RealRecord.Edition.Kinds.Single(kind => kind.Id == "non-use");
    private static readonly Lazy<Answer[]> Answers = new(() => [.. new Reasoner(RealRecord.Edition).Atlas(Latest, [NonUse], Settings.Default, Detail.Verdict)]);

    /// <summary>Every sort of picture, in both languages.</summary>
    public static TheoryData<string, string> Pictures
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in (string[])["matrix", "map-usa", "map-narrow-chn", "lanes-swe", "lanes-kaz", "lanes-ukr", "pair", "order"])
            {
                data.Add(name, "en");
                data.Add(name, "sv");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_file_is_well_formed_and_carries_title_description_scope_source_link_and_stamp(string name, string language)
    {
        var context = Context(language);
        var picture = Make(name, context);
        var file = XDocument.Parse(PictureSvg.Of(context, picture, "/en/", "../en/"));
        Assert.Equal(picture.Title, file.Root!.Element(Svg + "title")!.Value);
        Assert.Equal(picture.Alt, file.Root.Element(Svg + "desc")!.Value);
        var words = Said(file);
        Assert.Contains(picture.Title, words, StringComparison.Ordinal);
        Assert.Contains(context.Words.Scope, words, StringComparison.Ordinal);
        Assert.Contains(Export.HowToCite.Title, words, StringComparison.Ordinal);
        Assert.Contains(context.Stamp, words, StringComparison.Ordinal);
        Assert.Equal("../en/", file.Descendants(Svg + "a").Single(link => link.Value == "/en/").Attribute("href")!.Value);
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Words_lie_inside_the_picture_and_on_no_other_words(string name, string language)
    {
        var context = Context(language);
        var (svg, texts) = PictureSvg.Framed(context, Make(name, context));
        var box = XDocument.Parse(svg).Root!.Attribute("viewBox")!.Value.Split(' ').Select(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.All(texts, text => Assert.True(text.X >= 0 && text.Y >= 0 && text.X + text.Width <= box[2] && text.Y + text.Height <= box[3], $"{text} is outside"));
        for (var i = 0; i < texts.Count; i++)
        {
            Assert.All(texts.Take(i), other => Assert.False(texts[i].Meets(other), $"{texts[i]} meets {other}"));
        }
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void The_legend_explains_every_answer_and_form_in_the_picture_and_nothing_else(string name, string language)
    {
        var context = Context(language);
        var picture = Make(name, context);
        var words = Said(XDocument.Parse(PictureSvg.Of(context, picture)));
        var shown = picture.Cells.Select(cell => cell.Verdict).OfType<Verdict>().ToHashSet();
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            Assert.Equal(shown.Contains(verdict), words.Contains("\n" + context.Words.Phrase(verdict) + "\n", StringComparison.Ordinal));
        }

        Assert.All(picture.Cells.Select(cell => cell.Form).OfType<Record.Texts.Form>(), form => Assert.Contains("\n" + new PictureWords(context.Words).Sort(form) + "\n", words, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Every_class_that_is_used_has_a_light_colour_beside_it_and_a_dark_one_in_the_sheet_or_is_the_same_in_both(string name, string language)
    {
        var context = Context(language);
        var file = XDocument.Parse(PictureSvg.Of(context, Make(name, context)));
        Assert.Contains("prefers-color-scheme:dark", file.Descendants(Svg + "style").Single().Value, StringComparison.Ordinal);
        Assert.All(file.Descendants().Where(element => element.Attribute("class") is not null), element =>
            Assert.True((element.Attribute("fill") ?? element.Attribute("stroke"))!.Value.StartsWith('#') || element.Attribute("stroke")?.Value.StartsWith('#') == true, element.ToString()));
    }

    [Fact]
    public void A_hypothetical_picture_says_so_inside()
    {
        var record = RealRecord.Edition with { Assumed = ["leaves SWE nato"] };
        var context = new PageContext(record, Words.English, Latest, Settings.Default, IsDayChosen: true);
        var words = Said(XDocument.Parse(PictureSvg.Of(context, Make("matrix", context))));
        Assert.Contains("HYPOTHETICAL. Assumed, and not on record: leaves SWE nato.", words, StringComparison.Ordinal);
        Assert.DoesNotContain("HYPOTHETICAL", PictureSvg.Of(Context("en"), Make("matrix", Context("en"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void The_matrix_is_drawn_as_before(string language) => Snapshot.Matches($"matrix-{language}.svg", PictureSvg.Of(Context(language), Make("matrix", Context(language))));

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void Lanes_are_drawn_as_before(string language) => Snapshot.Matches($"lanes-{language}.svg", PictureSvg.Of(Context(language), Make("lanes-swe", Context(language))));

    [Theory]
    [InlineData("SWE")]
    [InlineData("PAK")]
    [InlineData("YUG")]
    public void Lanes_in_a_page_have_a_strip_for_every_span_and_places_that_fit_any_width(string code)
    {
        var model = LanesOf(Context("en"), code);
        var drawn = XDocument.Parse(LanesHtml.Of(Context("en"), model, "lanes")).Root!;
        Assert.Equal(model.Alt, drawn.Attribute("aria-label")!.Value);
        Assert.Equal(model.Lanes.Select(static lane => lane.Name), drawn.Elements("b").Select(static name => name.Value));
        var strips = drawn.Elements("svg").Where(static svg => svg.Attribute("class") is null).Select(static svg => svg.Elements("rect").ToArray()).ToArray();
        Assert.Equal(model.Lanes.Select(static lane => lane.Spans.Count(static span => span.Cell.IsAsked)), strips.Select(static lane => lane.Length));
        foreach (var strip in strips.SelectMany(static lane => lane))
        {
            static double Share(XAttribute? place) => place is null ? 0 : double.Parse(place.Value.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);
            Assert.EndsWith("%", strip.Attribute("width")!.Value, StringComparison.Ordinal);
            Assert.InRange(Share(strip.Attribute("x")) + Share(strip.Attribute("width")), 0, 100.2);
        }

        var defined = drawn.Descendants("pattern").Select(static pattern => $"url(#{pattern.Attribute("id")!.Value})").ToHashSet();
        Assert.All(drawn.Descendants("rect").Attributes("fill"), fill => Assert.Contains(fill.Value, defined));
    }

    private static LanesModel LanesOf(PageContext context, string code)
    {
        var (reasoner, state) = (new Reasoner(RealRecord.Edition), RealRecord.Edition.States.Single(state => state.Id == code));
        return LanesModel.OfState(context, state, [.. RealRecord.Edition.Promisers.Where(promiser => promiser != state).Select(promiser => reasoner.TimelineOf(promiser, state, NonUse, Settings.Default))]);
    }

    private static PageContext Context(string language) => new(RealRecord.Edition, Words.For(language)!, Latest, Settings.Default, IsDayChosen: true);

    private static Picture Make(string name, PageContext context)
    {
        var reasoner = new Reasoner(RealRecord.Edition);
        State State(string code) => RealRecord.Edition.States.Single(state => state.Id == code);
        LanesModel Lanes(string code) => LanesOf(context, code);
        TileMapModel Tiles(string code) => TileMapModel.Of(context, State(code), NonUse, Answers.Value);
        return name switch
        {
            "matrix" => MatrixSvg.Of(context, MatrixModel.Of(context, NonUse, Answers.Value)),
            "map-usa" => TileMapSvg.Of(context, Tiles("USA")),
            "map-narrow-chn" => TileMapSvg.Narrow(context, Tiles("CHN")),
            "pair" => LanesSvg.Of(context, LanesModel.OfPair(context, [.. RealRecord.Edition.Kinds.Select(kind => reasoner.TimelineOf(State("RUS"), State("SWE"), kind, Settings.Default))])),
            "order" => OrderSvg.Of(context, Order.Value),
            _ => LanesSvg.Of(context, Lanes(name[^3..].ToUpperInvariant())),
        };
    }

    private static readonly Lazy<StrengthOrder> Order = new(() =>
    {
        var comparer = new TextComparer(RealRecord.Edition, Latest, Settings.Default);
        return StrengthOrder.Of(comparer, [.. comparer.InForce(NonUse).Where(text => text.By.Id is "RUS" or "CHN")], NonUse, Latest);
    });

    /// <summary>The words of a file, lines of one paragraph joined, each text on a line of its own as well.</summary>
    private static string Said(XDocument file)
    {
        var texts = file.Descendants(Svg + "text").Select(text => text.Value).ToArray();
        return string.Join(' ', texts) + "\n" + string.Join('\n', texts) + "\n";
    }
}
