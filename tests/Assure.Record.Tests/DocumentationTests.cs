using Assure.Language.Diagnostics;
using Assure.Record.Binding;
using Assure.Record.Loading;
using Assure.Record.Tables;
using Markdig;
using Markdig.Syntax;

namespace Assure.Record.Tests;

public sealed class DocumentationTests
{
    /// <summary>Those whose text cannot stand in a page; <see cref="TableTests"/> raises them.</summary>
    private static readonly HashSet<string> WithoutExample = ["AS2001", "AS2002", "AS2010", "AS2011", "AS2013", "AS2049"];

    private static IEnumerable<DiagnosticDescriptor> All => BindingDiagnostics.All.Concat(TableDiagnostics.All);

    public static TheoryData<string> Ids => [.. All.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wrong_example_of_a_page_raises_its_diagnostic_and_the_right_one_none(string id)
    {
        var examples = Examples(id);
        if (WithoutExample.Contains(id))
        {
            Assert.Empty(examples);
            return;
        }

        Assert.Equal(["wrong", "right"], examples.Select(example => example.Mark));
        Assert.Equal([id], Records.Ids(examples[0].Files));
        Assert.Equal([], Records.Ids(examples[1].Files));
    }

    [Fact]
    public void The_examples_of_the_pages_are_rendered_as_on_record()
    {
        var rendered = All.SelectMany(descriptor => Examples(descriptor.Id))
            .Where(example => example.Mark == "wrong")
            .SelectMany(example => RecordLoader.Load(example.Files).Diagnostics)
            .Select(DiagnosticRenderer.Render);
        Snapshot.Matches("diagnostics.txt", string.Join('\n', rendered));
    }

    [Fact]
    public void Every_page_of_the_record_belongs_to_a_diagnostic()
    {
        var pages = Directory.GetFiles(Path.Combine(Repository.Docs, "diagnostics"), "AS*.md").Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(id => id.StartsWith("AS1", StringComparison.Ordinal) || id.StartsWith("AS2", StringComparison.Ordinal));
        Assert.Equal(All.Select(descriptor => descriptor.Id), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_are_unique_and_messages_are_one_line()
    {
        Assert.Equal(All.Count(), All.Select(descriptor => descriptor.Id).Distinct().Count());
        Assert.All(All, descriptor => Assert.DoesNotContain('\n', descriptor.MessageFormat + descriptor.HelpFormat));
    }

    [Fact]
    public void Every_example_of_the_guide_is_accepted()
    {
        var examples = ExamplesOf(Path.Combine(Repository.Docs, "record.md"));
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Equal([], Records.Ids(example.Files)));
    }

    private static List<(string Mark, RecordFiles Files)> Examples(string id) => ExamplesOf(Path.Combine(Repository.Docs, "diagnostics", $"{id}.md"));

    private static List<(string Mark, RecordFiles Files)> ExamplesOf(string path)
    {
        Assert.True(File.Exists(path), $"no page {path}");
        return
        [
            .. Markdown.Parse(File.ReadAllText(path)).OfType<FencedCodeBlock>()
                .Select(fence => (Language: fence.Info, Words: (fence.Arguments ?? "").Split(' '), Text: fence.Lines.ToString()))
                .Where(fence => fence.Words[0] is "wrong" or "right")
                .Select(fence => (fence.Words[0], FilesOf(fence.Language!, fence.Words, fence.Text))),
        ];
    }

    private static RecordFiles FilesOf(string language, string[] words, string text) => language == "assure"
        ? Records.WithClauses(text, words.Length > 1 ? words[1] : "instruments/example.md")
        : Records.Fixture.With(words[1], (words[1] == "columns.csv" ? WithOthersDescribed(text) : text) + "\n");

    /// <summary>The lines of an example in place of the small record's own about the same table.</summary>
    private static string WithOthersDescribed(string text)
    {
        var tables = text.Split('\n').Select(line => line[..line.IndexOf(',', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);
        var others = Records.TextOf("columns.csv").TrimEnd('\n').Split('\n').Where(line => !tables.Contains(line[..line.IndexOf(',', StringComparison.Ordinal)]));
        return string.Join('\n', others.Prepend(text));
    }
}
