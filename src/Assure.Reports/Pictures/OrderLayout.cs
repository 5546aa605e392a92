using System.Collections.Immutable;
using Assure.Reasoning.Comparing;

namespace Assure.Reports.Pictures;

/// <summary>Where the texts of an order stand in a drawing by layers: each right of all that promise more, the lines led between the others.</summary>
internal sealed class OrderLayout
{
    private const int Sweeps = 12;
    private readonly List<List<Place>> layers = [];

    /// <summary>Lays an order out.</summary>
    /// <param name="order">The order.</param>
    /// <param name="box">The height that each node takes, space included, by its number.</param>
    /// <param name="line">The height that a passing line takes.</param>
    public OrderLayout(StrengthOrder order, Func<int, double> box, double line)
    {
        var depths = Depths(order);
        var nodes = order.Nodes.Select((_, i) => new Place(i, box(i))).ToArray();
        for (var i = 0; i < nodes.Length; i++)
        {
            Layer(depths[i]).Add(nodes[i]);
        }

        var routes = ImmutableArray.CreateBuilder<ImmutableArray<Place>>();
        for (var i = 0; i < nodes.Length; i++)
        {
            foreach (var below in order.Nodes[i].Below)
            {
                var route = ImmutableArray.CreateBuilder<Place>();
                route.Add(nodes[i]);
                for (var depth = depths[i] + 1; depth < depths[below]; depth++)
                {
                    var passing = new Place(-1, line);
                    Layer(depth).Add(passing);
                    route.Add(passing);
                }

                route.Add(nodes[below]);
                for (var k = 1; k < route.Count; k++)
                {
                    route[k].Before.Add(route[k - 1]);
                    route[k - 1].After.Add(route[k]);
                }

                routes.Add(route.ToImmutable());
            }
        }

        Routes = routes.ToImmutable();
        Nodes = [.. nodes];
        Arrange();
        Depth = layers.Count;
        Height = layers.Max(static layer => layer.Sum(static place => place.Height));
        foreach (var (layer, column) in layers.Select(static (layer, column) => (layer, column)))
        {
            var y = (Height - layer.Sum(static place => place.Height)) / 2;
            foreach (var place in layer)
            {
                (place.Column, place.Y) = (column, y + place.Height / 2);
                y += place.Height;
            }
        }
    }

    /// <summary>How many layers there are.</summary>
    public int Depth { get; }

    /// <summary>The height of the highest layer.</summary>
    public double Height { get; }

    /// <summary>The places of the texts, in the order's own numbering.</summary>
    public ImmutableArray<Place> Nodes { get; }

    /// <summary>The lines from each text to those next below, through the layers between.</summary>
    public ImmutableArray<ImmutableArray<Place>> Routes { get; }

    /// <summary>How far each text stands from the strongest above it, by the longest way.</summary>
    private static int[] Depths(StrengthOrder order)
    {
        var depths = new int[order.Nodes.Length];
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 0; i < depths.Length; i++)
            {
                foreach (var below in order.Nodes[i].Below.Where(below => depths[below] <= depths[i]))
                {
                    (depths[below], changed) = (depths[i] + 1, true);
                }
            }
        }

        return depths;
    }

    private List<Place> Layer(int depth)
    {
        while (layers.Count <= depth)
        {
            layers.Add([]);
        }

        return layers[depth];
    }

    /// <summary>Orders each layer by the middle of its neighbours, forth and back, so that few lines cross.</summary>
    private void Arrange()
    {
        Number();
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var isForth = sweep % 2 == 0;
            foreach (var layer in isForth ? layers.Skip(1) : layers.AsEnumerable().Reverse().Skip(1))
            {
                var sorted = layer.OrderBy(place => Middle(isForth ? place.Before : place.After, place)).ToArray();
                layer.Clear();
                layer.AddRange(sorted);
                Number();
            }
        }
    }

    private static double Middle(List<Place> neighbours, Place own) => neighbours.Count == 0 ? own.Order : neighbours.Average(static place => place.Order);

    /// <summary>Gives each place its share of the height of its layer, so that layers of different length compare.</summary>
    private void Number()
    {
        foreach (var layer in layers)
        {
            for (var i = 0; i < layer.Count; i++)
            {
                layer[i].Order = (i + 0.5) / layer.Count;
            }
        }
    }

    /// <summary>A text, or a line passing by.</summary>
    /// <param name="node">The text's number; -1 for a line.</param>
    /// <param name="height">The height it takes.</param>
    internal sealed class Place(int node, double height)
    {
        /// <summary>The text's number; -1 for a line.</summary>
        public int Node => node;

        /// <summary>The height it takes.</summary>
        public double Height => height;

        /// <summary>Its layer.</summary>
        public int Column { get; set; }

        /// <summary>The middle of its height.</summary>
        public double Y { get; set; }

        /// <summary>Where it stands in its layer, from 0 to 1.</summary>
        public double Order { get; set; }

        /// <summary>What it is joined to in the layer before.</summary>
        public List<Place> Before { get; } = [];

        /// <summary>What it is joined to in the layer after.</summary>
        public List<Place> After { get; } = [];
    }
}
