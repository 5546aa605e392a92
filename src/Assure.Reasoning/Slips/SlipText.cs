using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Assure.Record.Texts;

namespace Assure.Reasoning.Slips;

/// <summary>A sentence on what is wrong or was expected: English, with what fills its holes kept apart, so that it can be said in another language.</summary>
/// <remarks>Written as an interpolated string; a hole may hold a sentence of its own.</remarks>
[InterpolatedStringHandler]
public sealed class SlipText : IEquatable<SlipText>
{
    private readonly StringBuilder sentence = new();
    private readonly ImmutableArray<object>.Builder arguments = ImmutableArray.CreateBuilder<object>();

    /// <summary>Begins one.</summary>
    /// <param name="literalLength">How long it is without what fills its holes.</param>
    /// <param name="formattedCount">How many holes it has.</param>
    public SlipText(int literalLength, int formattedCount)
    {
        sentence.EnsureCapacity(literalLength + (3 * formattedCount));
        arguments.Capacity = formattedCount;
    }

    /// <summary>The English sentence with numbered holes: what finds it in a table of another language.</summary>
    public string Format => sentence.ToString();

    /// <summary>What fills the holes, in order: text, a <see cref="SlipText"/>, or a name in all languages.</summary>
    public ImmutableArray<object> Arguments => arguments.ToImmutable();

    /// <summary>What may be written, as it is written in every language, parted by commas.</summary>
    public static SlipText OneOf(IEnumerable<string> written) => $"{string.Join(", ", written)}";

    /// <summary>A sentence without holes.</summary>
    public static implicit operator SlipText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var made = new SlipText(text.Length, 0);
        made.AppendLiteral(text);
        return made;
    }

    /// <summary>The sentence in English.</summary>
    public static implicit operator string(SlipText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.ToString();
    }

    /// <summary>Adds words.</summary>
    public void AppendLiteral(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        sentence.Append(value.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
    }

    /// <summary>Adds a hole and what fills it.</summary>
    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    /// <summary>Adds a hole and what fills it, in a format of its own.</summary>
    public void AppendFormatted<T>(T value, string? format)
    {
        sentence.Append(CultureInfo.InvariantCulture, $"{{{arguments.Count}}}");
        arguments.Add(value is SlipText or Bilingual ? value : (value is IFormattable formattable ? formattable.ToString(format, CultureInfo.InvariantCulture) : value?.ToString()) ?? "");
    }

    /// <inheritdoc/>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, Format, [.. arguments.Select(static one => one is Bilingual name ? name.En : one)]);

    /// <inheritdoc/>
    public bool Equals(SlipText? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SlipText);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
