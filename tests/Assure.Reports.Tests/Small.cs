using Assure.Language.Diagnostics;
using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Loading;
using Assure.Record.Rules;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Tests;

/// <summary>A small record made for the tests, and questions to it.</summary>
internal static class Small
{
    public static RecordEdition Record { get; } = Load(Read());

    private static readonly ThreadLocal<Reasoner> Own = new(() => new(Record));

    /// <summary>A reasoner of this thread's own: it is not safe for several at once, and tests run side by side.</summary>
    public static Reasoner Reasoner => Own.Value!;

    public static Entity Thing(string id) => Record.States.Concat<Entity>(Record.Treaties).Concat(Record.Alliances).Single(thing => thing.Id == id);

    public static State State(string id) => (State)Thing(id);

    public static Kind Kind(string id) => Record.Kinds.Single(kind => kind.Id == id);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    public static Answer Ask(string from, string to, string kind = "non-use", string on = "2026-07-31", Settings? settings = null, Detail detail = Detail.Full) =>
        Reasoner.Ask(new(State(from), Thing(to), Kind(kind), Day(on), settings ?? Settings.Default, detail));

    /// <summary>The answers of a pair for every kind.</summary>
    public static Answer[] AskAll(string from, string to, string on = "2026-07-31", Detail detail = Detail.Full) =>
        [.. Record.Kinds.Select(kind => Ask(from, to, kind.Id, on, detail: detail))];

    public static PageContext Page(Words words, string on = "2026-07-31", bool chosen = false) => new(Record, words, Day(on), Settings.Default, chosen);

    /// <summary>The record with two of its files changed.</summary>
    public static RecordEdition With(string path, Func<string, string> edit, string other, Func<string, string> editOther)
    {
        var files = Read();
        string Edited(string name, Func<string, string> change) => change(System.Text.Encoding.UTF8.GetString(files.Find(name)!.Content.Span));
        return Load(files.With(path, Edited(path, edit)).With(other, Edited(other, editOther)));
    }

    private static RecordFiles Read()
    {
        var root = Path.Combine(Repository.Project, "Fixture");
        return new(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => new RecordFile(Path.GetRelativePath(root, path), File.ReadAllBytes(path))));
    }

    private static RecordEdition Load(RecordFiles files)
    {
        var result = RecordLoader.Load(files);
        return result.Edition ?? throw new InvalidOperationException(string.Concat(result.Diagnostics.Select(DiagnosticRenderer.Render)));
    }
}
