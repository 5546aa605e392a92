using System.CommandLine;
using System.Text;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Exports;
using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Changes;
using Assure.Record.Entities;
using Assure.Reports.Blocks;
using Assure.Reports.Briefs;
using Assure.Word;

namespace Assure.Cli.Commands;

/// <summary><c>brief</c>: a briefing note on a state, a pair or a group, to print or to edit.</summary>
internal sealed class BriefCommand : QuestionCommand
{
    private readonly Argument<string[]> about = new("STATE") { Description = "A state, territory or group; or a promising state and the state promised to.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> to = new("--to") { Description = "The file to write: .docx, .html or .md. Default: Markdown, printed.", HelpName = "FILE" };
    private readonly Option<bool> force = new("--force") { Description = "Replace the file if it is there already." };

    public BriefCommand(Terminal terminal)
        : base("brief", "A dated, footnoted briefing note: the answer in sentences, the table, what changed, what is in doubt, sources.", terminal, hasDay: true)
    {
        Arguments.Add(about);
        Options.Add(to);
        Options.Add(force);
        AddShared(hasPromise: false, hasFormat: false);
    }

    protected override void Run(ParseResult result, Asked asked)
    {
        var written = result.GetValue(about) ?? [];
        if (written.Length > 2)
        {
            throw new UserErrorException("more than two states are named (brief)", "a state, a group, or the promising state and the state promised to, such as: assure brief RUS SWE");
        }

        var file = result.GetValue(to);
        Func<Brief, byte[]> form = Path.GetExtension(file ?? ".md").ToLowerInvariant() switch
        {
            ".md" => static brief => Encoding.UTF8.GetBytes(MarkdownRenderer.Render(brief.Blocks)),
            ".html" => static brief => Encoding.UTF8.GetBytes(HtmlBrief.Of(brief)),
            ".docx" => WordBrief.Of,
            _ => throw new UserErrorException($"'{UserErrorException.ShownPath(file!)}' ends in no form that briefs have (--to)", "a file that ends in .docx, .html or .md"),
        };
        if (file is null && result.GetValue(force))
        {
            throw new UserErrorException("no file is named, so that there is none to replace (--force)", "--to and a file, or no --force");
        }

        // A note is made to be edited, and what somebody wrote into it is nowhere else.
        if (File.Exists(file) && !result.GetValue(force))
        {
            throw new UserErrorException($"'{UserErrorException.ShownPath(file)}' is there already, and was left as it is (--to)", "another file, or --force to replace it");
        }

        var bytes = form(Make(asked, written));
        if (file is null)
        {
            asked.Print(bytes);
            return;
        }

        WholeFile.Write(file, bytes);
    }

    private static Brief Make(Asked asked, string[] written)
    {
        var writer = new BriefWriter(asked.Context);
        var target = asked.Reader.Target(written[^1], "STATE");
        if (written.Length == 2)
        {
            var guarantor = asked.Reader.State(written[0], "STATE");
            if (target.Thing is not { } one || one == guarantor)
            {
                throw new UserErrorException("a note on a pair is about one state's promises to another (brief)", "the promising state and another state or territory, such as: assure brief RUS SWE");
            }

            return writer.OfPair([.. asked.Shown.Select(kind => asked.Ask(guarantor, one, kind, Detail.Full))], asked.Shown, [.. Changes(asked, guarantor, one)]);
        }

        if (target.Group is { } group)
        {
            var members = target.MembersOn(asked.Record, asked.On);
            Answer[] answers =
            [
                .. from guarantor in asked.Record.Promisers
                   from member in target.On(asked.Record, asked.On)
                   where member != guarantor
                   from kind in asked.Kinds
                   select asked.Ask(guarantor, member, kind, Detail.Full),
            ];
            var changed = new ChangeFinder(new(asked.Record, Reasoner.FirstDay), new(asked.Record, asked.On)).Find([], [.. members.Certain.Select(static member => member.Id)], [asked.Kinds[0].Id], asked.Settings);
            return writer.OfGroup(group, members, answers, asked.Kinds, changed.WorldGroups);
        }

        var beneficiary = target.Thing!;
        var promisers = asked.Record.Promisers.Where(promiser => promiser != beneficiary).ToArray();
        return writer.OfState(
            beneficiary,
            [.. promisers.SelectMany(guarantor => asked.Shown.Select(kind => asked.Ask(guarantor, beneficiary, kind, Detail.Full)))],
            asked.Shown,
            [.. promisers.SelectMany(guarantor => Changes(asked, guarantor, beneficiary)).OrderByDescending(static change => change.On)]);
    }

    /// <summary>What changed up to the day asked about, latest first.</summary>
    private static IEnumerable<Reasoning.Timelines.Change> Changes(Asked asked, State guarantor, Entity beneficiary) =>
        asked.Reasoner.TimelineOf(guarantor, beneficiary, asked.Shown[0], asked.Settings, null, asked.On).Changes.Where(static change => !change.ScopeOnly).Reverse();
}
