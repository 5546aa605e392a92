using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Where the relation holds, the atom holds as well: <c>entails attacks(s, x)</c>.</summary>
public sealed class EntailsTrait : RelationTrait
{
    internal EntailsTrait(ImmutableArray<SyntaxElement> elements, SyntaxToken keyword, AtomFormula atom)
        : base(elements, keyword)
    {
        Atom = atom;
    }

    /// <summary>What is entailed.</summary>
    public AtomFormula Atom { get; }
}
