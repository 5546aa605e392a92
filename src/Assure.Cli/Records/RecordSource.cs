using System.Reflection;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Record;
using Assure.Record.Compiled;
using Assure.Record.Loading;

namespace Assure.Cli.Records;

/// <summary>Finds the record and loads it: from a folder of text files, or from the compiled form.</summary>
/// <remarks>
/// The order: the folder of <c>--record</c>; the compiled record inside the executable; the compiled record beside it
/// (<c>record.bundle</c>); the folder the surroundings name (<c>ASSURE_RECORD</c>); <c>record</c> in the working folder.
/// </remarks>
/// <param name="folder">The folder of <c>--record</c>; null when not given.</param>
/// <param name="terminal">The surroundings.</param>
public sealed class RecordSource(string? folder, Terminal terminal)
{
    private const string TemplateFolder = "templates/";
    private const string BundleName = "record.bundle";
    private const string UsualFolder = "record";

    /// <summary>The folder of text files that <c>check</c> and <c>fmt</c> work on.</summary>
    public string Folder => folder ?? terminal.RecordFolder ?? UsualFolder;

    /// <summary>The folders in which earlier editions are looked for, as <c>NUMBER.bundle</c>.</summary>
    public IReadOnlyList<string> EditionFolders => [Path.Combine(Folder, "editions"), Path.Combine(AppContext.BaseDirectory, "editions")];

    /// <summary>Loads the record.</summary>
    /// <exception cref="UserErrorException">There is no record, or it cannot be read.</exception>
    /// <exception cref="InvalidRecordException">The record has errors.</exception>
    public RecordEdition Load()
    {
        if (Lent is { } lent)
        {
            return lent.Edition;
        }

        if (folder is null && Bundle() is { } bundle)
        {
            try
            {
                return RecordBundle.Read(bundle);
            }
            catch (InvalidDataException error)
            {
                throw new UserErrorException($"the compiled record cannot be read: {error.Message}", "a record of this version; build it again, or name a folder with --record") { Code = ExitCode.RecordInvalid };
            }
        }

        var result = RecordLoader.Load(RecordFolder.Read(Folder));
        return result.Edition ?? throw new InvalidRecordException(result.Diagnostics, Folder);
    }

    /// <summary>Loads the record with files added, such as a draft; everything is checked and nothing is written.</summary>
    /// <param name="additions">The files.</param>
    /// <exception cref="UserErrorException">There is no record, or it cannot be read.</exception>
    public RecordLoadResult Load(IEnumerable<RecordFile> additions) => Lent is { } lent
        ? lent.With(additions)
        : folder is null && Bundle() is { } bundle
        ? RecordBundle.Read(bundle, new RecordFiles(additions))
        : RecordLoader.Load(new RecordFiles(RecordFolder.Read(Folder).Files.Concat(additions)));

    /// <summary>Loads the record once, to be lent to many commands, and whatever they would otherwise look for in files.</summary>
    /// <exception cref="UserErrorException">There is no record, or it cannot be read.</exception>
    /// <exception cref="InvalidRecordException">The record has errors.</exception>
    public LoadedRecord Keep()
    {
        var edition = Load();
        var templates = Templates();
        var earlier = EditionFolders.Where(Directory.Exists).SelectMany(static kept => Directory.EnumerateFiles(kept, "*.bundle")).DistinctBy(Path.GetFileName)
            .ToDictionary(static file => Path.GetFileNameWithoutExtension(file), static file => new Lazy<RecordEdition>(() => SideReader.Compiled(file)), StringComparer.Ordinal);
        if (folder is null && Bundle() is { } bundle)
        {
            return new(edition, additions => RecordBundle.Read(bundle, new RecordFiles(additions)), templates, earlier) { Compiled = bundle.ToArray };
        }

        var files = RecordFolder.Read(Folder).Files;
        return new(edition, additions => RecordLoader.Load(new RecordFiles(files.Concat(additions))), templates, earlier) { Compiled = () => RecordBundle.Write(new RecordFiles(files)) };
    }

    /// <summary>The design templates that go with the record, by name, in ordinal order.</summary>
    /// <exception cref="UserErrorException">One cannot be read.</exception>
    public IReadOnlyList<(string Name, byte[] Bytes)> Templates()
    {
        if (Lent is { } lent)
        {
            return lent.Templates;
        }

        if (folder is null && Bundle() is not null)
        {
            var assembly = Assembly.GetExecutingAssembly();
            return [.. assembly.GetManifestResourceNames().Where(static name => name.StartsWith(TemplateFolder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => (name[TemplateFolder.Length..], Bytes(assembly, name)))];
        }

        var path = Path.Combine(Folder, TemplateFolder);
        return !Directory.Exists(path) ? [] : [.. Directory.EnumerateFiles(path, "*.md").Select(static file => (Name: Path.GetFileNameWithoutExtension(file), Bytes: RecordFolder.ReadFile(file))).OrderBy(static one => one.Name, StringComparer.Ordinal)];
    }

    /// <summary>The record that is lent; null: none is, and the record is looked for.</summary>
    private LoadedRecord? Lent => folder is null || terminal.Loaded is null
        ? terminal.Loaded
        : throw new UserErrorException("no other record can be named here (--record)", $"edition {terminal.Loaded.Edition.Edition}, without --record");

    private static byte[] Bytes(Assembly assembly, string name)
    {
        using var resource = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    private static ReadOnlyMemory<byte>? Bundle()
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(BundleName);
        if (resource is not null)
        {
            var bytes = new byte[resource.Length];
            resource.ReadExactly(bytes);
            return bytes;
        }

        var beside = Path.Combine(AppContext.BaseDirectory, BundleName);
        if (!File.Exists(beside))
        {
            return null;
        }

        return File.ReadAllBytes(beside);
    }
}
