namespace Assure.Reports.Pictures;

/// <summary>The room that words take in a picture, at most.</summary>
/// <param name="X">The left edge.</param>
/// <param name="Y">The upper edge.</param>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
/// <param name="Text">The words.</param>
internal readonly record struct TextBox(double X, double Y, double Width, double Height, string Text)
{
    /// <summary>Whether two boxes share any room.</summary>
    public bool Meets(TextBox other) => X < other.X + other.Width && other.X < X + Width && Y < other.Y + other.Height && other.Y < Y + Height;
}
