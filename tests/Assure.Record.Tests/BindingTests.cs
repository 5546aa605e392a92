using Assure.Record.Loading;
using Assure.Record.Texts;

namespace Assure.Record.Tests;

public sealed class BindingTests
{
    private const string End = """

          form declaration
          from 2000-01-01
        """;

    [Fact]
    public void The_variable_of_an_address_is_the_beneficiary()
    {
        var text = Bound("assurance one by RUS to state s where party(s, npt) promises non-threat  -- lists" + End);
        Assert.Equal("party(the beneficiary,npt)", Dump.Of(text.Address!.Targets.Single().Where));
        Assert.Equal(0, text.Slots);
    }

    [Fact]
    public void The_variable_of_each_is_the_guarantor()
    {
        var text = Bound("""
            assurance one
              by each state g where armed(g)
              to state s except territory t where t is bermuda and g is GBR
              promises non-threat  -- lists
              unless attack when attacks(s, g)  -- lists
            """ + End);
        Assert.Equal("armed(the guarantor)", Dump.Of(text.Promisers.Each!));
        Assert.Equal("(the beneficiary=bermuda & the guarantor=GBR)", Dump.Of(text.Address!.ExceptTerritory!));
        Assert.Equal("attacks(the beneficiary,the guarantor)", Dump.Of(text.Unless.Single().Formula));
    }

    [Fact]
    public void Between_two_states_each_promises_the_other()
    {
        var text = Bound("assurance one between RUS and UKR promises non-threat  -- lists" + End);
        Assert.Equal(["RUS", "UKR"], text.Promisers.Named.Select(state => state.Id));
        Assert.Equal("((the beneficiary=RUS | the beneficiary=UKR) & !the beneficiary=the guarantor)", Dump.Of(text.Address!.Targets.Single().Where));
    }

    [Fact]
    public void Variables_are_numbered_by_depth()
    {
        var text = Bound("""
            assurance one
              by RUS
              to UKR
              promises non-threat  -- lists
              unless attack when (some state x: some state y where y is not x: attacks-with(the beneficiary, x, y)) or (some state z: attacks(z, RUS))  -- lists
            """ + End);
        Assert.Equal("(some $0[()]: some $1[!$1=$0]: attacks-with(the beneficiary,$0,$1) | some $0[()]: attacks($0,RUS))", Dump.Of(text.Unless.Single().Formula));
        Assert.Equal(2, text.Slots);
    }

    [Fact]
    public void A_restatement_takes_over_address_and_kinds()
    {
        var edition = Records.Load(Records.WithClauses("assurance one by RUS restates ru-1995" + End));
        var (one, old) = (edition.Texts.Single(text => text.Id == "one"), edition.Texts.Single(text => text.Id == "ru-1995"));
        Assert.Same(old.Address, one.Address);
        Assert.Same(old.Promises, one.Promises);
        Assert.Equal([old], one.Restates);
        Assert.Empty(one.Unless);
        Assert.Equal(old.Slots, one.Slots);
    }

    [Fact]
    public void The_earliest_end_of_a_text_counts()
    {
        var edition = Records.Load(Records.WithClauses("""
            says one by RUS on 1992-02-01
              ends ru-1990
            says two by RUS on 1996-02-01
              ends ru-1995
            """));
        var (ended, other) = (edition.Texts.Single(text => text.Id == "ru-1990"), edition.Texts.Single(text => text.Id == "ru-1995"));
        Assert.Equal("1992-02-01 one", $"{ended.To!.Date} {ended.To.By}");
        Assert.Equal("1996-02-01 two", $"{other.To!.Date} {other.To.By}");
    }

    [Fact]
    public void A_draft_ends_nothing()
    {
        var edition = Records.Load(Records.WithClauses("draft one by RUS to UKR promises non-use  -- lists\n  form treaty on 2020-01-01 replaces ru-1995"));
        Assert.Null(edition.Texts.Single(text => text.Id == "ru-1995").To);
    }

    [Fact]
    public void A_mark_of_a_citation_is_kept()
    {
        var edition = Records.Load(Records.Fixture);
        Assert.Equal(Facts.Verified.No, edition.Texts.Single(text => text.Id == "ru-1995").Promises!.Citation!.Verified);
        var citation = edition.Texts.Single(text => text.Id == "gb-1995").Provided.Single().Citation!;
        Assert.Equal(("S/1995/262", "", Facts.Verified.Partly), (citation.Source.Symbol, citation.Pinpoint, citation.Verified));
    }

    [Fact]
    public void Openness_is_seen_through_definitions()
    {
        var edition = Records.Load(Records.WithClauses("define hit(state s, state x)\n  means attacks(s, x)\n\ndefine hit-twice(state s, state x)\n  means hit(s, x)"));
        Assert.True(edition.Definitions.Single(one => one.Name == "hit-twice").IsOpen);
        Assert.False(edition.Definitions.Single(one => one.Name == "allied").IsOpen);
    }

    [Fact]
    public void A_definition_may_use_one_that_is_declared_after_it()
    {
        var edition = Records.Load(Records.WithClauses("define first(state s)\n  means second(s)\n\ndefine second(state s)\n  means some state x: attacks(s, x)"));
        Assert.True(edition.Definitions.Single(one => one.Name == "first").IsOpen);
        Assert.Equal([.. edition.Definitions.Select((_, i) => i)], edition.Definitions.Select(one => one.Index));
    }

    [Theory]
    [InlineData("some state x: not attacks(x, RUS)", "AS1041")]
    [InlineData("not (some state x: not (attacks(x, RUS) or attacks-with(x, RUS, USA)))", "AS1042")]
    [InlineData("some state x where attacks(x, RUS): attacks(x, GBR)", "AS1042")]
    [InlineData("some state x: not (not attacks(x, RUS) or not attacks(x, GBR))", "AS1042")]
    [InlineData("some state x: hit(x) and attacks(x, GBR)", "AS1042")]
    [InlineData("some state x: both(x)", "AS1042")]
    [InlineData("some state x: attacks(x, RUS) and armed(x)", null)]
    [InlineData("some state x: attacks(x, RUS) or attacks(x, GBR)", null)]
    [InlineData("not (some state x: attacks(x, RUS))", null)]
    [InlineData("(some state x: attacks(x, RUS)) and (some state y: attacks(y, GBR))", null)]
    public void Quantifiers_over_open_relations_keep_to_what_a_class_can_say(string formula, string? id)
    {
        var clauses = $"define hit(state s)\n  means attacks(s, RUS)\n\ndefine both(state s)\n  means attacks(s, RUS) and attacks(s, GBR)\n\n"
            + $"assurance one by RUS to UKR promises non-threat  -- lists\n  unless attack when {formula}  -- lists{End}";
        Assert.Equal(id is null ? [] : [id], Records.Ids(Records.WithClauses(clauses)));
    }

    [Fact]
    public void A_relation_used_both_ways_is_found_across_restated_texts_and_qualifications()
    {
        Assert.Equal(["AS1043"], Records.Ids(Records.WithClauses("assurance one by GBR restates gb-1995\n  unless fault when not in-breach(the beneficiary, npt)  -- lists" + End)));
        Assert.Equal(["AS1043"], Records.Ids(Records.WithClauses("qualification one of gb-1995 by GBR\n  unless fault when not in-breach(the beneficiary, npt)  -- lists\n  from 2000")));
    }

    [Fact]
    public void A_finding_says_under_which_heading_it_stands()
    {
        var text = System.Text.Encoding.UTF8.GetString(Records.Fixture.Find("instruments/gb-1995.md")!.Content.Span);
        var found = Assert.Single(Loading.RecordLoader.Load(Records.Fixture.With("instruments/gb-1995.md", text.Replace("party(s, npt)", "party(s, ntp)", StringComparison.Ordinal))).Diagnostics);
        Assert.Equal(("AS1004", "npt", "The United Kingdom, 1995"), (found.Id, found.Nearest, found.Heading));
    }

    [Theory]
    [InlineData("dispute", "")]
    [InlineData("doubt", "  default a\n")]
    public void What_a_reading_cites_is_a_known_source(string head, string byDefault)
    {
        string Clauses(string cited) => $"{head} cited \"Is it so?\"\n{byDefault}  reading a held by RUS  -- lists, p. 3 [partly read]\n  reading b held by USA  -- {cited}";
        Assert.Equal(["lists", "S/1995/261"], Records.Load(Records.WithClauses(Clauses("S/1995/261, para. 2"), "vocabulary/cited.md")).Citations
            .Where(place => place.Owner == "cited").Select(place => place.Citation.Source.Symbol.Length > 0 ? place.Citation.Source.Symbol : place.Citation.Source.Id));

        var found = RecordLoader.Load(Records.WithClauses(Clauses("S/1995/216; to be checked"), "vocabulary/cited.md")).Diagnostics.Single();
        Assert.Equal(("AS1052", "vocabulary/cited.md"), (found.Id, found.Location.Path));
        Assert.Contains("'S/1995/216; to be checked'", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Heading of the page\n", 1)]
    [InlineData("# A page\n\nSay in our own words\n  what the document is, who gave it, to whom, when and\nwhere, and what of it was not read.\n", 3)]
    [InlineData("# A page\n\nThen describe each paragraph that promises something, and write its clause beneath. More.\n", 3)]
    public void Words_of_a_template_are_refused_once_a_page_however_its_lines_are_broken(string prose, int line)
    {
        var found = RecordLoader.Load(Records.Fixture.With("vocabulary/prose.md", prose + $"\n{Placeholders.Reading}\n")).Diagnostics.Single();
        Assert.Equal(("AS1073", "vocabulary/prose.md", line), (found.Id, found.Location.Path, found.Location.Start.Line));
        Assert.Empty(Records.Ids(Records.Fixture.With("vocabulary/prose.md", "# A page\n\nSay what it is. The heading of the page stands above.\n")));
    }

    [Fact]
    public void A_formula_alone_is_bound_against_an_edition()
    {
        var edition = Records.Load(Records.Fixture);
        var bound = Binding.BoundFormula.Of(edition, new("scenario", "some state x where allied(x, USA): attacks(x, RUS)"));
        Assert.Equal("some $0[allied($0,USA)]: attacks($0,RUS) 1", $"{Dump.Of(bound.Formula!)} {bound.Slots}");
        var wrong = Binding.BoundFormula.Of(edition, new("scenario", "atacks(the guarantor, RUSS)"));
        Assert.Null(wrong.Formula);
        Assert.Contains(wrong.Diagnostics, found => found.Nearest == "attacks");
    }

    private static Text Bound(string clauses) => Records.Load(Records.WithClauses(clauses)).Texts.Single(text => text.Id == "one");
}
