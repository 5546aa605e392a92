using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Assure.Cli.Commands;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Language.Diagnostics;

namespace Assure.Cli;

/// <summary>The program: its commands, its help, and what it says about slips.</summary>
public static class CommandLine
{
    /// <summary>Runs the program.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="terminal">The surroundings.</param>
    /// <param name="more">Commands of a program that can do more, before the last ones.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, Terminal terminal, params IReadOnlyList<Command> more)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(terminal);
        ArgumentNullException.ThrowIfNull(more);
        var root = Root(terminal, more);
        var result = root.Parse(args.Count == 0 ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is HelpWithExamples)
        {
            using var text = new StringWriter { NewLine = "\n" };
            result.Invoke(new InvocationConfiguration { Output = text, EnableDefaultExceptionHandler = false });
            terminal.Write(text.ToString().ReplaceLineEndings("\n").TrimEnd('\n') + "\n");
            return ExitCode.Answered;
        }

        if (result.Errors.Count > 0 || StrayOption(result) is not null)
        {
            var slip = Slip(result);
            terminal.Fail(slip, slip.Printed);
            return ExitCode.UserError;
        }

        return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static RootCommand Root(Terminal terminal, IReadOnlyList<Command> more)
    {
        var root = new RootCommand("Who has promised not to use nuclear weapons against whom, on what conditions, on any date.")
        {
            new AskCommand(terminal),
            new TimelineCommand(terminal),
            new AtlasCommand(terminal),
            new CountCommand(terminal),
            new DisputeCommand(terminal),
            new ChangesCommand(terminal),
            new ShowCommand(terminal),
            new WhatIfCommand(terminal),
            new ReachCommand(terminal),
            new CompareCommand(terminal),
            new DraftCommand(terminal),
            new WhenCommand(terminal),
            new SourcesCommand(terminal),
            new SearchCommand(terminal),
        };
        // Where a record is lent, questions are all there is: everything else works on files.
        foreach (var command in terminal.Loaded is null ? [.. OnFiles(terminal), .. more, .. Elsewhere(terminal, more), new VersionCommand(terminal), new BundleCommand(terminal)] : Array.Empty<Command>())
        {
            root.Subcommands.Add(command);
        }

        foreach (var option in root.Options.OfType<VersionOption>().ToArray())
        {
            root.Options.Remove(option);
        }

        foreach (var directive in root.Directives.ToArray())
        {
            root.Directives.Remove(directive);
        }

        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples(help.Action as HelpAction ?? new HelpAction());
        }

        return root;
    }

    private static IEnumerable<Command> OnFiles(Terminal terminal) => [new BriefCommand(terminal), new CheckCommand(terminal), new NewCommand(terminal), new FmtCommand(terminal), new ExportCommand(terminal)];

    /// <summary>What the program that carries the pages can do, so that whoever looks for it here is told where it is.</summary>
    private static IEnumerable<Command> Elsewhere(Terminal terminal, IReadOnlyList<Command> more) =>
        ElsewhereCommand.All(terminal).Where(command => more.All(other => other.Name != command.Name));

    /// <summary>Says what is wrong with the arguments themselves: the first slip, and the nearest command or option.</summary>
    private static UserErrorException Slip(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var stray = StrayOption(result) ?? (result.UnmatchedTokens is [var first, ..] ? first : null) ?? result.Tokens.FirstOrDefault(token => token.Type == TokenType.Argument && command is RootCommand)?.Value;
        var commands = command.Subcommands.Where(subcommand => !subcommand.Hidden).Select(subcommand => subcommand.Name).ToArray();
        if (stray is not null && stray.StartsWith('-'))
        {
            var names = command.Options.Select(option => option.Name).ToArray();
            return new UserErrorException($"there is no option '{UserErrorException.Shown(stray)}' ({Name(command)})", string.Join(", ", names), NearestName.Find(stray, names));
        }

        if (stray is not null && commands.Length > 0)
        {
            return new UserErrorException($"there is no command '{UserErrorException.Shown(stray)}'", string.Join(", ", commands), NearestName.Find(stray, commands));
        }

        if (stray is not null)
        {
            return new UserErrorException($"'{UserErrorException.Shown(stray)}' is one argument too many ({Name(command)})", $"see: assure {Name(command)} --help");
        }

        return new UserErrorException($"{UserErrorException.Shown(result.Errors[0].Message).TrimEnd('.')} ({Name(command)})", commands.Length > 0 ? string.Join(", ", commands) : $"see: assure {Name(command)} --help");
    }

    /// <summary>An option nobody knows, which a list of operands has swallowed; after <c>--</c> anything may be an operand.</summary>
    private static string? StrayOption(ParseResult result) => result.CommandResult.Command is ElsewhereCommand || result.Tokens.Any(token => token.Type == TokenType.DoubleDash)
        ? null
        : result.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value).FirstOrDefault(value => value.Length > 1 && value[0] == '-');

    private static string Name(Command command) => command is RootCommand ? "assure" : command.Name;
}
