using System.Text.RegularExpressions;
using Assure.Language.Diagnostics;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Drafts;
using Assure.Record;
using Assure.Record.Compiled;
using Assure.Record.Drafts;
using Assure.Record.Loading;
using Assure.Record.Texts;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Pages;
using CsCheck;

namespace Assure.Lab.Tests;

/// <summary>A draft is added to the record as it stands, and leads to what reading the whole record with it leads to.</summary>
public sealed partial class LabDraftTests
{
    private static readonly RecordEdition Record = RealRecord.Edition;
    private static readonly LabEngine Engine = new(Record);

    public static TheoryData<string> Templates => [.. Directory.EnumerateFiles(Path.Combine(Repository.Record, "templates"), "*.md").Select(static path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_leads_to_what_the_whole_record_read_with_it_leads_to(string template)
    {
        var document = Document(Code(template));
        var quick = DraftEdition.Of(Record, document)!;
        var whole = RecordBundle.Read(CompiledRecord.Bundle, new RecordFiles([document.File]));
        Assert.Equal(Told(whole), Told(quick));
        var (one, other) = (Only(quick.Edition!, document), Only(whole.Edition!, document));
        var day = Engine.Day(Record.ReadUpTo, Settings.Default, DraftFinder.Kinds(one));
        Assert.Equal(
            Html(whole.Edition!, new DraftFinder(whole.Edition!).Find(other, Record.ReadUpTo, Settings.Default)),
            Html(quick.Edition!, new DraftFinder(quick.Edition!).Find(one, day, Settings.Default)));
    }

    [Theory]
    [InlineData("nine-declarations", "beneficiary")]
    [InlineData("five-treaty-not-allied", "RUS")]
    [InlineData("five-protocol", "guarantor")]
    public void So_it_does_from_a_viewpoint(string template, string viewpoint) => Agree(Code(template + ".md"), viewpoint);

    [Theory]
    [InlineData("joint-attack")]
    [InlineData("attack")]
    [InlineData("mass-destruction")]
    public void So_does_a_draft_put_together_from_options(string exception) =>
        Agree(new DraftFormWriter(Record).Write(new() { By = ["nine"], To = ["all-non-nuclear"], Unless = [exception], Form = "declaration" }, Record.ReadUpTo).Text!);

    /// <summary>Poland is a member of NATO today as Norway is, but was none in 1990, of which no text of the record asks.</summary>
    [Fact]
    public void States_that_only_the_past_tells_apart_are_told_apart_where_a_draft_asks_of_it() =>
        Agree("draft long-since\n  by USA\n  to state s where member(s, nato) on 1990-01-01\n  promises non-use\n  form treaty\n");

    [Fact]
    public void A_draft_broken_anywhere_is_told_as_the_whole_record_read_with_it_tells() =>
        (from template in Gen.Int[0, Templates.Count - 1] from at in Gen.Double[0, 1] from word in Gen.Int[0, 3] select (template, at, word)).Sample(
            one =>
            {
                var code = Code(Directory.EnumerateFiles(Path.Combine(Repository.Record, "templates"), "*.md").Select(static path => Path.GetFileName(path)!).Order(StringComparer.Ordinal).ElementAt(one.template));
                var words = Word().Matches(code);
                var broken = words[(int)(one.at * (words.Count - 1))];
                var document = Document(code.Remove(broken.Index, broken.Length).Insert(broken.Index, new[] { "", "xyz", "SWE", "treaty" }[one.word]));
                if (DraftEdition.Of(Record, document) is { } quick)
                {
                    Assert.Equal(Told(RecordBundle.Read(CompiledRecord.Bundle, new RecordFiles([document.File]))), Told(quick));
                }
            },
            iter: 60,
            threads: 1);

    [Fact]
    public void What_declares_more_than_drafts_needs_the_whole_record() =>
        Assert.Null(DraftEdition.Of(Record, Document("assurance mine\n  by SWE\n  to FIN\n  promises non-use\n  form treaty\n  from 2020-01-01\n")));

    private static void Agree(string code, string viewpoint = "")
    {
        var document = Document(code);
        var (quick, whole) = (DraftEdition.Of(Record, document)!.Edition!, RecordBundle.Read(CompiledRecord.Bundle, new RecordFiles([document.File])).Edition!);
        var (one, other) = (Only(quick, document), Only(whole, document));
        var (settings, same) = (Engine.SettingsFor(viewpoint)!, new LabEngine(whole).SettingsFor(viewpoint)!);
        Assert.Equal(
            Html(whole, new DraftFinder(whole).Find(other, Record.ReadUpTo, same)),
            Html(quick, new DraftFinder(quick).Find(one, Engine.Day(Record.ReadUpTo, settings, DraftFinder.Kinds(one)), settings)));
    }

    private static string Code(string template) => File.ReadAllText(Path.Combine(Repository.Record, "templates", template));

    private static DraftDocument Document(string code) => DraftDocument.Of("my draft", code, Record.ReadUpTo);

    private static Text Only(RecordEdition edition, DraftDocument document) => edition.Texts.Single(text => document.Ids.Contains(text.Id));

    private static string Told(RecordLoadResult result) => string.Concat(result.Diagnostics.Select(static one => DiagnosticRenderer.Render(one)));

    /// <summary>The page, without the hash in its stamp: what a hash tells is whether files were read.</summary>
    private static string Html(RecordEdition edition, DraftFindings found) => new HtmlRenderer(static _ => null).Render(
        DraftPage.Of(new PageContext(edition, Words.English, Record.ReadUpTo, Settings.Default, IsDayChosen: true), found, unfolded: false)).Replace(edition.Hash[..6], "", StringComparison.Ordinal);

    [GeneratedRegex("[A-Za-z0-9-]{2,}")]
    private static partial Regex Word();
}
