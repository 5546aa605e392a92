using Assure.Record.Facts;

namespace Assure.Record.Sources;

/// <summary>A place in a source that a clause cites.</summary>
/// <param name="Source">The source.</param>
/// <param name="Pinpoint">The place in it, such as <c>para. 2</c>; empty when the document as a whole is cited.</param>
/// <param name="Verified">Whether the words were read there.</param>
public sealed record Citation(Source Source, string Pinpoint, Verified Verified)
{
    /// <summary>The citation as a reader writes it: <c>S/1995/261, para. 2</c>.</summary>
    public override string ToString() => Pinpoint.Length == 0 ? Source.CitedAs : $"{Source.CitedAs}, {Pinpoint}";
}
