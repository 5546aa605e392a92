using System.Diagnostics;

namespace Assure.Web.Tests;

/// <summary>The tests of the scripts of pages, which run in Node.</summary>
public sealed class ScriptTests
{
    private static readonly string? Node = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(static folder => Path.Combine(folder, "node")).FirstOrDefault(File.Exists);

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.test.mjs").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "tests", "Assure.Web.Tests");

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_tests_of_a_script_pass(string file)
    {
        Assert.SkipUnless(Node is not null, "node is not on the path");
        using var run = Process.Start(new ProcessStartInfo(Node!, ["--test", "--test-reporter=spec", file]) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(run.ExitCode == 0, $"{await output}{await error}");
        Assert.DoesNotMatch(@"\btests 0\b", await output);
    }
}
