using System.Collections.Immutable;
using Assure.Language.Diagnostics;

namespace Assure.Web.Queries;

/// <summary>Why there is no answer, as the command would say it.</summary>
/// <param name="Status">The status of HTTP that says the same.</param>
/// <param name="Detail">What is wrong, and where.</param>
/// <param name="Expected">What was expected; null: the detail says it.</param>
/// <param name="Nearest">The nearest thing that would do; null: none is near.</param>
internal sealed record QueryProblem(int Status, string Detail, string? Expected = null, string? Nearest = null)
{
    /// <summary>What is wrong with a draft, place by place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>In how many seconds it is worth asking again; null: it is not.</summary>
    public int? AgainAfter { get; init; }
}
