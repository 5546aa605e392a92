using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Assure.Cli;

/// <summary>The usual help, with examples and the exit codes beneath it.</summary>
/// <param name="usual">The usual help.</param>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        usual.MaxWidth = Console.Terminal.UsualWidth;
        usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var (example, meaning) in Examples(parseResult.CommandResult.Command.Name))
        {
            output.WriteLine($"  assure {example}");
            output.WriteLine($"      {meaning}");
        }

        output.WriteLine();
        output.WriteLine("Exit codes: 0 answered; 1 something asked for cannot be; 2 the record is invalid.");
        return 0;
    }

    private static (string Example, string Meaning)[] Examples(string command) => command switch
    {
        "ask" =>
        [
            ("ask SWE", "what each state with nuclear weapons has promised Sweden, on the last day read"),
            ("ask Sverige --from Russia --on 2024-03-06", "one pair on one day, in full"),
            ("ask SWE --from RUS --reading assoc-95=manner", "the same under another reading"),
            ("ask \"New Zealand\" --lang sv --why", "in Swedish, with the whole proof"),
            ("ask nato --from RUS", "a group of states, together"),
            ("ask UKR --promise all --format json", "all kinds of promise, as data"),
        ],
        "timeline" =>
        [
            ("timeline RUS SWE", "when Russia's promise to Sweden changed, and why"),
            ("timeline USA NZL --promise non-threat --since 1990-01-01", "threats, since 1990"),
        ],
        "atlas" =>
        [
            ("atlas", "every promising state and every state, grouped by identical answers"),
            ("atlas --to nato", "the members of a group"),
            ("atlas --people", "with a column of the people living there"),
            ("atlas --on 1995-01-01 --format csv", "all answers on a day, one a line"),
        ],
        "count" =>
        [
            ("count", "how many states each promiser is bound to, and would be if what is signed were ratified"),
            ("count --from FRA --form treaty --on 2026-07-31 --list", "France by treaty, with the names"),
            ("count --from CHN --people", "China, the same counts as people, and those beside a state that nobody has promised"),
        ],
        "dispute" =>
        [
            ("dispute", "what answers turn on, what matters most, and how all fall by each viewpoint"),
            ("dispute prk-npt", "whether North Korea has left the NPT: the accounts, and each answer on either"),
            ("dispute budapest-form --on 2000-01-01 --format csv", "the answers that turn on it, as data"),
        ],
        "changes" =>
        [
            ("changes 2020-01-01 2026-07-31", "what changed in the world between two days"),
            ("changes 2020-01-01 2026-07-31 --from RUS --to SWE", "the same for one pair"),
            ("changes 2026.1 my-copy", "an edition against an edited copy of the record"),
        ],
        "what-if" =>
        [
            ("what-if \"not member(SWE, nato)\"", "which answers would be others if Sweden left NATO"),
            ("what-if \"ratified(USA, rarotonga-p2)\" --from USA --list", "one promiser, with the names"),
            ("what-if --scenario plan.txt --format csv", "a file of assumptions, one a line"),
        ],
        "reach" =>
        [
            ("reach USA NZL --form treaty", "what it would take for a promise by treaty"),
            ("reach GBR SWE --verdict conditional --menu withdraw-reservation", "by withdrawing reservations alone"),
        ],
        "compare" =>
        [
            ("compare us-1995 uk-1995", "which of two texts promises more, and by which clause"),
            ("compare --from USA", "the order of all American texts in force"),
        ],
        "draft" =>
        [
            ("draft", "the drafts on record and the design templates"),
            ("draft cn-1994-nfu-draft", "a draft of the record, as if in force"),
            ("draft five-treaty --against five-treaty-not-allied", "a design template beside another"),
            ("draft --by nine --to all-non-nuclear --unless attack --for 25", "a draft chosen by options"),
            ("draft --by five --not-allied --as-code", "the same as text, to save and edit"),
            ("draft my-draft.md --lang sv", "a file in the language"),
        ],
        "when" =>
        [
            ("when \"member(FIN, nato)\" \"not member(SWE, nato)\"", "the days on which a document can have been right"),
        ],
        "show" =>
        [
            ("show S/1995/261", "an instrument, by its symbol"),
            ("show attacks", "a relation"),
            ("show assoc-95", "a doubt: the words at issue, and what the answers would be under the other reading"),
            ("show readings --lang sv", "all disputes and doubts, and how many answers turn on each"),
        ],
        "check" =>
        [
            ("check record", "everything wrong with a record, with lines; exit code 2 if anything is"),
            ("check --unverified --format csv", "what nobody has read in its source, what most answers turn on first"),
            ("check --sweep", "every pair and change day: no gap, no overlap, no change without a cause"),
        ],
        "fmt" =>
        [
            ("fmt --check", "list the files of the record that are not in the layout"),
            ("fmt draft.assure", "format one file"),
        ],
        "export" =>
        [
            ("export --to data", "the whole record as a data package, in a new folder"),
            ("export --to data --format panel --promise non-use", "the yearly panel of one kind of promise alone"),
            ("export --asp atlas.lp", "the record and its rules as a program for an answer-set solver"),
        ],
        "sources" =>
        [
            ("sources", "every document, how it was read, and what rests on it"),
            ("sources S/1995/261", "one document, and every clause and row that rests on it"),
        ],
        "search" =>
        [
            ("search bruma", "a state by a former name, with a typing mistake"),
            ("search rarotonga protocol --format json", "texts and groups, as data"),
        ],
        "new" or "instrument" or "act" or "reading" =>
        [
            ("new instrument us-2030 --by USA --date 2030-03-01 --promise non-use", "a page for a declaration"),
            ("new act SWE tpnw signed 2030-01-01 --source un-treaty-collection", "a row of acts.csv"),
            ("new reading eu-alliance --question \"Is it an alliance?\" --question-sv \"Är det en allians?\"", "a doubt of ours"),
        ],
        "version" => [("version", "the versions of program, record and JSON shape")],
        _ =>
        [
            ("ask SWE", "who has promised Sweden what, on the last day read"),
            ("ask SWE --from RUS --on 2024-03-06", "one promiser, one day, in full"),
            ("timeline RUS SWE", "what changed, when, and what changed it"),
            ("atlas --format csv", "all promises on a day, as a table of data"),
        ],
    };
}
