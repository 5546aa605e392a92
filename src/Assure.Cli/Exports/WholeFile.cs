using Assure.Cli.Errors;

namespace Assure.Cli.Exports;

/// <summary>A file that is written whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes the file beside its place, then puts it there, over an earlier one.</summary>
    /// <param name="path">The file as the user wrote it.</param>
    /// <param name="bytes">Its content.</param>
    /// <exception cref="UserErrorException">It cannot be written there.</exception>
    public static void Write(string path, byte[] bytes)
    {
        var beside = $"{path}.{Environment.ProcessId}.new";
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            TryDelete(beside);
            throw new UserErrorException($"'{UserErrorException.ShownPath(path)}' cannot be written (--to)", "a file in a folder that exists and may be written to");
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // The message about the file itself says more than one about its remains.
        }
    }
}
