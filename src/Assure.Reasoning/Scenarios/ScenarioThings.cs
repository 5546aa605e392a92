using System.Collections.Immutable;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Lookup;

namespace Assure.Reasoning.Scenarios;

/// <summary>Finds the things that lines name, by id or by any name the record knows.</summary>
internal sealed class ScenarioThings(RecordEdition record)
{
    private readonly RecordLookup lookup = new(record);

    /// <summary>Takes the things in brackets after a name, one of each sort.</summary>
    public ImmutableArray<Entity> Arguments(ScenarioLine line, Sort[] sorts, string of)
    {
        line.Expect("(");
        var things = ImmutableArray.CreateBuilder<Entity>(sorts.Length);
        for (var i = 0; i < sorts.Length; i++)
        {
            if (i > 0)
            {
                line.Expect(",");
            }

            things.Add(Thing(line, sorts[i], line.Words($"a {Name(sorts[i])}", ",", ")")));
        }

        return line.Take(")")
            ? things.MoveToImmutable()
            : throw line.Slip($"{of} is about {sorts.Length} thing{(sorts.Length == 1 ? "" : "s")}", string.Join(", ", sorts.Select(Name)), null);
    }

    /// <summary>The thing of a sort that was written.</summary>
    public Entity Thing(ScenarioLine line, Sort sort, string written)
    {
        if (sort == Sort.State)
        {
            var state = lookup.FindState(written);
            return state.Match ?? throw line.Slip($"no state is called '{written}'", "an ISO code or a name", state.Suggestions.IsEmpty ? null : $"{state.Suggestions[0].Name} ({state.Suggestions[0].Thing.Id})");
        }

        var thing = record.Of(sort).FirstOrDefault(thing => thing.Id == written) ?? lookup.FindThing(written).Match;
        return thing?.Sort == sort
            ? thing
            : throw line.Slip($"no {Name(sort)} is called '{written}'", $"the id or the name of a {Name(sort)}", RecordLookup.Nearest(written, record.Of(sort).Select(static one => one.Id)));
    }

    private static string Name(Sort sort) => sort switch
    {
        Sort.State => "state",
        Sort.Treaty => "treaty",
        Sort.Alliance => "alliance",
        Sort.Territory => "territory",
        _ => "zone",
    };
}
