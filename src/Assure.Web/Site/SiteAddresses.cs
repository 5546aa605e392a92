using Assure.Record.Entities;
using Assure.Record.Groups;
using Assure.Reports.Blocks;

namespace Assure.Web.Site;

/// <summary>The addresses of all pages in one language. They stay as they are: others cite them.</summary>
/// <param name="language">The code of the language.</param>
public sealed class SiteAddresses(string language)
{
    /// <summary>The front page.</summary>
    public SiteAddress Front => new($"{language}/");

    /// <summary>A page that there is one of, such as <c>changes</c>.</summary>
    public SiteAddress Page(string name) => new($"{language}/{name}/");

    /// <summary>A state or territory as one promised to.</summary>
    public SiteAddress State(Entity entity) => Of(entity, "state");

    /// <summary>A promising state.</summary>
    public SiteAddress Promiser(State state) => Of(state, "from");

    /// <summary>The page that all pairs of a state share that promises nothing.</summary>
    public SiteAddress Silent(State guarantor) => Of(guarantor, "pair");

    /// <summary>What one state promised another.</summary>
    public SiteAddress Pair(Entity guarantor, Entity beneficiary)
    {
        ArgumentNullException.ThrowIfNull(guarantor);
        ArgumentNullException.ThrowIfNull(beneficiary);
        return new($"{language}/pair/{Lower(guarantor.Id)}/{Lower(beneficiary.Id)}/");
    }

    /// <summary>The feed of all changes.</summary>
    public SiteAddress Feed() => new($"feeds/{language}/changes.xml");

    /// <summary>The feed of the changes that touch a state.</summary>
    public SiteAddress Feed(Entity entity) => new($"feeds/{language}/state/{Lower((entity ?? throw new ArgumentNullException(nameof(entity))).Id)}.xml");

    /// <summary>The feed of the changes that touch any member of a group.</summary>
    public SiteAddress Feed(Group group) => new($"feeds/{language}/group/{Lower((group ?? throw new ArgumentNullException(nameof(group))).Id)}.xml");

    /// <summary>The calendar of dated events.</summary>
    public SiteAddress Calendar => new($"feeds/{language}/calendar.ics");

    /// <summary>The briefing note on a state or territory, in Word.</summary>
    public SiteAddress Brief(Entity entity) => new($"briefs/{language}/{Lower((entity ?? throw new ArgumentNullException(nameof(entity))).Id)}.docx");

    /// <summary>The briefing note on a group, in Word.</summary>
    public SiteAddress Brief(Group group) => new($"briefs/{language}/group/{Lower((group ?? throw new ArgumentNullException(nameof(group))).Id)}.docx");

    /// <summary>Where a thing that words speak of has its page, with the place in it; null when it has none.</summary>
    public (SiteAddress Address, string Anchor)? Of(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var id = Lower(target.Id);
        return target.Kind switch
        {
            TargetKind.State => (new($"{language}/state/{id}/"), ""),
            TargetKind.Thing => (new($"{language}/state/{id}/"), ""),
            TargetKind.Pair => (new($"{language}/pair/{id}/{Lower(target.Other!)}/"), target.On is { } day ? $"#{day:yyyy-MM-dd}" : ""),
            TargetKind.Group => (new($"{language}/group/{id}/"), ""),
            TargetKind.Instrument => (new($"{language}/text/{id}/"), target.Other is { } part ? $"#{part}" : ""),
            TargetKind.Reading => (new($"{language}/reading/{id}/"), ""),
            TargetKind.Source => (new($"{language}/sources/"), $"#{target.Id}"),
            _ => null,
        };
    }

    private SiteAddress Of(Entity entity, string folder)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return new($"{language}/{folder}/{Lower(entity.Id)}/");
    }

    private static string Lower(string id) => id.ToLowerInvariant();
}
