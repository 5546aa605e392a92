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

    [Fact]
    public void What_the_readme_shows_is_what_the_program_prints()
    {
        var page = Repository.Read(Readme);
        var examples = ShownCommand.AllIn(page);
        Assert.NotEmpty(examples);
        Same(examples.Aggregate(page, static (text, example) => text.Replace(example.Block, example.With(example.Run()), StringComparison.Ordinal)));
    }

    [Fact]
    public void What_the_readme_says_is_unread_is_what_the_record_says() => Same(RecordInNumbers.Into(Repository.Read(Readme)));

    [Fact]
    public void What_the_page_on_checks_says_is_unread_is_what_the_program_finds() => Same(UnreadInNumbers.Into(Repository.Read(Checks)), Checks);

    private const string Readme = "README.md";
    private const string Checks = "docs/checks.md";

    /// <summary>Compares a page with what it should be; writes it when ASSURE_ACCEPT is 1.</summary>
    private static void Same(string expected, string page = Readme)
    {
        if (Environment.GetEnvironmentVariable("ASSURE_ACCEPT") == "1")
        {
            File.WriteAllText(Repository.At(page), expected);
        }

        Assert.Equal(expected, Repository.Read(page));
    }
}
