namespace Assure.Record.Lookup;

/// <summary>The lists that are built into the program: cells without commas or quotes, one row a line.</summary>
internal static class BuiltInRows
{
    /// <summary>The rows of a list without its head.</summary>
    /// <exception cref="InvalidOperationException">There is no such list.</exception>
    public static IReadOnlyList<string[]> Of(string name)
    {
        using var resource = typeof(BuiltInRows).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"'{name}' was not built in.");
        using var reader = new StreamReader(resource);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(static line => line.Split(','))];
    }
}
