using System.Collections.Immutable;
using Assure.Record.Dates;
using Assure.Record.Facts;
using Assure.Record.Sources;
using Assure.Record.Texts;

namespace Assure.Record.Entities;

/// <summary>A state or former state, with the days it existed and the names it bore.</summary>
public sealed class State(int index, string code, Bilingual name, DateOnly from, DateOnly? to, ImmutableArray<string> successors, ImmutableArray<StateName> names, RowOrigin origin)
    : Entity(Sort.State, index, code, name)
{
    /// <summary>The first day of its existence; the first day there is when it existed before the record begins.</summary>
    public DateOnly From { get; } = from;

    /// <summary>The first day on which it no longer existed; null while it exists.</summary>
    public DateOnly? To { get; } = to;

    /// <summary>The codes of the states that followed it, if any.</summary>
    public ImmutableArray<string> Successors { get; } = successors;

    /// <summary>Its names in order of time, at least one; the last is the present or last one.</summary>
    public ImmutableArray<StateName> Names { get; } = names;

    /// <summary>When it joined the United Nations; null when it has not.</summary>
    public PartialDate? UnMemberFrom { get; init; }

    /// <summary>Its region, as the United Nations groups states; may be empty.</summary>
    public string Region { get; init; } = "";

    /// <summary>Its subregion, as the United Nations groups states; may be empty.</summary>
    public string Subregion { get; init; } = "";

    /// <summary>How many people live in it; null when unknown.</summary>
    public int? Population { get; init; }

    /// <summary>The year <see cref="Population"/> speaks of.</summary>
    public int? PopulationYear { get; init; }

    /// <summary>The document <see cref="Population"/> was read in; null when the record names none.</summary>
    public Source? PopulationSource { get; init; }

    /// <summary>Where the row stands.</summary>
    public RowOrigin Origin { get; } = origin;

    /// <summary>Whether it existed on the day.</summary>
    public bool ExistsOn(DateOnly day) => From <= day && (To is null || day < To);

    /// <summary>The name it bore on the day; the nearest one in time when none is dated for it.</summary>
    public StateName NameOn(DateOnly day)
    {
        foreach (var name in Names)
        {
            if ((name.From is null || name.From <= day) && (name.To is null || day < name.To))
            {
                return name;
            }
        }

        return Names[^1];
    }
}
