using Assure.Reasoning.Evaluation;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reports.Export;

/// <summary>Clauses in the record's language, in one layout: variables for the two sides are written <c>the guarantor</c> and <c>the beneficiary</c>.</summary>
internal static class Wording
{
    /// <summary>A formula.</summary>
    public static string Of(Formula formula) => FormulaWriter.Write(formula, null, null, []);

    /// <summary>Who gives a text: codes parted by blanks, or the class of states that each give it.</summary>
    public static string Of(Promisers promisers) => promisers.Each is { } each ? $"each state where {Of(each)}" : string.Join(' ', promisers.Named);

    /// <summary>To whom.</summary>
    public static string Of(Address address)
    {
        var targets = string.Join(" or ", address.Targets.Select(target => target.Where is Formula.And { Operands.IsEmpty: true }
            ? FormulaWriter.SortName(target.Sort)
            : $"{FormulaWriter.SortName(target.Sort)} where {Of(target.Where)}"));
        return address.ExceptTerritory is { } except ? $"{targets} except territory where {Of(except)}".TrimStart() : targets;
    }
}
