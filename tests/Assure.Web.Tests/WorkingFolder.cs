using System.Runtime.CompilerServices;

namespace Assure.Web.Tests;

/// <summary>The tests have a working folder of their own, where nothing of the repository lies.</summary>
internal static class WorkingFolder
{
    [ModuleInitializer]
    internal static void Enter()
    {
        var folder = Directory.CreateTempSubdirectory("assure-tests-").FullName;
        Directory.SetCurrentDirectory(folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
    }
}
