namespace Assure.Reports.Export;

/// <summary>Pages and schemas that the repository publishes and exports carry along.</summary>
internal static class Published
{
    /// <summary>The codebook of the panel, <c>docs/codebook.md</c>.</summary>
    public static ReadOnlyMemory<byte> Codebook => Read("codebook.md");

    /// <summary>The schema of record.json, <c>docs/schema/record.schema.json</c>.</summary>
    public static ReadOnlyMemory<byte> RecordSchema => Read("record.schema.json");

    private static byte[] Read(string name)
    {
        using var stream = typeof(Published).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"'{name}' was not built in.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
