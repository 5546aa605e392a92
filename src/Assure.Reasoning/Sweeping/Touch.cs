using Assure.Reasoning.Sets;

namespace Assure.Reasoning.Sweeping;

/// <summary>Which members of a history an open choice may decide, and when.</summary>
/// <remarks>It never leaves out a member that the choice decides; it may name one that it does not.</remarks>
/// <param name="Choice">The choice's number in <see cref="OpenChoices"/>, or <see cref="OpenChoices.Opaque"/>.</param>
/// <param name="Members">The members.</param>
/// <param name="From">The first day's number.</param>
/// <param name="To">The number of the day after the last.</param>
internal readonly record struct Touch(int Choice, EntitySet Members, int From, int To)
{
    /// <summary>Whether both may decide one member on one day.</summary>
    public bool Meets(Touch other) => From < other.To && other.From < To && !(Members & other.Members).IsEmpty;

    /// <summary>Two lists as one, each in ascending order of choice.</summary>
    public static Touch[] Union(ReadOnlySpan<Touch> left, ReadOnlySpan<Touch> right) => Union(left, right, ~EntitySet.Empty, 0, int.MaxValue);

    /// <summary>Two lists as one, kept to some members and days; what then decides nothing is left out.</summary>
    public static Touch[] Union(ReadOnlySpan<Touch> left, ReadOnlySpan<Touch> right, EntitySet members, int from, int to)
    {
        var all = new Touch[left.Length + right.Length];
        var count = 0;
        for (int i = 0, j = 0; i < left.Length || j < right.Length;)
        {
            var touch = j == right.Length || (i < left.Length && left[i].Choice < right[j].Choice) ? left[i++]
                : i == left.Length || right[j].Choice < left[i].Choice ? right[j++]
                : left[i++].With(right[j++]);
            touch = new(touch.Choice, touch.Members & members, Math.Max(touch.From, from), Math.Min(touch.To, to));
            if (touch.From < touch.To && !touch.Members.IsEmpty)
            {
                all[count++] = touch;
            }
        }

        return count == all.Length ? all : all[..count];
    }

    private Touch With(Touch other) => new(Choice, Members | other.Members, Math.Min(From, other.From), Math.Max(To, other.To));
}
