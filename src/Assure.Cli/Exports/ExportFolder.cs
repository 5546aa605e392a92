using System.Text.Json;
using Assure.Cli.Errors;
using Assure.Reports.Export;

namespace Assure.Cli.Exports;

/// <summary>The folder an export is written to: whole or not at all.</summary>
/// <remarks>Files go to a new folder beside it, which then takes its place. A folder that holds anything but an earlier export is left alone.</remarks>
internal sealed class ExportFolder
{
    private readonly string shown;
    private readonly string path;

    /// <summary>Looks at the folder, before any work is done for it.</summary>
    /// <param name="written">The folder as the user wrote it.</param>
    /// <exception cref="UserErrorException">Nothing can be written there.</exception>
    public ExportFolder(string written)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            throw new UserErrorException("the folder to write to is empty (--to)", "a new folder, an empty one, or one that holds an earlier export");
        }

        shown = UserErrorException.ShownPath(written);
        path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(written));
        path = Directory.Exists(path) ? Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        Check();
    }

    /// <summary>Writes the files in place of what is there.</summary>
    public void Write(IEnumerable<ExportFile> files)
    {
        var beside = $"{path}.{Environment.ProcessId}.new";
        var old = $"{path}.{Environment.ProcessId}.old";
        try
        {
            foreach (var file in files)
            {
                var to = Path.Combine(beside, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                using var stream = File.Create(to);
                stream.Write(file.Content.Span);
            }

            // Whoever wrote into the folder meanwhile keeps what they wrote.
            Check();
            if (Directory.Exists(path))
            {
                Directory.Move(path, old);
            }

            try
            {
                Directory.Move(beside, path);
            }
            catch
            {
                if (Directory.Exists(old) && !Directory.Exists(path))
                {
                    Directory.Move(old, path);
                }

                throw;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(
                $"the export cannot be written to '{shown}': {(error is UnauthorizedAccessException ? "permission is denied" : "the disk says no")} (--to)",
                "a folder you may write to, on a disk with room");
        }
        finally
        {
            Remove(beside);
        }

        Remove(old);
    }

    private void Check()
    {
        if (File.Exists(path))
        {
            throw new UserErrorException($"'{shown}' is a file (--to)", "a new folder, an empty one, or one that holds an earlier export");
        }

        var parent = Path.GetDirectoryName(path);
        if (parent is null || !Directory.Exists(parent))
        {
            throw new UserErrorException($"there is no folder '{UserErrorException.ShownPath(parent ?? path)}' to make '{shown}' in (--to)", "a folder below one that exists");
        }

        if (Directory.Exists(path) && Stranger() is { } stranger)
        {
            throw new UserErrorException($"the folder '{shown}' holds '{UserErrorException.Shown(stranger)}', which no export wrote (--to)", "a new folder, an empty one, or one that holds an earlier export and nothing else");
        }
    }

    /// <summary>A file that an earlier export does not list; null when there is none.</summary>
    private string? Stranger()
    {
        var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(path, file).Replace('\\', '/')).Order(StringComparer.Ordinal).ToArray();
        if (files.Length == 0)
        {
            return null;
        }

        var listed = Listed();
        return files.FirstOrDefault(file => !listed.Contains(file));
    }

    /// <summary>The files an earlier export lists, itself included; none when the folder holds none.</summary>
    private HashSet<string> Listed()
    {
        var descriptor = Path.Combine(path, ExportPackage.Descriptor);
        if (!File.Exists(descriptor))
        {
            return [];
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(descriptor));
            var root = document.RootElement;
            return root.GetProperty("name").GetString() != ExportPackage.PackageName
                ? []
                : [ExportPackage.Descriptor, .. root.GetProperty("resources").EnumerateArray().Select(resource => resource.GetProperty("path").GetString()!)];
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // A descriptor of another kind: the folder is somebody else's.
            return [];
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
