using Assure.Cli.Errors;
using Assure.Language.Text;
using Assure.Record.Loading;

namespace Assure.Cli.Records;

/// <summary>Reads the files of a record from a folder.</summary>
public static class RecordFolder
{
    private const int MostFiles = 10_000;

    /// <summary>Earlier editions, which are no part of the present one.</summary>
    private const string Editions = "editions/";

    /// <summary>Reads every table and document of a record.</summary>
    /// <exception cref="UserErrorException">The folder is missing, is no record, or cannot be read.</exception>
    public static RecordFiles Read(string folder)
    {
        var root = Existing(folder);
        var files = new List<RecordFile>();
        foreach (var path in Paths(folder, root))
        {
            var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
            if (relative.StartsWith(Editions, StringComparison.Ordinal))
            {
                continue;
            }

            files.Add(new RecordFile(relative, ReadFile(path)));
            if (files.Count > MostFiles)
            {
                throw new UserErrorException($"the folder '{UserErrorException.ShownPath(folder)}' holds more than {MostFiles} files", "the folder of a record");
            }
        }

        return new RecordFiles(files);
    }

    /// <summary>Reads one file, at most what a record's file may hold.</summary>
    /// <remarks>A longer file is cut just past the limit, so that whoever checks it sees that it is too long.</remarks>
    /// <exception cref="UserErrorException">The file cannot be read.</exception>
    public static byte[] ReadFile(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var length = (int)Math.Min(stream.Length, SourceText.MaximumLength + 1L);
            var bytes = new byte[length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"the file '{UserErrorException.ShownPath(path)}' cannot be read: {Reason(error)}");
        }
    }

    private static string Existing(string folder)
    {
        if (File.Exists(folder))
        {
            throw new UserErrorException($"'{UserErrorException.ShownPath(folder)}' is a file (--record)", "the folder of a record, which holds edition.csv");
        }

        if (!Directory.Exists(folder))
        {
            throw new UserErrorException($"there is no folder '{UserErrorException.ShownPath(folder)}' (--record)", "the folder of a record, which holds edition.csv");
        }

        return Path.GetFullPath(folder);
    }

    private static List<string> Paths(string folder, string root)
    {
        try
        {
            var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
            var paths = Directory.EnumerateFiles(root, "*", options).Where(path => path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal)).ToList();
            if (!File.Exists(Path.Combine(root, "edition.csv")))
            {
                throw new UserErrorException($"the folder '{UserErrorException.ShownPath(folder)}' is no record: it has no edition.csv (--record)", "the folder of a record");
            }

            return paths;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"the folder '{UserErrorException.ShownPath(folder)}' cannot be read: {Reason(error)}", "a folder you may read");
        }
    }

    private static string Reason(Exception error) => error is UnauthorizedAccessException ? "permission is denied" : "the disk says no";
}
