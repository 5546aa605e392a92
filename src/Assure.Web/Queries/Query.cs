using System.Collections.Immutable;

namespace Assure.Web.Queries;

/// <summary>A question that programs may ask: the command that answers it, and all it may be told. It changes nothing.</summary>
internal sealed record Query
{
    /// <summary>The name of the parameter that all queries have: the form of the answer.</summary>
    public const string FormatName = "format";

    /// <summary>Its name, which is that of its command.</summary>
    public required string Name { get; init; }

    /// <summary>What it answers, in a few words.</summary>
    public required string Summary { get; init; }

    /// <summary>What it answers, in full.</summary>
    public required string Description { get; init; }

    /// <summary>What it may be told, the form of the answer last.</summary>
    public required ImmutableArray<QueryParameter> Parameters { get; init; }

    /// <summary>Examples, which the tests run.</summary>
    public required ImmutableArray<QueryExample> Examples { get; init; }

    /// <summary>The parameter that a text sent along stands for; null: none is taken.</summary>
    public string? Document { get; init; }

    /// <summary>The schema of its answer as data, by its name in the description of the API.</summary>
    public string Schema { get; init; } = "Answers";

    /// <summary>Whether it may take long, and must not stand in the way of others.</summary>
    public bool IsHeavy { get; init; }

    /// <summary>The forms in which it answers, the usual one first.</summary>
    public ImmutableArray<string> Formats => Find(FormatName)!.Allowed;

    /// <summary>The parameter of a name; null when there is none.</summary>
    public QueryParameter? Find(string name) => Parameters.FirstOrDefault(one => one.Name == name);
}
