using System.Text.RegularExpressions;
using Assure.Record.Texts;

namespace Assure.Cli.Tests;

/// <summary>The guide for contributors, followed step by step on a copy of the record.</summary>
public sealed partial class ContributingTests
{
    [Fact]
    public void Whoever_follows_the_guide_ends_with_a_sound_record()
    {
        using var folder = Folder.OfRecord();
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "contributing.md"));
        var steps = Steps().Matches(page);
        Assert.True(steps.Count >= 7, "the guide has lost its examples");
        foreach (Match step in steps)
        {
            Follow(folder, step.Groups["info"].Value, step.Groups["body"].Value);
        }

        var check = Program.Run("check", folder.Path);
        Assert.True(check.Code == 0, check.Output);
        Assert.Contains(": 0 errors, 0 warnings", check.Output, StringComparison.Ordinal);
        Assert.Contains("SWE,tpnw,2026-04-02", Exported(folder), StringComparison.Ordinal);
        Assert.StartsWith("Sweden", Program.Run("show", "SWE", "--record", folder.Path).Output, StringComparison.Ordinal);
    }

    private static void Follow(Folder folder, string info, string body)
    {
        switch (info.Split(' '))
        {
            case ["console"]:
                foreach (var line in body.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    var arguments = Words().Matches(line["$ assure ".Length..]).Select(word => word.Value.Trim('"')).ToArray();
                    var run = Program.RunOn(folder.Path, [.. arguments]);
                    Assert.True(run.Code == 0, $"{line}\n{run.Output}{run.Error}");
                }

                break;
            case [_, "add", var file]:
                File.AppendAllText(Path.Combine(folder.Path, file), body);
                break;
            case [_, "prose", var file]:
                Assert.Equal(2, Program.Run("check", folder.Path).Code);
                folder.Write(file, File.ReadAllText(Path.Combine(folder.Path, file)).Replace(Placeholders.Reading + "\n", body, StringComparison.Ordinal));
                break;
            case [_, "file", var file]:
                Assert.True(File.Exists(Path.Combine(folder.Path, file)), $"{file} is where `new` puts the page");
                Assert.Equal(2, Program.Run("check", folder.Path).Code);
                folder.Write(file, body);
                break;
            default:
                Assert.Fail($"the guide has an example nobody follows: {info}");
                break;
        }
    }

    private static string Exported(Folder folder)
    {
        var to = Path.Combine(folder.Path, "out");
        Assert.Equal(0, Program.Run("export", "--to", to, "--format", "csv", "--record", folder.Path).Code);
        return File.ReadAllText(Path.Combine(to, "derived", "parties.csv"));
    }

    [GeneratedRegex("^(?<fence>`{3,4})(?<info>[a-z][^\n`]*)\n(?<body>.*?)^\\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Steps();

    [GeneratedRegex("\"[^\"]*\"|[^ \"]+")]
    private static partial Regex Words();
}
