using System.Diagnostics;

namespace Assure.Peers.Measuring;

/// <summary>A program of the system, run as a process.</summary>
internal static class Tool
{
    /// <summary>Runs it and gives what it printed.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="input">What it reads.</param>
    /// <param name="succeeded">The exit codes that mean success.</param>
    /// <exception cref="InvalidOperationException">It ended with another exit code, or complained.</exception>
    public static string Run(string program, IEnumerable<string> arguments, string input, params IReadOnlyCollection<int> succeeded)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var said = output.GetAwaiter().GetResult();
        process.WaitForExit();
        var complaint = errors.GetAwaiter().GetResult();
        return succeeded.Contains(process.ExitCode) && complaint.Length == 0 ? said : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {complaint}");
    }
}
