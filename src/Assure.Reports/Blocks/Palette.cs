namespace Assure.Reports.Blocks;

/// <summary>How marks are coloured on a terminal; the plain palette leaves them as words in brackets.</summary>
public sealed class Palette
{
    private readonly bool coloured;

    private Palette(bool coloured) => this.coloured = coloured;

    /// <summary>No colour.</summary>
    public static Palette Plain { get; } = new(false);

    /// <summary>The escape sequences of ANSI terminals, from their sixteen own colours, so that a reader's theme holds.</summary>
    public static Palette Ansi { get; } = new(true);

    /// <summary>Sets words off by their mark.</summary>
    public string Paint(string text, Mark mark)
    {
        if (!coloured || text.Length == 0)
        {
            return text;
        }

        var code = mark switch
        {
            Mark.Strong => "1",
            Mark.Muted => "2",
            Mark.Unread => "33",
            Mark.Disputed => "35",
            Mark.Reading => "34",
            _ => null,
        };
        return code is null ? text : $"\u001b[{code}m{text}\u001b[0m";
    }
}
