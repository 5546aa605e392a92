using System.Text;
using Assure.Cli.Errors;
using Assure.Record;
using Assure.Reports.Asp;

namespace Assure.Cli.Exports;

/// <summary>The file a program for the answer-set solver is written to: whole or not at all.</summary>
internal sealed class AspFile
{
    private readonly string path;

    /// <summary>Looks at the file, before any work is done for it.</summary>
    /// <param name="written">The file as the user wrote it.</param>
    /// <exception cref="UserErrorException">Nothing can be written there.</exception>
    public AspFile(string written)
    {
        if (string.IsNullOrWhiteSpace(written) || Directory.Exists(written))
        {
            throw new UserErrorException($"'{UserErrorException.ShownPath(written)}' is no file that can be written (--asp)", "a file such as atlas.lp");
        }

        path = Path.GetFullPath(written);
        if (Path.GetDirectoryName(path) is not { } folder || !Directory.Exists(folder))
        {
            throw new UserErrorException($"the folder of '{UserErrorException.ShownPath(written)}' does not exist (--asp)", "a file in a folder that exists");
        }
    }

    /// <summary>Makes the program of an edition.</summary>
    /// <exception cref="UserErrorException">The record holds something the program cannot say.</exception>
    public static string Program(RecordEdition record)
    {
        try
        {
            return AspProgram.Of(record);
        }
        catch (AspException refused)
        {
            throw new UserErrorException(refused.Message, "a record in which each open relation counts one way");
        }
    }

    /// <summary>Writes it in place of what is there.</summary>
    public void Write(string program)
    {
        var beside = $"{path}.{Environment.ProcessId}.new";
        try
        {
            File.WriteAllText(beside, program, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
