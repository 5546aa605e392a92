using System.Collections.Immutable;
using Assure.Peers.Datalog;
using Assure.Record;
using Assure.Reports.Asp;

namespace Assure.Peers.Measuring;

/// <summary>What a peer is asked: the headlines of an edition on some days, of all cells or of one pair's.</summary>
internal sealed class Work
{
    /// <summary>Prepares the work; the rules are written for the peers here, outside what is measured.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="days">The days, ascending.</param>
    /// <param name="pair">The pair asked about; null: all.</param>
    public Work(RecordEdition record, ImmutableArray<DateOnly> days, Pair? pair = null)
    {
        (Record, Days, Pair, Layout) = (record, days, pair, new(record));
        Program = Asked(AspProgram.Of(record), pair);
        Rules = DatalogProgram.Of(Program);
        Moments = Measuring.Moments.Of(record, days, pair);
    }

    /// <summary>The edition.</summary>
    public RecordEdition Record { get; }

    /// <summary>The days.</summary>
    public ImmutableArray<DateOnly> Days { get; }

    /// <summary>The pair asked about; null: all.</summary>
    public Pair? Pair { get; }

    /// <summary>The layout of the answers.</summary>
    public Layout Layout { get; }

    /// <summary>The program for the answer-set solver.</summary>
    public string Program { get; }

    /// <summary>The same rules over moments.</summary>
    public DatalogProgram Rules { get; }

    /// <summary>The moments that together show every answer of the days: what a program needs that does not search how choices fall by itself.</summary>
    public ImmutableArray<Moment> Moments { get; }

    /// <summary>The program without what nobody asks: territories as those promised to, and, for one pair, other promisers, kinds and states.</summary>
    private static string Asked(string program, Pair? pair)
    {
        var lines = program.Split('\n').Where(static line => !line.StartsWith("territory(", StringComparison.Ordinal));
        if (pair is null)
        {
            return string.Join('\n', lines);
        }

        var (promiser, kind) = ($"guarantor(\"{pair.Promiser.Id}\").", $"\"{pair.Kind.Id}\").");
        return string.Join('\n', lines
            .Select(line => line.StartsWith("guarantor(", StringComparison.Ordinal) ? promiser
                : line.StartsWith("text(", StringComparison.Ordinal) ? string.Join(' ', line.Split(' ').Where(fact => !fact.StartsWith("promises(", StringComparison.Ordinal) || fact.EndsWith(kind, StringComparison.Ordinal)))
                : line.StartsWith("to(", StringComparison.Ordinal) ? line.Replace(" exists(B),", $" B = \"{pair.State.Id}\", exists(B),", StringComparison.Ordinal).Replace(" exists(B).", $" B = \"{pair.State.Id}\", exists(B).", StringComparison.Ordinal)
                : line.StartsWith("asked_of(", StringComparison.Ordinal) ? line.Replace(" exists(B).", $" B = \"{pair.State.Id}\", exists(B).", StringComparison.Ordinal)
                : line));
    }
}
