using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Texts;

namespace Assure.Reasoning.Timelines;

/// <summary>A row, text or qualification whose beginning or end changed an answer.</summary>
/// <param name="Row">The row, if it is one.</param>
/// <param name="Text">The text, if it is one.</param>
/// <param name="Qualification">The qualification, if it is one.</param>
/// <param name="AtEnd">Whether its end, rather than its beginning, made the change.</param>
public sealed record Cause(FactRow? Row, Text? Text, Qualification? Qualification, bool AtEnd)
{
    /// <summary>The state that came into being or ended, if that made the change.</summary>
    public State? State { get; init; }
}
