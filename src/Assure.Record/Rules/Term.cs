using Assure.Record.Entities;

namespace Assure.Record.Rules;

/// <summary>What fills an argument: a variable, a named thing, the guarantor or the beneficiary.</summary>
public abstract class Term
{
    private Term()
    {
    }

    /// <summary>The promiser of the text at hand.</summary>
    public static Term Guarantor { get; } = new GuarantorTerm();

    /// <summary>The state or territory promised to, in the text at hand.</summary>
    public static Term Beneficiary { get; } = new BeneficiaryTerm();

    /// <summary>A bound variable.</summary>
    public sealed class Variable(int slot, string name, Sort sort) : Term
    {
        /// <summary>Its place in the environment, from 0.</summary>
        public int Slot { get; } = slot;

        /// <summary>Its name as written.</summary>
        public string Name { get; } = name;

        /// <summary>Its sort.</summary>
        public Sort Sort { get; } = sort;

        /// <inheritdoc/>
        public override string ToString() => Name;
    }

    /// <summary>A named thing.</summary>
    public sealed class Constant(Entity entity) : Term
    {
        /// <summary>The thing.</summary>
        public Entity Entity { get; } = entity;

        /// <inheritdoc/>
        public override string ToString() => Entity.Id;
    }

    /// <summary>The promiser.</summary>
    public sealed class GuarantorTerm : Term
    {
        /// <inheritdoc/>
        public override string ToString() => "the guarantor";
    }

    /// <summary>The state or territory promised to.</summary>
    public sealed class BeneficiaryTerm : Term
    {
        /// <inheritdoc/>
        public override string ToString() => "the beneficiary";
    }
}
