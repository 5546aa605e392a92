namespace Assure.Record.Binding;

/// <summary>Counts how many variables the formulas of one declaration hold at once.</summary>
internal sealed class SlotCounter
{
    public int Count { get; private set; }

    public void Need(int count) => Count = Math.Max(Count, count);
}
