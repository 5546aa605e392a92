using System.Text;
using Assure.Cli.Errors;
using Assure.Cli.Findings;
using Assure.Cli.Records;
using Assure.Reasoning;
using Assure.Reports.Blocks;

namespace Assure.Cli.Console;

/// <summary>Where the program prints, how wide, in what colours, and what day it is: all that it takes from its surroundings.</summary>
public sealed class Terminal
{
    /// <summary>The width of output that goes nowhere in particular.</summary>
    public const int UsualWidth = 80;
    private const int WidestText = 100;
    private readonly Stream output;
    private readonly Stream error;

    /// <summary>Describes the surroundings.</summary>
    /// <param name="output">Where answers go.</param>
    /// <param name="error">Where messages go.</param>
    public Terminal(Stream output, Stream error)
    {
        this.output = output;
        this.error = error;
    }

    /// <summary>The columns to fill.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>Whether answers are coloured.</summary>
    public bool IsColoured { get; init; }

    /// <summary>The folder of the record, when the surroundings name one.</summary>
    public string? RecordFolder { get; init; }

    /// <summary>The day it is, for <c>--on today</c> alone.</summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.FromDateTime(DateTime.Now);

    /// <summary>Whether whoever waits can see how far work has come: messages go to a terminal.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Asked while a search runs: whether whoever waits wants it ended; null: Ctrl+C says so.</summary>
    public Func<bool>? Interrupted { get; init; }

    /// <summary>A record lent to whatever is asked. Then questions alone can be asked, and no command reads or writes a file.</summary>
    public LoadedRecord? Loaded { get; init; }

    /// <summary>A reasoner over the record lent; null: each question makes its own.</summary>
    public Reasoner? Reasoner { get; init; }

    /// <summary>Texts that stand in for files where a record is lent, by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Documents { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>The answer in sentences that was printed last, before it was laid out; null: none was.</summary>
    public AnswerPage? Page { get; internal set; }

    /// <summary>What went wrong; null: nothing.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>The colours.</summary>
    public Palette Palette => IsColoured ? Palette.Ansi : Palette.Plain;

    /// <summary>The surroundings of this process: colour only on a terminal, never when <c>NO_COLOR</c> is set.</summary>
    public static Terminal OfProcess()
    {
        var redirected = System.Console.IsOutputRedirected;
        var noColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new(System.Console.OpenStandardOutput(), System.Console.OpenStandardError())
        {
            Width = redirected ? UsualWidth : Math.Min(WidestText, WindowWidth()),
            IsColoured = !redirected && !noColour,
            ShowsProgress = !System.Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
            RecordFolder = Environment.GetEnvironmentVariable("ASSURE_RECORD") is { Length: > 0 } folder ? folder : null,
        };
    }

    /// <summary>Prints an answer, whole.</summary>
    public void Write(string text) => Write(Encoding.UTF8.GetBytes(text));

    /// <summary>Prints an answer, whole.</summary>
    public void Write(ReadOnlySpan<byte> bytes) => WriteAll(output, bytes);

    /// <summary>Prints a message.</summary>
    public void WriteError(string text) => WriteAll(error, Encoding.UTF8.GetBytes(text));

    /// <summary>Says what went wrong.</summary>
    /// <param name="failure">What went wrong: a <see cref="UserErrorException"/>, or another of our own.</param>
    /// <param name="printed">The message as printed.</param>
    public void Fail(Exception failure, string printed)
    {
        Failure = failure;
        WriteError(printed);
    }

    /// <summary>Says how far work has come, in place of what was said before; nothing unless messages go to a terminal.</summary>
    /// <param name="text">A short line; empty: takes the last one away.</param>
    public void Progress(string text)
    {
        if (ShowsProgress)
        {
            WriteError($"\r\u001b[K{text}");
        }
    }

    private static void WriteAll(Stream stream, ReadOnlySpan<byte> bytes)
    {
        try
        {
            stream.Write(bytes);
            stream.Flush();
        }
        catch (IOException)
        {
            // Whoever was reading has gone, as `| head` does; there is nobody left to tell.
        }
    }

    private static int WindowWidth()
    {
        try
        {
            return System.Console.WindowWidth is > 0 and var width ? width : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
