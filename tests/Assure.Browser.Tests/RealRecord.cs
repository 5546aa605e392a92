using Assure.Cli.Console;
using Assure.Cli.Records;
using Assure.Record;

namespace Assure.Browser.Tests;

/// <summary>The record itself, loaded once.</summary>
internal static class RealRecord
{
    private static readonly Lazy<LoadedRecord> Loaded = new(static () => new RecordSource(null, new Terminal(Stream.Null, Stream.Null) { RecordFolder = Repository.Record }).Keep());

    public static LoadedRecord Lent => Loaded.Value;

    public static RecordEdition Edition => Lent.Edition;
}
