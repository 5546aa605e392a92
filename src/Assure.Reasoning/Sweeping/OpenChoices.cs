using Assure.Reasoning.Choices;
using Assure.Record.Rules;

namespace Assure.Reasoning.Sweeping;

/// <summary>The open choices a sweep has met, numbered in the order met.</summary>
/// <param name="basis">Those of the record as it is, whose numbers a scenario's keep; no more may be added to them then.</param>
internal sealed class OpenChoices(OpenChoices? basis = null)
{
    /// <summary>Stands for choices that sets cannot follow: the cells they touch are asked one by one.</summary>
    public const int Opaque = -1;

    private readonly Dictionary<Choice, int> numbers = [];
    private readonly List<Choice> choices = [];

    /// <summary>How many there are.</summary>
    public int Count => Before + choices.Count;

    /// <summary>A choice by its number.</summary>
    public Choice this[int number] => number < Before ? basis![number] : choices[number - Before];

    private int Before => basis?.Count ?? 0;

    /// <summary>The number of a choice.</summary>
    public int Of(Choice choice)
    {
        if (!numbers.TryGetValue(choice, out var number) && (basis is null || !basis.numbers.TryGetValue(choice, out number)))
        {
            numbers[choice] = number = Count;
            choices.Add(choice);
        }

        return number;
    }

    /// <summary>The number of a dispute.</summary>
    public int Of(Dispute dispute) => Of(new Choice.OfReading(dispute));
}
