using System.Text.RegularExpressions;
using Assure.Cli.Commands;
using Assure.Cli.Errors;
using Assure.Language.Diagnostics;
using Assure.Language.Text;
using Assure.Reasoning.Changes;
using Assure.Record;
using Assure.Record.Compiled;
using Assure.Record.Loading;

namespace Assure.Cli.Records;

/// <summary>Reads what a user wrote for one side of a comparison: a day, the number of an edition, the folder of a record, or a compiled record.</summary>
/// <remarks>
/// A day is asked of the present edition. Every other side is asked about the day of <c>--on</c>, or else the day its own record was read to.
/// Earlier editions are looked for as <c>editions/NUMBER.bundle</c> in the folder of the record, then beside the program.
/// </remarks>
/// <param name="asked">What was asked.</param>
internal sealed partial class SideReader(Asked asked)
{
    private const string Extension = ".bundle";

    /// <summary>Reads one side.</summary>
    /// <exception cref="UserErrorException">It names nothing that is there.</exception>
    /// <exception cref="InvalidRecordException">The record of a folder has errors.</exception>
    public EditionDay Read(string written)
    {
        if (IsDay(written))
        {
            return new(asked.Record, asked.Reader.Day(written, "changes")!.Value);
        }

        var record = written == asked.Record.Edition ? asked.Record
            : asked.Lent is { } lent ? lent.Find(written) ?? throw Unknown(written, "a day as YYYY-MM-DD, or an edition", [.. lent.Editions])
            : Directory.Exists(written) ? Folder(written)
            : File.Exists(written) ? Compiled(written)
            : Edition(written);
        return new(record, asked.NamedDay ?? record.ReadUpTo);
    }

    /// <summary>Whether a side is written as a day.</summary>
    public static bool IsDay(string written) => written == "today" || Day().IsMatch(written);

    private RecordEdition Edition(string written)
    {
        var folders = asked.Source!.EditionFolders;
        if (Number().IsMatch(written) && folders.Select(folder => Path.Combine(folder, written + Extension)).FirstOrDefault(File.Exists) is { } path)
        {
            var edition = Compiled(path);
            return edition.Edition == written
                ? edition
                : throw new UserErrorException($"the file '{UserErrorException.ShownPath(path)}' holds edition {edition.Edition}, not {written}", "a compiled record named after its edition") { Code = ExitCode.RecordInvalid };
        }

        string[] known = [.. folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*" + Extension)).Select(file => Path.GetFileNameWithoutExtension(file)).Append(asked.Record.Edition).Distinct().Order(StringComparer.Ordinal)];
        throw Unknown(written, "a day as YYYY-MM-DD or 'today'; the folder of a record; a compiled record; or an edition", known);
    }

    private static UserErrorException Unknown(string written, string expected, string[] known) =>
        new($"'{UserErrorException.ShownPath(written)}' is no day, edition, folder or file (changes)", $"{expected} ({string.Join(", ", known)})", NearestName.Find(written, known)) { IsUnknownName = true };

    private static RecordEdition Folder(string folder)
    {
        var result = RecordLoader.Load(RecordFolder.Read(folder));
        return result.Edition ?? throw new InvalidRecordException(result.Diagnostics, folder);
    }

    /// <summary>Reads a compiled record.</summary>
    /// <exception cref="UserErrorException">It cannot be read.</exception>
    internal static RecordEdition Compiled(string path)
    {
        var bytes = RecordFolder.ReadFile(path);
        if (bytes.Length > SourceText.MaximumLength)
        {
            throw new UserErrorException($"the file '{UserErrorException.ShownPath(path)}' is too long for a compiled record", $"at most {SourceText.MaximumLength} bytes");
        }

        try
        {
            return RecordBundle.Read(bytes);
        }
        catch (InvalidDataException error)
        {
            throw new UserErrorException($"the file '{UserErrorException.ShownPath(path)}' cannot be read as a compiled record: {error.Message}", "a compiled record of this version of the program") { Code = ExitCode.RecordInvalid };
        }
    }

    [GeneratedRegex(@"^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"^\d{4}\.\d{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
