using Assure.Record.Entities;
using Assure.Record.Texts;

namespace Assure.Record.Rules;

/// <summary>Someone who holds a reading: a state, or a named person, body or work.</summary>
/// <param name="State">The state, if it is one.</param>
/// <param name="Name">How the voice is named; a name given in English alone stands for both.</param>
public sealed record Voice(State? State, Bilingual Name)
{
    /// <summary>Whether the record names it in both languages; a state always is.</summary>
    public bool IsNamedInBoth { get; init; } = true;
}
