using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A role: <c>the guarantor</c> or <c>the beneficiary</c>.</summary>
public sealed class RoleTerm : Term
{
    internal RoleTerm(ImmutableArray<SyntaxElement> elements, Role role)
        : base(elements)
    {
        Role = role;
    }

    /// <summary>The role.</summary>
    public Role Role { get; }
}
