using Assure.Reports.Pictures;

namespace Assure.Reports.Tests;

public sealed class SvgShapesTests
{
    private const string Red = " class=\"red\"";
    private const string Blue = " class=\"blue\"";

    [Fact]
    public void Shapes_that_follow_one_another_and_look_alike_stand_in_one_group() =>
        Assert.Equal(
            $"<g{Red}><rect x=\"1\"/><rect x=\"2\"/></g><path{Blue} d=\"\"/><rect{Red} x=\"3\"/>",
            Drawn(static shapes => Some(shapes)));

    [Fact]
    public void Shapes_that_lie_by_layer_come_together_from_wherever_they_are_added_the_lowest_layer_first() =>
        Assert.Equal(
            $"<path{Blue} d=\"\"/><g{Red}><rect x=\"1\"/><rect x=\"2\"/><rect x=\"3\"/></g>",
            Drawn(static shapes =>
            {
                shapes.IsLayered = true;
                Some(shapes);
                shapes.IsLayered = false;
            }));

    [Fact]
    public void What_is_added_after_layers_lies_over_all_of_them() =>
        Assert.Equal(
            $"<rect{Red} x=\"1\"/><a><path{Blue} d=\"\"/></a>",
            Drawn(static shapes =>
            {
                shapes.IsLayered = true;
                shapes.Add(SvgLayer.Ink, Red, "rect", " x=\"1\"");
                shapes.IsLayered = false;
                shapes.Add("<a>");
                shapes.Add(SvgLayer.Ground, Blue, "path", " d=\"\"");
                shapes.Add("</a>");
            }));

    [Fact]
    public void A_look_shorter_than_a_group_is_told_by_each() => Assert.Equal("<b x=\"\"/><b x=\"\"/>", Drawn(static shapes =>
    {
        shapes.Add(SvgLayer.Ink, " x=\"\"", "b", "");
        shapes.Add(SvgLayer.Ink, " x=\"\"", "b", "");
    }));

    [Fact]
    public void What_is_in_a_shape_stays_in_it() => Assert.Equal($"<text{Red} y=\"1\">U</text>", Drawn(static shapes => shapes.Add(SvgLayer.Ink, Red, "text", " y=\"1\"", "U")));

    private static void Some(SvgShapes shapes)
    {
        shapes.Add(SvgLayer.Ink, Red, "rect", " x=\"1\"");
        shapes.Add(SvgLayer.Ink, Red, "rect", " x=\"2\"");
        shapes.Add(SvgLayer.Ground, Blue, "path", " d=\"\"");
        shapes.Add(SvgLayer.Ink, Red, "rect", " x=\"3\"");
    }

    private static string Drawn(Action<SvgShapes> draw)
    {
        var shapes = new SvgShapes();
        draw(shapes);
        return shapes.ToString();
    }
}
