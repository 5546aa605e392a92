using System.Buffers.Text;
using System.Text;
using Assure.Lab.Links;
using CsCheck;

namespace Assure.Lab.Tests;

/// <summary>Links carry what was chosen, and say so when they cannot be read.</summary>
public sealed class LabLinkTests
{
    private static readonly LabState Full = new()
    {
        On = new(2027, 3, 1),
        Viewpoint = "USA",
        Lines = ["not member(SWE, nato)", "attacks(Österrike, RUS) -- påhittat"],
        Draft = "draft mine\n  by CHN\n",
    };

    private static readonly Gen<LabState> States =
        from day in Gen.Int[0, 56_000]
        from hasDay in Gen.Bool
        from view in Gen.Int[0, 2].Select(static i => new[] { "", "guarantor", "USA" }[i])
        from lines in Gen.String[Gen.Char[' ', 'ÿ'], 0, 80].Array[0, 12]
        from draft in Gen.Bool.SelectMany(static has => has ? Gen.String[Gen.Char['\n', 'ÿ'], 0, 2_000].Select(static text => (string?)text) : Gen.Const((string?)null))
        select new LabState { On = hasDay ? new DateOnly(1945, 1, 1).AddDays(day) : null, Viewpoint = view, Lines = [.. lines], Draft = draft };

    [Fact]
    public void What_a_link_carries_comes_back_whole() =>
        States.Sample(static state => Assert.Equal((state, null), LabLink.Read("#" + LabLink.Write(state))), iter: 300);

    [Fact]
    public void Nothing_chosen_is_no_fragment()
    {
        Assert.Equal("", LabLink.Write(LabState.Empty));
        Assert.Equal((LabState.Empty, null), LabLink.Read("#"));
    }

    [Fact]
    public void A_link_holds_only_characters_that_survive_a_mail() =>
        Assert.Matches("^1\\.[A-Za-z0-9_-]+$", LabLink.Write(Full));

    [Fact]
    public void A_link_cut_short_or_changed_anywhere_is_damaged_and_never_another_scenario()
    {
        var link = LabLink.Write(Full);
        for (var at = 2; at < link.Length; at++)
        {
            // The last characters may carry bits that nothing reads.
            Assert.True(LabLink.Read(link[..at]).State is not { } cut || (at >= link.Length - 2 && cut == Full), $"cut at {at}");
            var changed = link[..at] + (link[at] == 'A' ? 'B' : 'A') + link[(at + 1)..];
            Assert.True(LabLink.Read(changed).State is not { } state || (at >= link.Length - 2 && state == Full), $"changed at {at}");
        }
    }

    [Theory]
    [InlineData("section-2", LabFault.NoLink)]
    [InlineData("2.abc", LabFault.OtherVersion)]
    [InlineData("1.", LabFault.Damaged)]
    [InlineData("1.åäö", LabFault.Damaged)]
    public void What_is_no_link_of_this_version_is_told_apart(string link, LabFault fault) =>
        Assert.Equal(fault, LabLink.Read(link).Fault);

    [Fact]
    public void A_link_cannot_carry_more_than_the_lab_takes()
    {
        Assert.Equal(LabFault.TooMuch, LabLink.Read("1." + new string('A', 40_000)).Fault);
        Assert.Equal(LabFault.TooMuch, LabLink.Read(LabLink.Write(new() { Lines = [.. Enumerable.Repeat("attacks(SWE, RUS)", 61)] })).Fault);
        Assert.Equal(LabFault.TooMuch, LabLink.Read(LabLink.Write(new() { Draft = new('x', 1_000_000) })).Fault);
    }

    [Fact]
    public void A_day_that_cannot_be_asked_about_is_refused() =>
        Assert.Equal(LabFault.NoSuchDay, LabLink.Read(LabLink.Write(new() { On = new(1944, 12, 31) })).Fault);

    [Fact]
    public void Bytes_that_unpack_to_other_words_are_damaged() =>
        Assert.Equal(LabFault.Damaged, LabLink.Read("1." + Base64Url.EncodeToString(Encoding.UTF8.GetBytes("not packed at all"))).Fault);
}
