using System.Runtime.InteropServices;

namespace Assure.Cli.Console;

/// <summary>Listens for Ctrl+C while a search runs: the first ends the search, the second the program.</summary>
public sealed class Interruption : IDisposable
{
    private readonly PosixSignalRegistration registration;
    private volatile bool isAsked;

    /// <summary>Begins to listen.</summary>
    public Interruption() => registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
    {
        context.Cancel = !isAsked;
        isAsked = true;
    });

    /// <summary>Whether the search is to end.</summary>
    public bool IsAsked => isAsked;

    /// <summary>Listens no more.</summary>
    public void Dispose() => registration.Dispose();
}
