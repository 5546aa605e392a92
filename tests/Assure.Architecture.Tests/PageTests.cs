namespace Assure.Architecture.Tests;

/// <summary>Pages: their links, and the examples they show.</summary>
public sealed class PageTests
{
    [Fact]
    public void Every_link_leads_somewhere()
    {
        var broken = new List<string>();
        foreach (var page in Repository.Pages.Select(Page.Of))
        {
            foreach (var link in page.Links)
            {
                if (page.Target(link) is not var (file, anchor))
                {
                    continue;
                }

                if (!Repository.Has(file) || (anchor.Length > 0 && file.EndsWith(".md", StringComparison.Ordinal) && !Page.Of(file).Anchors.Contains(anchor)))
                {
                    broken.Add($"{page.Path}: {link}");
                }
            }
        }

        Findings.None(broken);
    }

    [Fact]
    public void Every_decision_has_a_line_in_the_architecture_page()
    {
        var page = Repository.Read("docs/architecture.md");
        Assert.All(
            Repository.Files.Where(static file => file.StartsWith("docs/decisions/", StringComparison.Ordinal)),
            file => Assert.Contains(file["docs/".Length..], page, StringComparison.Ordinal));
    }

    /// <summary>The pages that show commands, the README among them.</summary>
    public static TheoryData<string> PagesWithCommands => [.. Repository.Pages.Where(static page => ShownCommand.AllIn(Repository.Read(page)).Count > 0)];

    [Theory]
    [MemberData(nameof(PagesWithCommands))]
    public void What_a_page_shows_is_what_the_program_prints(string path)
    {
        var page = Repository.Read(path);
        Same(path, ShownCommand.AllIn(page).Aggregate(page, static (text, example) => text.Replace(example.Block, example.With(example.Run()), StringComparison.Ordinal)));
    }

    [Fact]
    public void The_readme_shows_what_the_program_prints() => Assert.NotEmpty(ShownCommand.AllIn(Repository.Read(Readme)));

    [Fact]
    public void What_the_readme_says_is_unread_is_what_the_record_says() => Same(Readme, RecordInNumbers.Into(Repository.Read(Readme)));

    [Fact]
    public void What_the_page_on_checks_says_is_unread_is_what_the_program_finds() => Same(Checks, UnreadInNumbers.Into(Repository.Read(Checks)));

    private const string Readme = "README.md";
    private const string Checks = "docs/checks.md";

    /// <summary>Compares a page with what it should be; writes it when ASSURE_ACCEPT is 1.</summary>
    private static void Same(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("ASSURE_ACCEPT") == "1")
        {
            File.WriteAllText(Repository.At(path), expected);
        }

        Assert.Equal(expected, Repository.Read(path));
    }
}
