using System.Collections.Immutable;

namespace Assure.Web.Queries;

/// <summary>One thing that a query may be told, with its bounds.</summary>
internal sealed record QueryParameter
{
    /// <summary>Its name in an address.</summary>
    public required string Name { get; init; }

    /// <summary>What it says, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>What a value must look like.</summary>
    public ParameterKind Kind { get; init; }

    /// <summary>The option of the command that takes it; null: it is an operand.</summary>
    public string? Option { get; init; }

    /// <summary>Whether it must be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>How often it may be given.</summary>
    public int Most { get; init; } = 1;

    /// <summary>The most letters of one value.</summary>
    public int Longest { get; init; } = 100;

    /// <summary>The least and the greatest number.</summary>
    public (int Least, int Greatest) Range { get; init; }

    /// <summary>The values allowed, for a choice.</summary>
    public ImmutableArray<string> Allowed { get; init; } = [];

    /// <summary>A regular expression that the whole value must match; null: any words will do.</summary>
    public string? Pattern { get; init; }

    /// <summary>What stands for it when it is left out; null: nothing.</summary>
    public string? Default { get; init; }
}
