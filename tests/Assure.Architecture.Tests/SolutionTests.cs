using System.Xml.Linq;

namespace Assure.Architecture.Tests;

/// <summary>What the solution and the build files hold together.</summary>
public sealed class SolutionTests
{
    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var listed = XDocument.Parse(Repository.Read("Assure.slnx")).Descendants("Project").Select(static project => project.Attribute("Path")!.Value);
        Assert.Equal(Projects.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_part_under_src_has_a_line_in_the_architecture_page()
    {
        var page = Repository.Read("docs/architecture.md");
        Assert.All(Repository.Parts, part => Assert.Contains($"src/{part}", page, StringComparison.Ordinal));
    }

    [Fact]
    public void No_project_gives_a_version_of_its_own_to_a_package() =>
        Findings.None(Projects.Where(static project => XDocument.Parse(Repository.Read(project)).Descendants("PackageReference").Any(static package => package.Attribute("Version") is not null)));

    [Fact]
    public void Every_package_has_a_user()
    {
        var declared = XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion").Select(static package => package.Attribute("Include")!.Value);
        var used = Repository.Files.Where(static file => file.EndsWith(".csproj", StringComparison.Ordinal) || file.StartsWith("eng/", StringComparison.Ordinal))
            .Where(static file => file.EndsWith("proj", StringComparison.Ordinal) || file.EndsWith(".props", StringComparison.Ordinal) || file.EndsWith(".targets", StringComparison.Ordinal))
            .SelectMany(static file => XDocument.Parse(Repository.Read(file)).Descendants("PackageReference"))
            .Select(static package => package.Attribute("Include")!.Value);
        Findings.None(declared.Except(used));
    }

    private static IEnumerable<string> Projects => Repository.Files.Where(static file => file.EndsWith(".csproj", StringComparison.Ordinal));
}
