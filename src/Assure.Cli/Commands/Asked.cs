using System.Collections.Immutable;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Findings;
using Assure.Cli.Options;
using Assure.Cli.Records;
using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Blocks;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Cli.Commands;

/// <summary>What every question has in common: the record, the reasoner, the day, the settings, the language and the format.</summary>
internal sealed class Asked
{
    private static readonly string[] UsualKinds = ["non-use", "non-threat"];
    private readonly Terminal terminal;
    private readonly CommonValues values;
    private readonly DateOnly? day;
    private readonly Lazy<Settings> settings;
    private readonly Lazy<ImmutableArray<Kind>> chosen;

    public Asked(RecordEdition record, Terminal terminal, CommonValues values)
    {
        this.terminal = terminal;
        this.values = values;
        Record = record;
        Format = OptionReader.FormatOf(values.Format);
        Words = OptionReader.Language(values.Lang);
        Reader = new OptionReader(record, terminal, Words.Code);
        day = Reader.Day(values.On, "--on");
        settings = new(() => Reader.Settings(values.Viewpoint, values.Readings, values.Strict));
        chosen = new(() => Reader.Kinds(values.Promises));
        Reasoner = Lent is { } lent && ReferenceEquals(lent.Edition, record) && terminal.Reasoner is { } ready ? ready : new Reasoner(record);
    }

    public RecordEdition Record { get; }

    public OptionReader Reader { get; }

    public Format Format { get; }

    public Words Words { get; }

    public Settings Settings => settings.Value;

    /// <summary>Where the record came from; null when that does not matter.</summary>
    public RecordSource? Source { get; init; }

    /// <summary>The record that is lent to all who ask; null: whoever asks has the machine's files.</summary>
    public LoadedRecord? Lent => terminal.Loaded;

    public Reasoner Reasoner { get; }

    /// <summary>Whether data is printed without blanks between its parts.</summary>
    /// <exception cref="UserErrorException">What is printed is no JSON.</exception>
    public bool IsCompact
    {
        get;
        init => field = !value || Format == Format.Json ? value : throw new UserErrorException("only JSON has a compact layout (--compact)", "--format json");
    }

    /// <summary>The kinds asked for by name; none when none was.</summary>
    public ImmutableArray<Kind> Chosen => chosen.Value;

    /// <summary>The day named; null when none was.</summary>
    public DateOnly? NamedDay => day;

    /// <summary>The day: the one named, or the day the record was read to.</summary>
    public DateOnly On => day ?? Record.ReadUpTo;

    public PageContext Context => new(Record, Words, On, Settings, IsDayChosen: day is null);

    /// <summary>The kinds to print: those named, or use and threat.</summary>
    public ImmutableArray<Kind> Kinds => Chosen.IsEmpty ? [.. Record.Kinds.Where(kind => UsualKinds.Contains(kind.Id))] : Chosen;

    /// <summary>The kinds shown side by side on a page: those named, or all.</summary>
    public ImmutableArray<Kind> Shown => Chosen.IsEmpty ? [.. Kinds, .. Record.Kinds.Except(Kinds)] : Chosen;

    /// <summary>The same question asked of another edition.</summary>
    public Asked In(RecordEdition record) => ReferenceEquals(record, Record) ? this : new(record, terminal, values) { Source = Source, IsCompact = IsCompact };

    public Answer Ask(State guarantor, Entity beneficiary, Kind kind, Detail detail) => Reasoner.Ask(new(guarantor, beneficiary, kind, On, Settings, detail));

    /// <summary>A document that a user named, by its path or by the name of a text given instead; null when there is none.</summary>
    /// <exception cref="UserErrorException">The file cannot be read.</exception>
    public byte[]? Document(string written) => Lent is not null
        ? terminal.Documents.GetValueOrDefault(written)
        : System.IO.File.Exists(written) ? RecordFolder.ReadFile(written) : null;

    /// <summary>A file that an option names.</summary>
    /// <exception cref="UserErrorException">It cannot be read, or files are out of reach.</exception>
    public byte[] File(string path, string option) => Lent is null
        ? RecordFolder.ReadFile(path)
        : throw new UserErrorException($"no file can be named here ({option})", "the lines themselves");

    public void Print(IEnumerable<Block> blocks) => terminal.Write(Render(blocks));

    /// <summary>Prints an answer in sentences, and keeps it for whoever lent the record.</summary>
    public void Print(AnswerPage page)
    {
        terminal.Page = page;
        Print(page.Blocks);
    }

    /// <summary>Blocks as they are printed in the format asked for.</summary>
    public string Render(IEnumerable<Block> blocks) =>
        Format == Format.Markdown ? MarkdownRenderer.Render(blocks) : new TextRenderer(terminal.Width, terminal.Palette).Render(blocks);

    public void Print(string text) => terminal.Write(text);

    /// <summary>Prints rows of comma-separated values, each with the edition it comes from.</summary>
    public void PrintRows(string rows) => Print(CsvText.Stamped(rows, Record));

    public void Print(byte[] bytes) => terminal.Write(IsCompact ? JsonLayout.Compact(bytes) : bytes);
}
