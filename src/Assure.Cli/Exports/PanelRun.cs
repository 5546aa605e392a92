using System.Collections.Immutable;
using Assure.Cli.Console;
using Assure.Reasoning;
using Assure.Record;
using Assure.Record.Rules;
using Assure.Reports.Export;

namespace Assure.Cli.Exports;

/// <summary>Works the yearly panel out, several years at a time, and says how far it has come.</summary>
internal static class PanelRun
{
    /// <summary>The panel's bytes.</summary>
    public static ReadOnlyMemory<byte> Of(RecordEdition record, ImmutableArray<Kind> kinds, Terminal terminal)
    {
        var panel = new Panel(new Reasoner(record), kinds);
        var years = Enumerable.Range(panel.FirstYear, Math.Max(0, panel.LastYear - panel.FirstYear + 1)).ToArray();
        var pages = new ReadOnlyMemory<byte>[years.Length];
        var done = 0;

        // A reasoner remembers days and serves one thread: each thread has its own.
        Parallel.For(
            0,
            years.Length,
            () => new Reasoner(record),
            (i, _, reasoner) =>
            {
                pages[i] = panel.Year(reasoner, years[i]);
                terminal.Progress($"panel: {Interlocked.Increment(ref done)} of {years.Length} years");
                return reasoner;
            },
            _ => { });
        terminal.Progress("");
        using var stream = new MemoryStream();
        stream.Write(Panel.Head.Span);
        foreach (var page in pages)
        {
            stream.Write(page.Span);
        }

        return stream.ToArray();
    }
}
