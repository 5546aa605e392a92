using Assure.Language.Diagnostics;
using Assure.Language.Formatting;
using Assure.Language.Literate;
using Assure.Language.Text;
using Markdig;
using Markdig.Syntax;

namespace Assure.Language.Tests;

public sealed class DocumentationTests
{
    /// <summary>Those whose text cannot stand in a page; <see cref="HostileInputTests"/> raises them.</summary>
    private static readonly HashSet<string> WithoutExample = ["AS0001", "AS0002", "AS0008", "AS0009"];

    public static TheoryData<string> Ids => [.. LanguageDiagnostics.All.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wrong_example_of_a_page_raises_its_diagnostic_and_the_right_one_none(string id)
    {
        var examples = Examples(Path.Combine(Repository.Docs, "diagnostics", $"{id}.md"));
        if (WithoutExample.Contains(id))
        {
            Assert.Empty(examples);
            return;
        }

        Assert.Equal(["wrong", "right"], examples.Select(example => example.Mark));
        Assert.Equal([id], Diagnose(examples[0]).Select(diagnostic => diagnostic.Id).Distinct());
        Assert.Empty(Diagnose(examples[1]));
    }

    [Fact]
    public void The_examples_of_the_pages_are_rendered_as_on_record()
    {
        var rendered = LanguageDiagnostics.All
            .Select(descriptor => Path.Combine(Repository.Docs, "diagnostics", $"{descriptor.Id}.md"))
            .SelectMany(Examples)
            .Where(example => example.Mark == "wrong")
            .SelectMany(Diagnose)
            .Select(DiagnosticRenderer.Render);
        Snapshot.Matches("diagnostics.txt", string.Join('\n', rendered));
    }

    [Fact]
    public void Every_block_of_the_language_page_is_accepted_and_in_canonical_layout()
    {
        var path = Path.Combine(Repository.Docs, "language.md");
        var document = LiterateDocument.Parse(new SourceText("docs/language.md", File.ReadAllText(path)));
        Assert.Equal(string.Empty, string.Concat(document.Diagnostics.Select(DiagnosticRenderer.Render)));
        Assert.True(document.Blocks.Length > 15);
        Snapshot.MatchesFile(path, Formatter.Format(document));
    }

    [Fact]
    public void Ids_are_unique_and_messages_are_one_line()
    {
        Assert.Equal(LanguageDiagnostics.All.Count, LanguageDiagnostics.All.Select(descriptor => descriptor.Id).Distinct().Count());
        Assert.All(LanguageDiagnostics.All, descriptor => Assert.DoesNotContain('\n', descriptor.MessageFormat + descriptor.HelpFormat));
    }

    [Fact]
    public void Every_page_belongs_to_a_diagnostic()
    {
        var pages = Directory.GetFiles(Path.Combine(Repository.Docs, "diagnostics"), "AS0*.md").Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(LanguageDiagnostics.All.Select(descriptor => descriptor.Id), pages.Order(StringComparer.Ordinal));
    }

    private static List<(string Language, string Mark, string Text)> Examples(string path) =>
        [.. Markdown.Parse(File.ReadAllText(path)).OfType<FencedCodeBlock>()
            .Where(fence => fence.Arguments is "wrong" or "right")
            .Select(fence => (fence.Info!, fence.Arguments!, fence.Lines.ToString()))];

    private static IEnumerable<Diagnostic> Diagnose((string Language, string Mark, string Text) example) =>
        LiterateDocument.Parse(new SourceText(example.Language == "assure" ? "example.assure" : "example.md", example.Text)).Diagnostics;
}
