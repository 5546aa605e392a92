using System.Diagnostics;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assure.Cli.Tests;

public sealed class BriefTests
{
    [Theory]
    [InlineData("brief-swe-sv.md", "sv", "SWE")]
    [InlineData("brief-rus-swe-en.md", "en", "RUS", "SWE")]
    [InlineData("brief-central-asia-en.md", "en", "canwfz-zone")]
    public void A_brief_reads_as_written(string expected, string language, params string[] about)
    {
        var run = Program.Run(["brief", .. about, "--lang", language, "--on", "2026-07-31"]);
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Snapshot.Matches(expected, run.Output);
    }

    [Fact]
    public void Every_note_is_called_and_every_call_has_its_note()
    {
        var lines = Program.Run("brief", "SWE").Output.Split('\n');
        var notes = lines.Where(static line => line.StartsWith("[^", StringComparison.Ordinal)).Select(static line => line[2..line.IndexOf(']', StringComparison.Ordinal)]).ToArray();
        Assert.Equal(Enumerable.Range(1, notes.Length).Select(static number => $"{number}"), notes);
        Assert.All(notes, note => Assert.Contains(lines, line => line.Contains($"[^{note}]", StringComparison.Ordinal) && !line.StartsWith("[^", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("SWE")]
    [InlineData("RUS", "SWE")]
    [InlineData("nato")]
    public void A_Word_brief_is_sound_and_says_what_the_printed_one_says(params string[] about)
    {
        using var folder = new Folder();
        var file = Path.Combine(folder.Path, "brief.docx");
        var run = Program.Run(["brief", .. about, "--to", file]);
        Assert.Equal((0, string.Empty, string.Empty), (run.Code, run.Output, run.Error));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken).Select(static error => $"{error.Path?.XPath}: {error.Description}"));
        var paragraphs = document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(static paragraph => paragraph.InnerText).ToArray();
        var printed = Program.Run(["brief", .. about]).Output;
        Assert.Equal(printed.Split('\n')[0][2..], paragraphs[0]);
        foreach (var heading in printed.Split('\n').Where(static line => line.StartsWith("## ", StringComparison.Ordinal)))
        {
            Assert.Contains(heading[3..], paragraphs);
        }

        var notes = printed.Split('\n').Count(static line => line.StartsWith("[^", StringComparison.Ordinal));
        Assert.True(document.MainDocumentPart.FootnotesPart!.Footnotes!.Elements<Footnote>().Count() - 2 >= notes);
    }

    [Fact]
    public void LibreOffice_opens_a_brief_and_lays_it_out()
    {
        Assert.SkipUnless(On("soffice") && On("pdftotext") || Environment.IsPrivilegedProcess, "LibreOffice and poppler are not installed (Debian: libreoffice-writer-nogui, poppler-utils), and only root can install them");
        using var folder = new Folder();
        Assert.Equal(0, Program.Run("brief", "SWE", "--lang", "sv", "--to", Path.Combine(folder.Path, "brief.docx")).Code);
        Run("soffice", "--headless", $"-env:UserInstallation=file://{folder.Path}/profile", "--convert-to", "pdf", "--outdir", folder.Path, Path.Combine(folder.Path, "brief.docx"));
        var text = Run("pdftotext", "-layout", Path.Combine(folder.Path, "brief.pdf"), "-");
        var pages = text.TrimEnd('\f').Split('\f');
        Assert.InRange(pages.Length, 3, 9);
        Assert.Contains("Löften om att inte använda kärnvapen mot", pages[0], StringComparison.Ordinal);
        Assert.Contains("S/1995/261", pages[0], StringComparison.Ordinal);

        // Every page carries the stamp and its number.
        for (var page = 0; page < pages.Length; page++)
        {
            Assert.Contains($"texter lästa till den 31 juli 2026", pages[page], StringComparison.Ordinal);
            Assert.EndsWith($"· {page + 1}", pages[page].TrimEnd(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_HTML_brief_needs_nothing_beside_itself()
    {
        using var folder = new Folder();
        var file = Path.Combine(folder.Path, "brief.html");
        Assert.Equal(0, Program.Run("brief", "SWE", "--to", file).Code);
        var html = File.ReadAllText(file);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"note-1\">", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#note-1\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'x.pdf' ends in no form that briefs have (--to)", "SWE", "--to", "x.pdf")]
    [InlineData("a note on a pair is about one state's promises to another (brief)", "RUS", "RUS")]
    [InlineData("more than two states are named (brief)", "RUS", "SWE", "FIN")]
    [InlineData("there is no option '--format'", "SWE", "--format", "json")]
    [InlineData("no file is named, so that there is none to replace (--force)", "SWE", "--force")]
    public void A_slip_gets_one_message(string message, params string[] args)
    {
        var run = Program.Run(["brief", .. args]);
        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.StartsWith($"assure: {message}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_replaced_only_when_that_is_asked_for()
    {
        using var folder = new Folder();
        var file = Path.Combine(folder.Path, "brief.md");
        File.WriteAllText(file, "notes of my own");
        var run = Program.Run("brief", "SWE", "--to", file);
        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.Contains("is there already, and was left as it is (--to)\n  expected: another file, or --force to replace it", run.Error, StringComparison.Ordinal);
        Assert.Equal("notes of my own", File.ReadAllText(file));
        Assert.Equal(0, Program.Run("brief", "SWE", "--to", file, "--force").Code);
        Assert.Equal(Program.Run("brief", "SWE").Output, File.ReadAllText(file));
        Assert.Equal([file], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_nothing_behind()
    {
        using var folder = new Folder();
        var run = Program.Run("brief", "SWE", "--to", Path.Combine(folder.Path, "missing", "brief.docx"));
        Assert.Equal(1, run.Code);
        Assert.Contains("cannot be written (--to)", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    private static bool On(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}");
        return output;
    }
}
