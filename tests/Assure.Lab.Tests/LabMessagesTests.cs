using System.Text.Json;
using System.Text.RegularExpressions;
using Assure.Language.Diagnostics;
using Assure.Reasoning.Drafts;
using Assure.Reasoning.Scenarios;
using Assure.Reasoning.Slips;
using Assure.Record.Binding;
using Assure.Reports.Languages;

namespace Assure.Lab.Tests;

/// <summary>What is wrong with what somebody wrote in the lab is said in the language of the page.</summary>
public sealed partial class LabMessagesTests
{
    private static readonly IEnumerable<DiagnosticDescriptor> Descriptors = LanguageDiagnostics.All.Concat(BindingDiagnostics.All);

    public static TheoryData<string> Languages => [.. Words.All.Select(static words => words.Code).Where(static code => code != "en")];

    /// <summary>Lines of a scenario, each wrong in its own way.</summary>
    public static TheoryData<string> WrongLines =>
    [
        "with", "with none", "with us-1995", "with a b", "without", "without none", "without us-1995 x", "reading", "reading none=yes", "reading assoc-95", "reading assoc-95=none", "repeat", "repeat none as treaty",
        "repeat us-1995", "repeat us-1995 as none", "not", "not ratified(SWE, npt)", "none(SWE, npt)", "member", "member(", "member(SWE", "member(SWE, nato", "member(SWE, nata)", "member(Nowhere, nato)", "member(SWE, nato, USA)",
        "ratified(SWE, none)", "ratified(SWE, npt, npt)", "tested(SWE, USA)", "in-breach(IRN, npt)", "member(SWE, nato) found by USA", "member(SWE, nato) from", "member(SWE, nato) from 2026-02-30",
        "member(SWE, nato) from 2026-02-01 to 2026-01-01", "member(DDR, nato)", "member(USA, nato) from 1700-01-01", "ratified(DDR, npt)", "member(SWE, nato) from 2026-02-01 x", "from x", "in-breach(IRN, npt) found", "in-breach(IRN, npt) found by",
        "nuclear-weapon-state(SWE, x)", "responsible(SWE, none)",
    ];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_diagnostic_that_a_draft_can_meet_is_said_with_the_same_holes(string language)
    {
        var messages = Words.For(language)!.Messages;
        Assert.All(Descriptors, descriptor =>
        {
            Assert.Equal(Holes(descriptor.MessageFormat), Holes(messages[descriptor.Id + ".message"] ?? "none"));
            Assert.Equal(Holes(descriptor.HelpFormat), Holes(messages[descriptor.Id + ".help"] ?? "none"));
        });
        Assert.All(messages.Keys.Where(static key => !Key().IsMatch(key)), key => Assert.Equal(Holes(key), Holes(messages[key]!)));
        Assert.All(messages.Keys.Where(static key => Key().IsMatch(key)), key => Assert.Contains(Descriptors, descriptor => descriptor.Id == key[..6]));
    }

    [Theory]
    [MemberData(nameof(WrongLines))]
    public void Every_slip_of_a_line_is_said_in_every_language(string line)
    {
        var slips = new ScenarioReader(RealRecord.Edition).Read([line, "member(AUT, nato)", "not member(AUT, nato)"], RealRecord.Edition.ReadUpTo).Slips;
        Assert.NotEmpty(slips);
        Assert.All(slips, static slip => Known(slip.Message, slip.Expected));
    }

    [Fact]
    public void Every_slip_of_a_form_is_said_in_every_language()
    {
        var form = new DraftForm { By = ["nine"], To = ["npt"], Promises = ["use"], Form = "treaty" };
        DraftForm[] wrong =
        [
            form with { By = [] }, form with { By = ["none"] }, form with { By = ["five", "SWE"] }, form with { By = ["DDR"] }, form with { To = [] }, form with { To = ["none"] }, form with { To = ["DDR"] }, form with { Promises = [] },
            form with { Promises = ["none"] }, form with { Form = "none" }, form with { Form = "joint", By = ["SWE"] }, form with { Form = "policy", Withdrawal = 3 }, form with { Withdrawal = 99_999 }, form with { Years = 999 },
            form with { Disarmament = "none-such" }, form with { Unless = ["none"] }, form with { Provided = ["none"] },
        ];
        var writer = new DraftFormWriter(RealRecord.Edition);
        Assert.All(wrong, one =>
        {
            var slip = writer.Write(one, RealRecord.Edition.ReadUpTo).Slip!;
            Known(slip.Message, slip.Expected);
        });
    }

    [Fact]
    public void A_Swedish_page_tells_slips_and_diagnostics_in_Swedish()
    {
        var session = new LabSession(CompiledRecord.Bundle, "sv");
        using var run = JsonDocument.Parse(session.Run(JsonSerializer.Serialize(new { on = "", view = "", lines = new[] { "member(Östtyskland, nato)", "member(SWE, nata)" }, draft = (string?)null })));
        var lines = run.RootElement.GetProperty("lines");
        Assert.StartsWith("Östtyskland finns inte då. Väntat: dagar från 1949-10-07 till 1990-10-03.", lines[0].GetProperty("slip").GetString(), StringComparison.Ordinal);
        Assert.Equal("ingen allians heter 'nata'. Väntat: id eller namn för en allians. Menade du nato?", lines[1].GetProperty("slip").GetString());
        using var check = JsonDocument.Parse(session.Check("draft mine\n  by CHN\n  to state s where party(s)\n  promises\n", ""));
        var found = check.RootElement.GetProperty("found").EnumerateArray().Select(static one => $"{one.GetProperty("message").GetString()} / {one.GetProperty("help").GetString()}").ToArray();
        Assert.Contains(found, static one => one.StartsWith("väntat var ett slags löfte, men här står", StringComparison.Ordinal) || one.StartsWith("texten slutar där ett slags löfte", StringComparison.Ordinal));
    }

    private static void Known(params SlipText[] texts) => Assert.All(texts, static text => Assert.All(Languages.Select(static row => row.Data), language =>
    {
        Assert.True(text.Format == "{0}" || Words.For(language)!.Messages[text.Format] is not null, $"{language} lacks: {text.Format}");
        Known([.. text.Arguments.OfType<SlipText>()]);
    }));

    private static string[] Holes(string text) => [.. Hole().Matches(text).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^AS\d{4}\.(message|help)$")]
    private static partial Regex Key();
}
