using Assure.Record;
using Assure.Record.Rules;

namespace Assure.Reports.Asp;

/// <summary>Writes where the truth of each relation that the formulas ask about comes from.</summary>
internal sealed class AspRelations(RecordEdition record, AspText text, AspAtoms atoms)
{
    public void Write(bool isWorlds)
    {
        text.Heading("Recorded relations, at the moments at which formulas ask about them.");
        foreach (var (relation, time) in atoms.Recorded)
        {
            Recorded(relation, time);
        }

        if (record.Relations.FirstOrDefault(static relation => relation is { Name: "responsible", IsOpen: false, Parameters.Length: 2 }) is { } responsible)
        {
            Recorded(responsible, TimeRule.Now);
            text.Rule("answers_for(S,T)", [AspNames.Call(AspNames.Recorded(responsible, TimeRule.Now), ["S", "T"])]);
        }

        text.Heading("Open relations: known to hold, or denied by their judge.");
        var open = record.Relations.Where(relation => relation.IsOpen && (atoms.Open.Contains(relation) || relation.Entails.Length > 0)).ToList();
        foreach (var relation in open)
        {
            Known(relation);
        }

        if (isWorlds)
        {
            text.Heading("A world: each open atom asked about holds or not; what is known holds, what is denied does not, and what holds makes true what it entails.");
            foreach (var relation in open.Where(relation => relation.Truth == Truth.Conduct || atoms.Open.Contains(relation)))
            {
                World(relation);
            }
        }
    }

    private void Recorded(Relation relation, TimeRule time)
    {
        var arguments = Arguments(relation);
        var row = AspNames.Call($"row_{AspNames.Part(relation.Name)}", ["R", .. arguments]);
        text.Rule($"asked(R,{AspNames.Moment(time)})", [row]);
        text.Rule(AspNames.Call(AspNames.Recorded(relation, time), arguments), [row, $"held(R,{AspNames.Moment(time)})"]);
        Undefined(relation);
        text.Defined(AspNames.Recorded(relation, time), arguments.Length);
    }

    private void Known(Relation relation)
    {
        var arguments = Arguments(relation);
        var (name, row) = (AspNames.Part(relation.Name), AspNames.Call($"row_{AspNames.Part(relation.Name)}", ["R", .. arguments]));
        text.Rule("asked(R,now)", [row]);
        if (relation.Truth == Truth.Judged)
        {
            text.Rule(AspNames.Call($"known_{name}", ["J", .. arguments]), [row, "held(R,now)", "found(R,J,yes)"]);
            text.Rule(AspNames.Call($"denied_{name}", ["J", .. arguments]), [row, "held(R,now)", "found(R,J,no)"]);
            text.Defined($"denied_{name}", 1 + arguments.Length);
        }
        else
        {
            text.Rule(AspNames.Call($"known_{name}", arguments), [row, "held(R,now)"]);
        }

        foreach (var entailed in relation.Entails)
        {
            text.Rule(AspNames.Call($"known_{AspNames.Part(entailed.Relation.Name)}", entailed.Arguments.Select(i => arguments[i])), [AspNames.Call($"known_{name}", arguments)]);
        }

        text.Defined($"known_{name}", arguments.Length + (relation.Truth == Truth.Judged ? 1 : 0));
        Undefined(relation);
    }

    private void World(Relation relation)
    {
        var name = AspNames.Part(relation.Name);
        string[] arguments = relation.Truth == Truth.Judged ? ["J", .. Arguments(relation)] : Arguments(relation);
        string Atom(string what) => AspNames.Call($"{what}_{name}", arguments);
        text.Rule($"{{ {Atom("is")} }}", [Atom("ask"), $"not {Atom("known")}"]);
        text.Rule(Atom("is"), [Atom("ask"), Atom("known")]);
        text.Defined($"ask_{name}", arguments.Length);
        if (relation.Truth == Truth.Judged)
        {
            text.Rule("", [Atom("is"), Atom("denied")]);
            return;
        }

        foreach (var (entailed, positions) in AllEntailed(relation))
        {
            var other = AspNames.Call($"ask_{AspNames.Part(entailed.Name)}", positions.Select(i => arguments[i]));
            text.Rule("", [Atom("is"), other, $"not {AspNames.Call($"is_{AspNames.Part(entailed.Name)}", positions.Select(i => arguments[i]))}"]);
            text.Defined($"ask_{AspNames.Part(entailed.Name)}", positions.Length);
            text.Defined($"is_{AspNames.Part(entailed.Name)}", positions.Length);
        }
    }

    /// <summary>What a relation entails at any remove, with the argument that fills each place.</summary>
    private static IEnumerable<(Relation Relation, int[] Positions)> AllEntailed(Relation relation) =>
        relation.Entails.SelectMany(static one => AllEntailed(one.Relation)
            .Select(further => (further.Relation, further.Positions.Select(i => one.Arguments[i]).ToArray()))
            .Prepend((one.Relation, [.. one.Arguments])))
            .DistinctBy(static one => (one.Relation, string.Join(',', one.Item2)));

    private void Undefined(Relation relation) => text.Defined($"row_{AspNames.Part(relation.Name)}", 1 + relation.Parameters.Length);

    private static string[] Arguments(Relation relation) => [.. relation.Parameters.Select(static (_, i) => $"A{i}")];
}
