using System.Collections.Immutable;
using Assure.Reasoning.Choices;
using Assure.Record.Rules;

namespace Assure.Reasoning.Residuals;

/// <summary>Something the record leaves open: that a relation holds of some things, or of some member of a class; or that a choice falls one way.</summary>
public abstract record OpenAtom
{
    private OpenAtom()
    {
    }

    /// <summary>A stable id in the language's own notation, such as <c>attacks(SWE, some x: protected-95(x, RUS))</c>.</summary>
    public abstract string Id { get; }

    /// <summary>A relation holds of some things, where an argument may range over a class.</summary>
    /// <param name="Relation">The relation.</param>
    /// <param name="Arguments">Its arguments.</param>
    public sealed record OfRelation(Relation Relation, ImmutableArray<OpenArgument> Arguments) : OpenAtom
    {
        /// <inheritdoc/>
        public override string Id => $"{Relation.Name}({string.Join(", ", Arguments.Select(argument => argument.Id))})";
    }

    /// <summary>A choice falls one way (in the residual of a disputed answer).</summary>
    public sealed record OfChoice(Choice Choice, int Way) : OpenAtom
    {
        /// <inheritdoc/>
        public override string Id => $"reading({Choice.Id}, {Choice.WayId(Way)})";
    }
}
