using System.Collections.Immutable;
using System.Text;

namespace Assure.Record.Loading;

/// <summary>The files of a record, as a list: this part opens no files itself.</summary>
/// <remarks>Kept in ordinal order of path, so that a record loads the same whatever order its files were found in.</remarks>
public sealed class RecordFiles
{
    /// <summary>Takes a list of files.</summary>
    /// <param name="files">The files; backslashes in paths become slashes.</param>
    /// <exception cref="ArgumentException">Two files have one path.</exception>
    public RecordFiles(IEnumerable<RecordFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        Files = [.. files
            .Select(file => file with { Path = file.Path.Replace('\\', '/').TrimStart('/') })
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
        for (var i = 1; i < Files.Length; i++)
        {
            if (Files[i].Path == Files[i - 1].Path)
            {
                throw new ArgumentException($"Two files have the path '{Files[i].Path}'.", nameof(files));
            }
        }
    }

    /// <summary>The files, in ordinal order of path.</summary>
    public ImmutableArray<RecordFile> Files { get; }

    /// <summary>Makes a list from paths and texts.</summary>
    /// <param name="files">Each path with its text.</param>
    /// <returns>The list, each text as UTF-8.</returns>
    public static RecordFiles FromTexts(IEnumerable<KeyValuePair<string, string>> files) =>
        new(files.Select(file => new RecordFile(file.Key, Encoding.UTF8.GetBytes(file.Value))));

    /// <summary>The file with a path.</summary>
    /// <param name="path">The path below the record's folder.</param>
    /// <returns>The file, or null when there is none.</returns>
    public RecordFile? Find(string path) => Files.FirstOrDefault(file => file.Path == path);

    /// <summary>The same files with one put in, or put in place of the one with its path.</summary>
    /// <param name="path">The path below the record's folder.</param>
    /// <param name="text">Its text.</param>
    /// <returns>The new list.</returns>
    public RecordFiles With(string path, string text) =>
        new(Files.Where(file => file.Path != path).Append(new RecordFile(path, Encoding.UTF8.GetBytes(text))));
}
