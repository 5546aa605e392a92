using System.Text;

namespace Assure.Reports.Pictures;

/// <summary>The shapes of a drawing as SVG: those that look alike stand in one group, which says once how they look.</summary>
/// <remarks>Shapes lie over one another in the order in which they are added, but for those added while <see cref="IsLayered"/>, which lie by layer.</remarks>
internal sealed class SvgShapes
{
    private const int Group = 7;
    private readonly StringBuilder svg = new();
    private readonly List<Alike> waiting = [];
    private bool isLayered;

    /// <summary>Whether shapes are added that lie by layer, and not by when they are added; all that look alike in one layer come together.</summary>
    public bool IsLayered
    {
        get => isLayered;
        set
        {
            Flush();
            isLayered = value;
        }
    }

    /// <summary>Adds a shape.</summary>
    /// <param name="layer">Where it lies among those added while layers count.</param>
    /// <param name="look">The attributes that it may share with others, each after a blank: none that a group does not hand down.</param>
    /// <param name="element">The name of its element.</param>
    /// <param name="place">Its own attributes, each after a blank.</param>
    /// <param name="content">What is in it, as XML; empty for nothing.</param>
    public void Add(SvgLayer layer, string look, string element, string place, string content = "")
    {
        var alike = isLayered ? waiting.Find(one => one.Layer == layer && one.Look == look) : waiting is [.., var last] && last.Look == look ? last : null;
        if (alike is null)
        {
            waiting.Add(alike = new(layer, look, []));
        }

        alike.Shapes.Add((element, place + (content.Length == 0 ? "/>" : $">{content}</{element}>")));
    }

    /// <summary>Adds markup of one's own making, over all there is.</summary>
    public void Add(string markup)
    {
        Flush();
        svg.Append(markup);
    }

    /// <summary>What was added.</summary>
    public override string ToString()
    {
        Flush();
        return svg.ToString();
    }

    private void Flush()
    {
        foreach (var (_, look, shapes) in isLayered ? waiting.OrderBy(static one => one.Layer) : waiting.AsEnumerable())
        {
            var isGroup = (shapes.Count - 1) * look.Length > Group;
            svg.Append(isGroup ? $"<g{look}>" : "");
            foreach (var (element, own) in shapes)
            {
                svg.Append($"<{element}{(isGroup ? "" : look)}{own}");
            }

            svg.Append(isGroup ? "</g>" : "");
        }

        waiting.Clear();
    }

    /// <summary>Shapes that look alike.</summary>
    /// <param name="Layer">Where they lie.</param>
    /// <param name="Look">How they look, as attributes.</param>
    /// <param name="Shapes">Each by the name of its element and all that follows how it looks.</param>
    private sealed record Alike(SvgLayer Layer, string Look, List<(string Element, string Own)> Shapes);
}
