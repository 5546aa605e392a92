using Assure.Reasoning.Evaluation;
using Assure.Reasoning.Sets;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Residuals;

/// <summary>An argument of an open atom: one thing, or some member of a class.</summary>
public abstract record OpenArgument
{
    private OpenArgument()
    {
    }

    /// <summary>A stable id in the language's own notation.</summary>
    public abstract string Id { get; }

    /// <summary>One thing.</summary>
    public sealed record One(Entity Entity) : OpenArgument
    {
        /// <inheritdoc/>
        public override string Id => Entity.Id;
    }

    /// <summary>Some member of a class, read by its description; two classes with the same members on the day are the same class.</summary>
    /// <param name="Variable">The variable as written.</param>
    /// <param name="Where">The formula that describes the class.</param>
    /// <param name="Bindings">What the other variables in <paramref name="Where"/> stand for, by slot; null where unbound.</param>
    /// <param name="Members">The members on the day.</param>
    public sealed record SomeOf(Term.Variable Variable, Formula Where, ClassBindings Bindings, EntitySet Members) : OpenArgument
    {
        private string? description;

        /// <summary>The description in the language's own notation, other variables filled in; empty for a class of everything.</summary>
        public string Description => description ??= Where is Formula.And { Operands.IsEmpty: true }
            ? ""
            : FormulaWriter.Write(Where, Bindings.Guarantor, Bindings.Beneficiary, Bindings.Slots);

        /// <inheritdoc/>
        public override string Id => Description.Length == 0 ? $"some {Variable.Name}" : $"some {Variable.Name}: {Description}";
    }
}
