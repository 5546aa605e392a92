namespace Assure.Language.Text;

/// <summary>A range of a particular text.</summary>
/// <param name="Source">The text.</param>
/// <param name="Span">The range.</param>
public readonly record struct SourceLocation(SourceText Source, TextSpan Span)
{
    /// <summary>The path of the text.</summary>
    public string Path => Source.Path;

    /// <summary>Where the range starts.</summary>
    public TextPosition Start => Source.GetPosition(Span.Start);

    /// <summary>Where the range ends: the first place after it.</summary>
    public TextPosition End => Source.GetPosition(Span.End);

    /// <summary>Path, line and column, as compilers print them.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Path}:{Start}";
}
