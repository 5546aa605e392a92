using System.Text;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Drafts;
using Assure.Record;
using Assure.Record.Drafts;
using Assure.Record.Loading;

namespace Assure.Reasoning.Tests.Real;

/// <summary>Drafts written by the form, and the same read from files.</summary>
public sealed class WrittenDraftTests
{
    private static readonly DateOnly Day = new(2026, 7, 31);

    public static TheoryData<DraftForm> Forms =>
    [
        new DraftForm { By = ["RUS"], To = ["SWE", "FIN"], Form = "declaration", Unless = ["attack"], Provided = ["hosts-none"] },
        new DraftForm { By = ["five"], To = ["zone-parties"], CoversAllied = false, Unless = ["joint-attack"], Years = 25, From = Day, Withdrawal = 3, Disarmament = "stronger" },
        new DraftForm { By = ["nine"], To = ["all"], Promises = ["first-use"], Form = "joint" },
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_draft_that_the_form_writes_is_the_draft_read_from_a_file(DraftForm form)
    {
        var written = DraftDocument.Of("the draft made from options", new DraftFormWriter(RealRecord.Edition).Write(form, Day).Text!, Day);
        var read = DraftDocument.Of("my.md", Encoding.UTF8.GetBytes(written.Code), Day);
        Assert.Equal(Told(Find(written)), Told(Find(read)));
    }

    [Fact]
    public void A_draft_written_by_hand_says_what_the_form_s_says()
    {
        var written = DraftDocument.Of("options", new DraftFormWriter(RealRecord.Edition).Write(new() { By = ["RUS"], To = ["SWE", "FIN"], Form = "declaration", Unless = ["attack"], Provided = ["hosts-none"] }, Day).Text!, Day);
        var byHand = DraftDocument.Of(
            "mine.assure",
            "draft my-draft by RUS to FIN, SWE promises non-threat, non-use\n  unless hit when attacks(the beneficiary, RUS)\n  provided hosts-none: not hosts(the beneficiary)\n  form declaration\n",
            Day);
        Assert.Equal(Told(Find(written)).Gains, Told(Find(byHand)).Gains);
        Assert.Equal(Told(Find(written)).LeftOut, Told(Find(byHand)).LeftOut);
    }

    /// <summary>Such exceptions cut the classes of a promise that is on record into some hundred parts.</summary>
    [Theory]
    [InlineData("nine", "zone-parties", "attack")]
    [InlineData("five", "zone-parties", "attack", "self-defence", "mass-destruction")]
    [InlineData("five", "all", "attack", "joint-attack", "self-defence", "mass-destruction", "nuclear-use")]
    public void A_draft_with_wide_exceptions_is_answered_alike_in_whatever_order_they_stand(string by, string to, params string[] unless)
    {
        var form = new DraftForm { By = [by], To = [to], Unless = [.. unless] };
        var (one, other) = (Find(Written(form)), Find(Written(form with { Unless = [.. unless.Reverse()] })));
        Assert.True(one.Changes.Changes.Length > 100);
        Assert.Equal(Told(one).Gains, Told(other).Gains);
        var reasoner = new Reasoner(one.Changes.Edited);
        Assert.All(one.Changes.Changes.Where(static (_, i) => i % 20 == 0), change => Assert.Equal(
            change.After.Residual.Key,
            reasoner.Ask(new(change.After.Guarantor, change.After.Beneficiary, change.After.Promise, Day, Settings.Default)).Residual.Key));

        static DraftDocument Written(DraftForm form) => DraftDocument.Of("options", new DraftFormWriter(RealRecord.Edition).Write(form, Day).Text!, Day);
    }

    private static DraftFindings Find(DraftDocument document)
    {
        RecordEdition edition = RealRecord.With(new RecordFiles([.. RealRecord.Files.Files, document.File]));
        return new DraftFinder(edition).Find(edition.Texts.Single(text => document.Ids.Contains(text.Id)), Day, Settings.Default);
    }

    private static (string Gains, string LeftOut, string Terms) Told(DraftFindings found) =>
    (
        string.Join('\n', found.Changes.Changes.Select(static change => $"{change.After.Guarantor} {change.After.Beneficiary} {change.After.Promise} {change.Before.Verdict} {change.After.Verdict} {change.After.Form} {change.After.Residual.Key}").Order(StringComparer.Ordinal)),
        string.Join('\n', found.LeftOut.Select(static gap => string.Join(' ', gap.States))),
        $"{found.From} {found.To} {string.Join(' ', found.Givers)} {string.Join(' ', found.Open.Select(static clause => clause.Written))} {found.Draft.Instrument.Terms}"
    );
}
