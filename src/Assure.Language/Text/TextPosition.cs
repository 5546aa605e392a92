namespace Assure.Language.Text;

/// <summary>A place in a text as an editor shows it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, counted in UTF-16 units.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>Line and column with a colon between them.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
