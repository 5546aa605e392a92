using System.Text;
using System.Text.Unicode;

namespace Assure.Language.Text;

/// <summary>The text of one file, with its path and a map of its lines.</summary>
/// <remarks>Immutable; equality is by reference. A line ends after LF, CR LF or CR.</remarks>
public sealed class SourceText
{
    /// <summary>The most characters (or bytes) that are read; a longer file gets a diagnostic and is not looked into.</summary>
    public const int MaximumLength = 4 * 1024 * 1024;

    private readonly int[] _lineStarts;

    /// <summary>Creates a source text.</summary>
    /// <param name="path">The path, as it is to be shown.</param>
    /// <param name="text">The text.</param>
    public SourceText(string path, string text)
        : this(path, text, null)
    {
    }

    private SourceText(string path, string text, int? invalidUtf8At)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        Path = path;
        Text = text;
        InvalidUtf8At = invalidUtf8At;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>The path, as it is to be shown.</summary>
    public string Path { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many characters the text has.</summary>
    public int Length => Text.Length;

    /// <summary>How many lines the text has; at least one.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Whether the text is longer than <see cref="MaximumLength"/>.</summary>
    public bool IsTooLong => Text.Length > MaximumLength;

    /// <summary>The first character whose bytes were not UTF-8, if the text came from such bytes.</summary>
    public int? InvalidUtf8At { get; }

    /// <summary>Decodes the bytes of a file.</summary>
    /// <param name="path">The path, as it is to be shown.</param>
    /// <param name="bytes">The bytes; a byte order mark is dropped.</param>
    /// <returns>The text; bytes that are not UTF-8 become U+FFFD and the first is remembered in <see cref="InvalidUtf8At"/>.</returns>
    public static SourceText FromUtf8(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes[3..];
        }

        var text = Encoding.UTF8.GetString(bytes);
        return new SourceText(path, text, Utf8.IsValid(bytes) ? null : FirstInvalid(bytes));
    }

    /// <summary>The line and column of a character.</summary>
    /// <param name="offset">The character, from 0 up to the length of the text.</param>
    /// <returns>The position.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The offset is outside the text.</exception>
    public TextPosition GetPosition(int offset)
    {
        var line = GetLineIndex(offset);
        return new TextPosition(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The span of a line without its line end.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <returns>The span.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextSpan GetLineSpan(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, LineCount);
        var start = _lineStarts[line - 1];
        var end = line < LineCount ? _lineStarts[line] : Text.Length;
        if (end > start && Text[end - 1] == '\n')
        {
            end--;
        }

        if (end > start && Text[end - 1] == '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The text of a line without its line end.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public string GetLine(int line) => GetText(GetLineSpan(line));

    /// <summary>The text of a span.</summary>
    /// <param name="span">The span.</param>
    /// <returns>The text.</returns>
    public string GetText(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>A span of this text as a location.</summary>
    /// <param name="span">The span.</param>
    /// <returns>The location.</returns>
    public SourceLocation Locate(TextSpan span) => new(this, span);

    private int GetLineIndex(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        var index = Array.BinarySearch(_lineStarts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var characters = 0;
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var used) == System.Buffers.OperationStatus.Done)
        {
            characters += rune.Utf16SequenceLength;
            bytes = bytes[used..];
        }

        return characters;
    }
}
