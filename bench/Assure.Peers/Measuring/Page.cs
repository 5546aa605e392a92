using System.Globalization;
using System.Text;

namespace Assure.Peers.Measuring;

/// <summary>The page with the figures, while it is written; in Markdown.</summary>
internal sealed class Page
{
    private readonly StringBuilder page = new();

    /// <summary>A paragraph, or lines as they are.</summary>
    public void Lines(string lines) => page.Append(lines.ReplaceLineEndings("\n")).Append("\n\n");

    /// <summary>A piece of work: what we and the peers needed, and how many times longer each took.</summary>
    /// <param name="title">The work.</param>
    /// <param name="ours">Our seconds.</param>
    /// <param name="how">How ours were measured.</param>
    /// <param name="peers">The peers' figures.</param>
    /// <param name="target">How many times ours the best peer should take at least; null: no target.</param>
    public void Race(string title, double ours, string how, IReadOnlyList<Measured> peers, int? target = null)
    {
        page.Append(CultureInfo.InvariantCulture, $"### {title}\n\n| program | time | times ours | measured | headlines compared, all equal |\n|---|---:|---:|---|---:|\n");
        page.Append(CultureInfo.InvariantCulture, $"| Assure | {Time(ours)} | 1 | {how} | |\n");
        foreach (var peer in peers.OrderBy(static one => one.Seconds))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {peer.Peer} | {Time(peer.Seconds)} | {Times(peer.Seconds / ours)} | {peer.How} | {peer.Cells:N0} |\n");
        }

        page.Append('\n');
        if (target is { } wanted)
        {
            var best = peers.Min(static one => one.Seconds) / ours;
            page.Append(CultureInfo.InvariantCulture, $"Target: the best peer takes at least {wanted} times as long. {(best >= wanted ? "Met" : "Missed")}: {Times(best)} times.\n\n");
        }
    }

    /// <summary>A time with its unit, two digits.</summary>
    public static string Time(double seconds) => seconds switch
    {
        < 0.001 => $"{Digits(seconds * 1e6)} µs",
        < 1 => $"{Digits(seconds * 1e3)} ms",
        < 600 => $"{Digits(seconds)} s",
        < 36_000 => $"{Digits(seconds / 60)} min",
        _ => $"{Digits(seconds / 3600)} h",
    };

    /// <summary>A ratio, two digits.</summary>
    public static string Times(double ratio) => Digits(ratio);

    /// <inheritdoc/>
    public override string ToString() => page.ToString().TrimEnd('\n') + "\n";

    private static string Digits(double value)
    {
        var unit = value >= 10 ? Math.Pow(10, Math.Floor(Math.Log10(value)) - 1) : 0.1;
        return (Math.Round(value / unit) * unit).ToString(value >= 10 ? "N0" : "0.0", CultureInfo.InvariantCulture);
    }
}
