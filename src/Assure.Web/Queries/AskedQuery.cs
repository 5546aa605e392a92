using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Assure.Web.Queries;

/// <summary>A query with all it was told, read and found to be within bounds.</summary>
/// <param name="Query">The query.</param>
/// <param name="Format">The form of the answer.</param>
/// <param name="Arguments">The command line that answers it.</param>
/// <param name="Told">What it was told: names and values, in the order of its parameters.</param>
/// <param name="Document">A text sent along; null: none.</param>
internal sealed record AskedQuery(Query Query, string Format, ImmutableArray<string> Arguments, ImmutableArray<(string Name, string Value)> Told, byte[]? Document)
{
    /// <summary>The name by which the command line knows the text sent along.</summary>
    public const string DocumentName = "draft.md";

    /// <summary>What tells this question from all others put to one edition: the same question has the same key.</summary>
    public string Key { get; } = string.Join('\n', Arguments) + (Document is null ? "" : "\n" + Convert.ToHexStringLower(SHA256.HashData(Document)));
}
