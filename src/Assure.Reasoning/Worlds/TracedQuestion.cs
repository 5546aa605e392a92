using Assure.Reasoning.Evaluation;
using Assure.Reasoning.Sets;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Worlds;

/// <summary>A question to the tables, asked while a cell was worked out: whether a formula holds, or which things make it hold.</summary>
/// <param name="Formula">The formula, which the record settles.</param>
/// <param name="Slots">What its variables stand for.</param>
/// <param name="Members">The variable whose things are asked for; null where it is asked whether the formula holds.</param>
/// <param name="Answer">The things; for yes or no the number 0, or nothing.</param>
/// <param name="IsPlain">Whether no open choice was met on the way.</param>
internal sealed record TracedQuestion(Formula Formula, Slot[] Slots, (int Slot, Sort Sort)? Members, EntitySet Answer, bool IsPlain)
{
    /// <inheritdoc/>
    public bool Equals(TracedQuestion? other) =>
        other is not null && ReferenceEquals(Formula, other.Formula) && Members == other.Members && Answer == other.Answer && IsPlain == other.IsPlain && Slots.AsSpan().SequenceEqual(other.Slots);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Formula));
        foreach (var slot in Slots)
        {
            hash.Add(slot);
        }

        return hash.ToHashCode();
    }
}
