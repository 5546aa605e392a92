using System.Text;

namespace Assure.Reports.Asp;

/// <summary>A program for the solver while it is written.</summary>
internal sealed class AspText
{
    private readonly StringBuilder program = new();
    private readonly SortedSet<string> defined = new(StringComparer.Ordinal);

    /// <summary>Writes a heading.</summary>
    public void Heading(string words) => program.Append("\n% ").Append(words).Append('\n');

    /// <summary>Writes lines as they are.</summary>
    public void Lines(string lines) => program.Append(lines.ReplaceLineEndings("\n").TrimEnd('\n')).Append('\n');

    /// <summary>Writes a fact, or several that belong on one line.</summary>
    public void Facts(params IEnumerable<string> atoms) => program.AppendJoin(' ', atoms.Select(static atom => $"{atom}.")).Append('\n');

    /// <summary>Writes a rule.</summary>
    public void Rule(string head, IReadOnlyList<string> body)
    {
        program.Append(head);
        if (body.Count > 0)
        {
            program.Append(" :- ").AppendJoin(", ", body);
        }

        program.Append(".\n");
    }

    /// <summary>Says that an atom may have no rule that makes it true.</summary>
    public void Defined(string atom)
    {
        var open = atom.IndexOf('(', StringComparison.Ordinal);
        defined.Add(open < 0 ? $"{atom}/0" : $"{atom[..open]}/{1 + Commas(atom)}");
    }

    /// <summary>Says the same of a predicate.</summary>
    public void Defined(string predicate, int arity) => defined.Add($"{predicate}/{arity}");

    /// <inheritdoc/>
    public override string ToString() => $"{program}{(defined.Count > 0 ? "\n" : "")}{string.Concat(defined.Select(static one => $"#defined {one}.\n"))}";

    /// <summary>The commas of an atom over variables, none of which holds one.</summary>
    private static int Commas(string atom) => atom.Count(static letter => letter == ',');
}
