namespace Assure.Reasoning.Evaluation;

/// <summary>What a numbered variable stands for: a thing, a member of a class not singled out, or both (a thing standing for its class).</summary>
/// <param name="Index">The thing's number; −1 when no thing is singled out.</param>
/// <param name="Hole">The number of the open class, from 0; −1 when it ranges over none.</param>
internal readonly record struct Slot(short Index, short Hole)
{
    /// <summary>A thing.</summary>
    public static Slot Of(int index) => new((short)index, -1);

    /// <summary>A frame of slots in which nothing stands for anything yet.</summary>
    public static Slot[] Frame(int slots)
    {
        if (slots == 0)
        {
            return [];
        }

        var frame = new Slot[slots];
        Array.Fill(frame, Unbound);
        return frame;
    }

    /// <summary>Nothing yet.</summary>
    public static Slot Unbound => new(-1, -1);
}
