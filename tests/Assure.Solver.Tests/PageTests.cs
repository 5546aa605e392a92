using Assure.Reports.Asp;

namespace Assure.Solver.Tests;

/// <summary>The example of docs/second-implementation.md.</summary>
public sealed class PageTests
{
    [Fact]
    public void What_the_page_shows_is_what_the_solver_says()
    {
        Clingo.Need();
        var path = Path.Combine(Repository.Root, "docs", "second-implementation.md");
        var page = File.ReadAllText(path);
        var shown = page.Split("```")
            .Select(static block => block.ReplaceLineEndings("\n").Split('\n'))
            .Single(static lines => lines[0] == "text" && lines[1].StartsWith("$ assure", StringComparison.Ordinal));
        var command = shown.Single(static line => line.StartsWith("$ clingo", StringComparison.Ordinal));
        var (arguments, sought) = (command["$ clingo atlas.lp ".Length..command.IndexOf(" | ", StringComparison.Ordinal)].Split(' '), command.Split('\'')[^2]);
        var said = Clingo.Run(AspProgram.Of(RealRecord.Edition), ["-", .. arguments]).Where(atom => atom.Contains(sought, StringComparison.Ordinal)).ToList();
        var expected = shown.SkipWhile(line => line != command).Skip(1).Where(static line => line.Length > 0).ToList();
        if (Environment.GetEnvironmentVariable("ASSURE_ACCEPT") == "1")
        {
            File.WriteAllText(path, page.Replace($"{command}\n{string.Concat(expected.Select(static line => $"{line}\n"))}", $"{command}\n{string.Concat(said.Select(static line => $"{line}\n"))}", StringComparison.Ordinal));
            expected = said;
        }

        Assert.NotEmpty(said);
        Assert.Equal(expected, said);
    }
}
