using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Errors;

namespace Assure.Cli.Commands;

/// <summary>A command that another program of the same name has, the one with the pages: it says where to find it.</summary>
internal sealed class ElsewhereCommand : Command
{
    private readonly Argument<string[]> anything = new("ARGUMENT") { Arity = ArgumentArity.ZeroOrMore, Hidden = true };

    private ElsewhereCommand(Terminal terminal, string name, string description)
        : base(name, description)
    {
        Arguments.Add(anything);
        TreatUnmatchedTokensAsErrors = false;
        SetAction(_ => Failures.Guard(terminal, () => throw new UserErrorException($"this executable carries no pages ({name})", $"in a clone of the repository: ./assure {name}")));
    }

    /// <summary>The commands.</summary>
    public static IEnumerable<Command> All(Terminal terminal) =>
    [
        new ElsewhereCommand(terminal, "serve", "Serve the site and its API on 127.0.0.1."),
        new ElsewhereCommand(terminal, "site", "Write the whole site as static files, for any host, below any path."),
        new ElsewhereCommand(terminal, "mcp", "Answer other programs by the Model Context Protocol, on standard input and output."),
    ];
}
