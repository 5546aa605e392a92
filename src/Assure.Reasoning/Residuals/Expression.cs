using System.Collections.Immutable;

namespace Assure.Reasoning.Residuals;

/// <summary>A formula over what is open in one cell: everything the record settles has been worked in.</summary>
internal abstract record Expression
{
    private Expression()
    {
    }

    /// <summary>Always holds.</summary>
    public static Expression True { get; } = new All([]);

    /// <summary>Never holds.</summary>
    public static Expression False { get; } = new Any([]);

    /// <summary>Whether it always holds.</summary>
    public bool IsTrue => this is All { Parts.IsEmpty: true };

    /// <summary>Whether it never holds.</summary>
    public bool IsFalse => this is Any { Parts.IsEmpty: true };

    /// <summary>An open atom.</summary>
    public sealed record Atom(PatternAtom Pattern) : Expression;

    /// <summary>All parts.</summary>
    public sealed record All(ImmutableArray<Expression> Parts) : Expression;

    /// <summary>Some part.</summary>
    public sealed record Any(ImmutableArray<Expression> Parts) : Expression;

    /// <summary>The opposite.</summary>
    public sealed record Not(Expression Part) : Expression;

    /// <summary>All of several, simplified.</summary>
    public static Expression And(List<Expression> parts)
    {
        parts.RemoveAll(static part => part.IsTrue);
        return parts.Exists(static part => part.IsFalse) ? False : parts.Count switch { 0 => True, 1 => parts[0], _ => new All([.. parts]) };
    }

    /// <summary>Some of several, simplified.</summary>
    public static Expression Or(List<Expression> parts)
    {
        parts.RemoveAll(static part => part.IsFalse);
        return parts.Exists(static part => part.IsTrue) ? True : parts.Count switch { 0 => False, 1 => parts[0], _ => new Any([.. parts]) };
    }

    /// <summary>The opposite, simplified.</summary>
    public static Expression Negate(Expression part) => part.IsTrue ? False : part.IsFalse ? True : part is Not not ? not.Part : new Not(part);
}
