using System.Text;

namespace Assure.Web.Site;

/// <summary>The list of corrections that goes with the record, <c>record/CORRECTIONS.md</c>, as it was when the program was built.</summary>
public static class Corrections
{
    private static readonly Lazy<string> Read = new(static () =>
    {
        using var resource = typeof(Corrections).Assembly.GetManifestResourceStream("CORRECTIONS.md") ?? throw new InvalidOperationException("'CORRECTIONS.md' was not built in.");
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd();
    });

    /// <summary>The list, in Markdown.</summary>
    public static string Text => Read.Value;
}
