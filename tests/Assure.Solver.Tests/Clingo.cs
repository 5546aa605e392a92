using System.Diagnostics;
using System.Globalization;

namespace Assure.Solver.Tests;

/// <summary>The answer-set solver, as a process.</summary>
internal static class Clingo
{
    private static readonly Lazy<bool> Found = new(static () =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(static folder => File.Exists(Path.Combine(folder, "clingo"))));

    /// <summary>Skips a test where the solver is missing and could not have been installed; whoever could have and did not sees it fail.</summary>
    public static void Need() =>
        Assert.SkipUnless(Found.Value || Environment.IsPrivilegedProcess, "clingo is not installed (Debian: gringo), and only root can install it");

    /// <summary>What holds in some answer set on a day: the atoms shown, each once.</summary>
    /// <param name="program">The program.</param>
    /// <param name="day">The day.</param>
    public static IReadOnlyList<string> Possible(string program, DateOnly day) => Run(program, ["-", "-c", Day(day), "--enum-mode=brave", "--quiet=1", "-V0"]);

    /// <summary>The number of a day as an argument.</summary>
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"day={day.DayNumber}");

    /// <summary>Runs the solver on a program given on standard input.</summary>
    public static IReadOnlyList<string> Run(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("clingo", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException("clingo did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(program);
        process.StandardInput.Close();
        var lines = output.GetAwaiter().GetResult().Split('\n');
        process.WaitForExit();
        var said = errors.GetAwaiter().GetResult();

        // 10: satisfiable; 30: all answer sets searched. Anything else is no answer, and a message means a program that says something other than it should.
        Assert.True(process.ExitCode is 10 or 30 && said.Length == 0, $"clingo ended with {process.ExitCode}: {said}");
        return lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
