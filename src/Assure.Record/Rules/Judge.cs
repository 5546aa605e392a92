namespace Assure.Record.Rules;

/// <summary>Who judges a relation: the guarantor, or the state in one of its parameters.</summary>
/// <param name="Parameter">The number of the parameter that names the judge; null: the guarantor.</param>
public sealed record Judge(int? Parameter)
{
    /// <summary>The promiser judges.</summary>
    public static Judge Guarantor { get; } = new((int?)null);
}
