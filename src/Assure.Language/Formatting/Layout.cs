using System.Text;

namespace Assure.Language.Formatting;

/// <summary>A run of words with places where a line may be broken, laid out to a width.</summary>
/// <remarks>
/// After Oppen: a group whose text fits stays on its line; otherwise all its own breaks are taken. A <em>fill</em> break is taken only
/// where the text up to the next break does not fit.
/// </remarks>
internal sealed class Layout
{
    public const int Width = 100;

    // Very deep formulas would otherwise drift out of sight, and their layout would not be linear in their length.
    private const int DeepestIndent = 60;

    private enum Op
    {
        Text,
        Break,
        Fill,
        OpenGroup,
        CloseGroup,
        Indent,
        Outdent,
    }

    private readonly List<(Op Op, string Text, int Amount)> _ops = [];

    public void Text(string text) => _ops.Add((Op.Text, text, text.Length));

    public void Break() => _ops.Add((Op.Break, string.Empty, 1));

    public void Fill() => _ops.Add((Op.Fill, string.Empty, 1));

    public void OpenGroup() => _ops.Add((Op.OpenGroup, string.Empty, 0));

    public void CloseGroup() => _ops.Add((Op.CloseGroup, string.Empty, 0));

    public void Indent(int by) => _ops.Add((Op.Indent, string.Empty, by));

    public void Outdent(int by) => _ops.Add((Op.Outdent, string.Empty, by));

    /// <summary>The lines, each with its indentation.</summary>
    public List<string> Lines(int indent)
    {
        var (before, closing, nextBreak) = Measure();
        var lines = new List<string>();
        var line = new StringBuilder().Append(' ', indent);
        var broken = new Stack<bool>();
        broken.Push(true);
        for (var i = 0; i < _ops.Count; i++)
        {
            var (op, text, amount) = _ops[i];
            switch (op)
            {
                case Op.Text:
                    line.Append(text);
                    break;
                case Op.OpenGroup:
                    // What sticks to the end of the group has to fit as well.
                    broken.Push(line.Length + before[nextBreak[closing[i]]] - before[i] > Width);
                    break;
                case Op.CloseGroup:
                    broken.Pop();
                    break;
                case Op.Indent:
                    indent += amount;
                    break;
                case Op.Outdent:
                    indent -= amount;
                    break;
                case Op.Break when broken.Peek():
                case Op.Fill when line.Length + before[nextBreak[i + 1]] - before[i] > Width:
                    lines.Add(line.ToString());
                    line.Clear().Append(' ', Math.Min(indent, DeepestIndent));
                    break;
                default:
                    line.Append(' ');
                    break;
            }
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>The flat width before each operation, the end of each group, and the first break at or after each operation.</summary>
    private (int[] Before, int[] Closing, int[] NextBreak) Measure()
    {
        var before = new int[_ops.Count + 1];
        var closing = new int[_ops.Count];
        var nextBreak = new int[_ops.Count + 1];
        var open = new Stack<int>();
        for (var i = 0; i < _ops.Count; i++)
        {
            var (op, _, amount) = _ops[i];
            before[i + 1] = before[i] + (op is Op.Text or Op.Break or Op.Fill ? amount : 0);
            if (op == Op.OpenGroup)
            {
                open.Push(i);
            }
            else if (op == Op.CloseGroup)
            {
                closing[open.Pop()] = i;
            }
        }

        nextBreak[_ops.Count] = _ops.Count;
        for (var i = _ops.Count - 1; i >= 0; i--)
        {
            nextBreak[i] = _ops[i].Op is Op.Break or Op.Fill ? i : nextBreak[i + 1];
        }

        return (before, closing, nextBreak);
    }
}
