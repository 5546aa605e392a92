using System.Runtime.InteropServices.JavaScript;
using Assure.Lab;

namespace Assure.Web.Client;

/// <summary>What the lab's script can call. Everything is done by a <see cref="LabSession"/>; here it only crosses the border.</summary>
internal static partial class LabExports
{
    private static LabSession? session;

    private static LabSession Session => session ?? throw new InvalidOperationException("the lab was not started");

    /// <summary>Begins with a compiled record, in a language.</summary>
    [JSExport]
    internal static void Start(byte[] bundle, string language) => session = new(bundle, language);

    /// <summary>Works ahead while nobody asks.</summary>
    /// <returns>Whether anything is left to work out.</returns>
    [JSExport]
    internal static bool Prepare(int count) => Session.Prepare(count);

    /// <summary>The menus of a day, as JSON.</summary>
    [JSExport]
    internal static string Menus(string on) => Session.Menus(on);

    /// <summary>What a link carries, as JSON.</summary>
    [JSExport]
    internal static string Open(string link) => Session.Open(link);

    /// <summary>What the choices lead to, as JSON.</summary>
    [JSExport]
    internal static string Run(string choices) => Session.Run(choices);

    /// <summary>The text that a form describes, as JSON.</summary>
    [JSExport]
    internal static string Compose(string form, string on) => Session.Compose(form, on);

    /// <summary>What is wrong with a draft, and what it says, as JSON.</summary>
    [JSExport]
    internal static string Check(string code, string on) => Session.Check(code, on);

    /// <summary>All answers of the last result, as HTML.</summary>
    [JSExport]
    internal static string Matrix(string kind) => Session.Matrix(kind);

    /// <summary>What is told of the last result after the difference, as HTML.</summary>
    [JSExport]
    internal static string Rest() => Session.Rest();

    /// <summary>The last result as a file.</summary>
    [JSExport]
    internal static byte[] Download(string format, string link) => Session.Download(format, link);
}
