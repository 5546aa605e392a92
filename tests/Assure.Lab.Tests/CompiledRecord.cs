using Assure.Record.Compiled;

namespace Assure.Lab.Tests;

/// <summary>The record of the repository, compiled as a browser gets it.</summary>
internal static class CompiledRecord
{
    private static readonly Lazy<byte[]> Compiled = new(static () => RecordBundle.Compress(RecordBundle.Write(RealRecord.Files)));

    public static byte[] Bundle => Compiled.Value;
}
