using System.Collections.Immutable;
using System.Globalization;
using Assure.Cli.Findings;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Changes;
using Assure.Reasoning.Reaching;
using Assure.Reports.Bibliography;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Overviews;
using Assure.Web.Queries;

namespace Assure.Web.Mcp;

/// <summary>The answer to a question in short, as plain words: that of an overview, or taken from the blocks of the page.</summary>
internal static class AnswerSentence
{
    private const int MostNamed = 5;

    /// <summary>What asks about fewer promisers, other promises or other readings than a state's page does.</summary>
    private static readonly string[] Narrower = ["from", "promise", "viewpoint", "reading", "strict"];

    /// <summary>The answer in short.</summary>
    /// <param name="asked">What was asked.</param>
    /// <param name="page">The answer in sentences.</param>
    /// <param name="runner">Has reasoners over the record.</param>
    public static string Of(AskedQuery asked, AnswerPage page, QueryRunner runner)
    {
        var (context, blocks) = (page.Context, page.Blocks);
        return page.From switch
        {
            Finding.Answers answers => OfState(asked, page, answers) ?? Joined(Parts(blocks, 1).Select(Asked)),
            Finding.Timelines(var all, var last) => Joined(all.Zip(Grounds.LastDay(all, last, context.Settings, runner), (timeline, answer) => TimelineOverview.Of(context, timeline, answer))),
            Finding.Changes(var lists) => Changed(blocks, lists),
            Finding.Scenario => Joined(Paragraphs(blocks).Take(2)),
            Finding.Reach(_, var result) => Reached(blocks, result),
            Finding.Ordered => Ordered(blocks),
            Finding.Named(var hits) => Listed(blocks, hits.Length),
            Finding.Sources(var uses) => Sourced(blocks, uses),
            _ => First(blocks),
        };
    }

    /// <summary>What all have promised one state or territory, in a paragraph: that of its page; null where something else was asked.</summary>
    private static string? OfState(AskedQuery asked, AnswerPage page, Finding.Answers found)
    {
        if (asked.Told.Any(static one => Narrower.Contains(one.Name) && one.Value != "false") || !found.InShort.IsEmpty || found.InFull.Select(static answer => answer.Beneficiary).Distinct().Count() != 1)
        {
            return null;
        }

        Answer[] main = [.. found.InFull.Where(answer => answer.Promise == found.InFull[0].Promise)];
        return StateOverview.Of(page.Context with { IsDayChosen = false }, main[0].Beneficiary, main);
    }

    /// <summary>What each promiser has promised, where they have a heading each; else the first words.</summary>
    private static string Asked(ImmutableArray<Block> page)
    {
        var before = page.TakeWhile(static one => one is not Block.Heading { Level: 2 }).ToImmutableArray();
        var each = Parts(before, 3).Where(static part => part[0] is Block.Heading { Level: 3 }).ToArray();
        // Of a group, a promiser's sentence does not say whose it is; the members are told before.
        var isGroup = before.TakeWhile(static one => one is not Block.Heading { Level: 3 }).Any(static one => one is Block.Paragraph);
        return each.Length == 0 ? First(page) : Joined(each.Select(part => isGroup ? $"{Head(part)}: {First(part)}" : First(part)));
    }

    /// <summary>Of two days, what the world changed; of two editions, all that each heading tells.</summary>
    private static string Changed(ImmutableArray<Block> page, ChangeLists lists) => lists.IsOneEdition
        ? First(page)
        : Joined(Parts(page, 2).Where(static part => part[0] is Block.Heading { Level: 2 }).Select(static part => $"{Head(part)}: {First(part)}"));

    /// <summary>How many sets were found, and the first; or that it is so already; or what comes nearest.</summary>
    private static string Reached(ImmutableArray<Block> page, ReachResult result)
    {
        var said = Paragraphs(page).Skip(1).Take((result.IsComplete ? 1 : 2) + (result.Nearest is null ? 0 : 1));
        return Joined([.. said, .. page.OfType<Block.Bullets>().SelectMany(static list => list.Items).Take(1).Select(static item => item.ToString())]);
    }

    /// <summary>Which texts promise more than which, the first of them.</summary>
    private static string Ordered(ImmutableArray<Block> page)
    {
        if (page.OfType<Block.Table>().First() is not { Rows: [_, ..] rows } table)
        {
            return First(page);
        }

        var texts = rows.ToDictionary(static row => row[0].ToString(), static row => row[1].ToString());
        string[] above = [.. rows.Where(static row => row[2].ToString().Length > 0).Select(row => $"{Words.Capital(row[1].ToString())} – {table.Columns[2].ToLower(CultureInfo.InvariantCulture)}: {string.Join("; ", row[2].ToString().Split(", ").Select(one => texts[one]))}.")];
        return above.Length == 0 ? $"{First(page)} {string.Join("; ", texts.Values.Take(MostNamed))}" : Joined(above.Take(MostNamed)) + (above.Length > MostNamed ? " …" : "");
    }

    private static string Sourced(ImmutableArray<Block> page, ImmutableArray<SourceUse> uses) => uses.Length == 1
        ? $"{Head(page)} (1): {First(page)}"
        : $"{Head(page)} ({uses.Length}): {string.Join("; ", uses.Take(MostNamed).Select(static use => use.Source.Title.Length > 0 ? use.Source.Title : use.Source.Id))}{(uses.Length > MostNamed ? "; …" : ".")}";

    /// <summary>What was looked for, how many were found, and the first of them.</summary>
    private static string Listed(ImmutableArray<Block> page, int count) => count == 0
        ? First(page)
        : $"{Head(page)} ({count}): {string.Join("; ", page.OfType<Block.Table>().First().Rows.Take(MostNamed).Select(static row => $"{row[2]} ({row[0]} {row[1]})"))}{(count > MostNamed ? "; …" : ".")}";

    /// <summary>The pages or parts, each begun by a heading of a level or a higher one.</summary>
    private static ImmutableArray<Block>[] Parts(ImmutableArray<Block> blocks, int level)
    {
        var parts = new List<List<Block>>();
        foreach (var block in blocks)
        {
            if (parts.Count == 0 || (block is Block.Heading heading && heading.Level <= level))
            {
                parts.Add([]);
            }

            parts[^1].Add(block);
        }

        return [.. parts.Select(static part => part.ToImmutableArray())];
    }

    private static string Head(ImmutableArray<Block> page) => ((Block.Heading)page[0]).Text;

    private static IEnumerable<string> Paragraphs(ImmutableArray<Block> page) => page.OfType<Block.Paragraph>().Select(static one => one.Words.ToString());

    private static string First(ImmutableArray<Block> page) => Paragraphs(page).FirstOrDefault() ?? Head(page);

    private static string Joined(IEnumerable<string> sentences) => string.Join(' ', sentences.Where(static one => one.Length > 0));
}
