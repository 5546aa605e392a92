using Microsoft.Playwright;

namespace Assure.Browser.Tests;

/// <summary>The browser, as the system has it.</summary>
internal static class Chromium
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private static readonly Lazy<string?> Found = new(static () =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(static folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists));

    /// <summary>Skips a test where the browser is missing and could not have been installed; whoever could have and did not sees it fail.</summary>
    public static void Need() =>
        Assert.SkipUnless(Found.Value is not null || Environment.IsPrivilegedProcess, "chromium is not installed (Debian: chromium), and only root can install it");

    /// <summary>Starts it, with a profile of its own that is deleted at the end. It speaks to nobody but the pages it is sent to.</summary>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Found.Value ?? throw new InvalidOperationException("chromium is not on the path"), Headless = true, Args = Arguments });
}
