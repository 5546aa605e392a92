using System.Collections.Immutable;
using Assure.Reasoning.Residuals;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Evaluation;

/// <summary>Describes classes in the language's own notation, once each.</summary>
internal sealed class ClassDescriber(RecordEdition record, Dependence dependence)
{
    private readonly Dictionary<(Formula, string), string> texts = [];

    /// <summary>Fills in what the variables a class description mentions stand for.</summary>
    public void Bind(Formula where, ReadOnlySpan<Slot> slots, ImmutableArray<Entity?>.Builder bindings)
    {
        foreach (var variable in dependence.Variables(where))
        {
            if (variable.Slot < slots.Length && slots[variable.Slot] is { Index: >= 0 and var index, Hole: < 0 })
            {
                bindings[variable.Slot] = record.Of(variable.Sort)[index];
            }
        }
    }

    /// <summary>The description of a class.</summary>
    public string Describe(Formula where, ClassBindings bindings)
    {
        if (where is Formula.And { Operands.IsEmpty: true })
        {
            return "";
        }

        var key = (where, $"{bindings.Guarantor.Id}/{bindings.Beneficiary.Id}/{string.Join(',', bindings.Slots.Select(slot => slot?.Id))}");
        if (!texts.TryGetValue(key, out var text))
        {
            texts[key] = text = FormulaWriter.Write(where, bindings.Guarantor, bindings.Beneficiary, bindings.Slots);
        }

        return text;
    }
}
