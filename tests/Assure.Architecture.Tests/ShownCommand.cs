using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Assure.Architecture.Tests;

/// <summary>A command a page shows with what it prints: a fence marked <c>console</c> whose first line is the command.</summary>
/// <remarks>After <c>console</c> may stand which paragraphs of the output are shown, as in <c>show=1,3,11-12</c>; <c>[…]</c> stands for the others.</remarks>
/// <param name="Block">The fence as it stands.</param>
/// <param name="Info">What stands after the opening signs.</param>
/// <param name="Arguments">What follows the program's name.</param>
internal sealed partial record ShownCommand(string Block, string Info, string Arguments)
{
    /// <summary>All commands a page shows.</summary>
    public static IReadOnlyList<ShownCommand> AllIn(string page) =>
        [.. Shown().Matches(page).Select(static match => new ShownCommand(match.Value, match.Groups["info"].Value, match.Groups["arguments"].Value))];

    /// <summary>The fence with another output.</summary>
    public string With(string output) => $"```{Info}\n$ ./assure {Arguments}\n{Excerpt(output.TrimEnd('\n'))}\n```";

    /// <summary>What the program prints, run as from a script: no terminal, no colour, 80 columns.</summary>
    public string Run() => Run(Arguments);

    /// <summary>What the program prints for some arguments.</summary>
    /// <param name="arguments">The arguments, with blanks between them.</param>
    public static string Run(string arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, $"{CompiledPart.AssemblyOf("Assure.Cli")}.dll"));
        foreach (Match argument in Argument().Matches(arguments))
        {
            start.ArgumentList.Add(argument.Value.Trim('"'));
        }

        start.Environment["NO_COLOR"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"assure {arguments} ended with {process.ExitCode}: {errors.Result}");
        return output.ReplaceLineEndings("\n");
    }

    private string Excerpt(string output)
    {
        const string Show = "show=";
        if (Info.Split(' ').FirstOrDefault(static word => word.StartsWith(Show, StringComparison.Ordinal)) is not { } show)
        {
            return output;
        }

        var paragraphs = output.Split("\n\n");
        var (shown, last) = (new List<string>(), 0);
        foreach (var range in show[Show.Length..].Split(','))
        {
            var bounds = range.Split('-').Select(static bound => int.Parse(bound, CultureInfo.InvariantCulture)).ToArray();
            if (bounds[0] > last + 1)
            {
                shown.Add("[…]");
            }

            last = bounds[^1];
            shown.AddRange(paragraphs[(bounds[0] - 1)..last]);
        }

        return string.Join("\n\n", last < paragraphs.Length ? [.. shown, "[…]"] : shown);
    }

    /// <summary>One argument: words in quotation marks, or signs without a blank.</summary>
    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Argument();

    [GeneratedRegex(@"^```(?<info>console[^\n]*)\n\$ \./assure (?<arguments>[^\n]+)\n.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Shown();
}
