using Assure.Reasoning.Choices;
using Assure.Record.Rules;

namespace Assure.Reasoning.Sweeping;

/// <summary>The open choices a sweep has met, numbered in the order met.</summary>
internal sealed class OpenChoices
{
    /// <summary>Stands for choices that sets cannot follow: the cells they touch are asked one by one.</summary>
    public const int Opaque = -1;

    private readonly Dictionary<Choice, int> numbers = [];
    private readonly List<Choice> choices = [];

    /// <summary>How many there are.</summary>
    public int Count => choices.Count;

    /// <summary>A choice by its number.</summary>
    public Choice this[int number] => choices[number];

    /// <summary>The number of a choice.</summary>
    public int Of(Choice choice)
    {
        if (!numbers.TryGetValue(choice, out var number))
        {
            numbers[choice] = number = choices.Count;
            choices.Add(choice);
        }

        return number;
    }

    /// <summary>The number of a dispute.</summary>
    public int Of(Dispute dispute) => Of(new Choice.OfReading(dispute));
}
