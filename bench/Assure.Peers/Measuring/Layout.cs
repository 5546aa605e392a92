using System.Collections.Frozen;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Atlases;
using Assure.Record;
using Assure.Record.Texts;

namespace Assure.Peers.Measuring;

/// <summary>How the headlines of a day are laid out as numbers, so that those of two programs can be compared: promiser by promiser, state by state, kind by kind.</summary>
/// <param name="record">The edition.</param>
internal sealed class Layout(RecordEdition record)
{
    private readonly FrozenDictionary<string, int> promisers = record.Promisers.Select(static (one, i) => KeyValuePair.Create(one.Id, i)).ToFrozenDictionary(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, int> states = record.States.Select(static (one, i) => KeyValuePair.Create(one.Id, i)).ToFrozenDictionary(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, int> kinds = record.Kinds.Select(static (one, i) => KeyValuePair.Create(one.Id, i)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>How many cells a day has, those that are not asked about included.</summary>
    public int Cells => record.Promisers.Length * record.States.Length * record.Kinds.Length;

    /// <summary>The place of a cell.</summary>
    public int Cell(string promiser, string state, string kind) => (((promisers[promiser] * states.Count) + states[state]) * kinds.Count) + kinds[kind];

    /// <summary>A headline as a number from 1; 0 is no answer.</summary>
    public static ushort Code(Verdict verdict, Form? form, Verdict? best) => (ushort)(1 + (int)verdict + (8 * (form is { } one ? 1 + (int)one : 0)) + (64 * (best is { } other ? 1 + (int)other : 0)));

    /// <summary>A headline as a number, by its names in lower case.</summary>
    public static ushort Code(string verdict, string form, string best) =>
        Code(Enum.Parse<Verdict>(verdict, ignoreCase: true), form == "none" ? null : Enum.Parse<Form>(form, ignoreCase: true), best == "none" ? null : Enum.Parse<Verdict>(best, ignoreCase: true));

    /// <summary>The headline of several ways of falling: several verdicts make it disputed; of several forms, or best labels, none is given.</summary>
    public static ushort Together(IEnumerable<ushort> ways)
    {
        var all = ways.Select(static one => one - 1).ToList();
        return all.Select(static one => one % 8).Distinct().Skip(1).Any() ? Code(Verdict.Disputed, null, null)
            : (ushort)(1 + (all[0] % 8)
                + (all.Select(static one => one / 8 % 8).Distinct().Skip(1).Any() ? 0 : all[0] / 8 % 8 * 8)
                + (all.Select(static one => one / 64).Distinct().Skip(1).Any() ? 0 : all[0] / 64 * 64));
    }

    /// <summary>A headline in words.</summary>
    public static string Words(ushort code) => code == 0 ? "no answer"
        : $"{(Verdict)((code - 1) % 8)}, {((code - 1) / 8 % 8 is var form and > 0 ? ((Form)(form - 1)).ToString() : "no form")}, best {((code - 1) / 64 is var best and > 0 ? ((Verdict)(best - 1)).ToString() : "none")}";

    /// <summary>The cells asked about on a day.</summary>
    public IEnumerable<int> Asked(DateOnly day, Pair? pair) =>
        from promiser in record.Promisers
        where promiser.ExistsOn(day) && (pair is null || pair.Promiser == promiser)
        from state in record.States
        where state != promiser && state.ExistsOn(day) && (pair is null || pair.State == state)
        from kind in record.Kinds
        where pair is null || pair.Kind == kind
        select Cell(promiser.Id, state.Id, kind.Id);

    /// <summary>The headlines of the reasoner's atlas on a day.</summary>
    public ushort[] Of(IEnumerable<AtlasRow> atlas, DateOnly day)
    {
        var cells = new ushort[Cells];
        foreach (var row in atlas)
        {
            foreach (var group in row.Pieces.LastOrDefault(piece => piece.From <= day)?.Groups ?? [])
            {
                foreach (var state in group.States)
                {
                    cells[Cell(row.Guarantor.Id, record.States[state].Id, row.Promise.Id)] = Code(group.Verdict, group.Form, group.Best);
                }
            }
        }

        return cells;
    }

    /// <summary>A cell in words.</summary>
    public string Words(int cell)
    {
        var (rest, kind) = (cell / kinds.Count, cell % kinds.Count);
        return $"{record.Promisers[rest / states.Count]} → {record.States[rest % states.Count]}, {record.Kinds[kind]}";
    }
}
