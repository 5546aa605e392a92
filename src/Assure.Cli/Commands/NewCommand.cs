using System.CommandLine;
using Assure.Cli.Console;

namespace Assure.Cli.Commands;

/// <summary><c>new</c>: begins an instrument, an act or a reading in a record's folder.</summary>
internal sealed class NewCommand : Command
{
    public NewCommand(Terminal terminal)
        : base("new", "Begin an instrument, an act or a reading in the folder of a record; nothing is overwritten.")
    {
        Subcommands.Add(new NewInstrumentCommand(terminal));
        Subcommands.Add(new NewActCommand(terminal));
        Subcommands.Add(new NewReadingCommand(terminal));
    }
}
