using System.Collections.Immutable;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Lookup;
using Assure.Reasoning.Slips;

namespace Assure.Reasoning.Scenarios;

/// <summary>Finds the things that lines name, by id or by any name the record knows.</summary>
internal sealed class ScenarioThings(RecordEdition record)
{
    private readonly RecordLookup lookup = new(record);

    /// <summary>Takes the things in brackets after a name, one of each sort.</summary>
    public ImmutableArray<Entity> Arguments(ScenarioLine line, Sort[] sorts, SlipText of)
    {
        line.Expect("(");
        var things = ImmutableArray.CreateBuilder<Entity>(sorts.Length);
        for (var i = 0; i < sorts.Length; i++)
        {
            if (i > 0)
            {
                line.Expect(",");
            }

            things.Add(Thing(line, sorts[i], line.Words(A(sorts[i]), ",", ")")));
        }

        return line.Take(")")
            ? things.MoveToImmutable()
            : throw line.Slip(About(of, sorts.Length), SlipText.OneOf(sorts.Select(Name)), null);
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
            : throw line.Slip(None(sort, written), IdOf(sort), RecordLookup.Nearest(written, record.Of(sort).Select(static one => one.Id)));
    }

    private static SlipText About(SlipText of, int things) => things == 1 ? (SlipText)$"{of} is about 1 thing" : (SlipText)$"{of} is about {things} things";

    private static SlipText A(Sort sort) => sort switch
    {
        Sort.State => "a state",
        Sort.Treaty => "a treaty",
        Sort.Alliance => "an alliance",
        Sort.Territory => "a territory",
        _ => "a zone",
    };

    private static SlipText None(Sort sort, string written) => sort switch
    {
        Sort.Treaty => (SlipText)$"no treaty is called '{written}'",
        Sort.Alliance => (SlipText)$"no alliance is called '{written}'",
        Sort.Territory => (SlipText)$"no territory is called '{written}'",
        _ => (SlipText)$"no zone is called '{written}'",
    };

    private static SlipText IdOf(Sort sort) => sort switch
    {
        Sort.Treaty => "the id or the name of a treaty",
        Sort.Alliance => "the id or the name of an alliance",
        Sort.Territory => "the id or the name of a territory",
        _ => "the id or the name of a zone",
    };

    private static string Name(Sort sort) => sort switch
    {
        Sort.State => "state",
        Sort.Treaty => "treaty",
        Sort.Alliance => "alliance",
        Sort.Territory => "territory",
        _ => "zone",
    };
}
