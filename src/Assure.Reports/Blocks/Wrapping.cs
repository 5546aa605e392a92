using System.Collections.Immutable;

namespace Assure.Reports.Blocks;

/// <summary>Breaks running words into lines.</summary>
internal static class Wrapping
{
    /// <summary>Breaks at spaces; a word longer than a line stands alone on its own, or is cut when <paramref name="cut"/> is set.</summary>
    /// <param name="words">The words.</param>
    /// <param name="width">The longest line, at least 1.</param>
    /// <param name="cut">Whether a word longer than a line is cut.</param>
    /// <returns>At least one line.</returns>
    public static ImmutableArray<ImmutableArray<Run>> Lines(Prose words, int width, bool cut = false)
    {
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<Run>>();
        var line = ImmutableArray.CreateBuilder<Run>();
        var length = 0;
        foreach (var (token, spaced) in Tokens(words))
        {
            var piece = token;
            var gap = spaced && length > 0 ? 1 : 0;
            var needed = piece.Sum(run => Width(run.Text));
            if (length > 0 && gap == 1 && length + gap + needed > width)
            {
                lines.Add(line.ToImmutable());
                line.Clear();
                length = gap = 0;
            }

            if (cut && needed > width)
            {
                foreach (var run in piece)
                {
                    var text = run.Text;
                    while (Width(text) + length > width && text.Length > width - length && width > length)
                    {
                        line.Add(run with { Text = text[..(width - length)] });
                        text = text[(width - length)..];
                        lines.Add(line.ToImmutable());
                        line.Clear();
                        length = 0;
                    }

                    line.Add(run with { Text = text });
                    length += Width(text);
                }

                continue;
            }

            if (gap == 1)
            {
                line.Add(new Run(" ", piece[0].Mark == line[^1].Mark ? piece[0].Mark : Mark.None));
            }

            line.AddRange(piece);
            length += gap + needed;
        }

        lines.Add(line.ToImmutable());
        return lines.ToImmutable();
    }

    /// <summary>How many columns a text takes; every letter the record uses takes one, joined accents none.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += System.Text.Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark ? 0 : 1;
        }

        return width;
    }

    /// <summary>The words between spaces; one word may hold several marks. A no-break space does not part words.</summary>
    private static IEnumerable<(ImmutableArray<Run> Word, bool Spaced)> Tokens(Prose words)
    {
        var current = ImmutableArray.CreateBuilder<Run>();
        var spaced = false;
        foreach (var run in words.Runs)
        {
            var text = run.Printed;
            var start = 0;
            for (var i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && text[i] is not (' ' or '\n'))
                {
                    continue;
                }

                if (i > start)
                {
                    current.Add(new Run(text[start..i], run.Mark));
                }

                start = i + 1;
                if (i < text.Length)
                {
                    if (current.Count > 0)
                    {
                        yield return (current.ToImmutable(), spaced);
                        current.Clear();
                    }

                    spaced = true;
                }
            }
        }

        if (current.Count > 0)
        {
            yield return (current.ToImmutable(), spaced);
        }
    }
}
