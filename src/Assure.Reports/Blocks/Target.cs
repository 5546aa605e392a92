using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Groups;
using Assure.Record.Rules;
using Assure.Record.Sources;
using Assure.Record.Texts;

namespace Assure.Reports.Blocks;

/// <summary>What words speak of, for a face that can lead there; each face has its own addresses.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Id">Its id; of a pair, the promiser's.</param>
/// <param name="Other">Of a pair, the id of the state or territory promised to; of an instrument, the id of the text or reservation in it that is meant; else null.</param>
/// <param name="On">The day, where one is meant; else null.</param>
public sealed record Target(TargetKind Kind, string Id, string? Other = null, DateOnly? On = null)
{
    /// <summary>A state's or territory's own page.</summary>
    public static Target To(Entity entity) => new(entity.Sort == Sort.State ? TargetKind.State : TargetKind.Thing, Named(entity).Id);

    /// <summary>What one state promised another, on a day or over time.</summary>
    public static Target To(State guarantor, Entity beneficiary, DateOnly? on = null) => new(TargetKind.Pair, Named(guarantor).Id, Named(beneficiary).Id, on);

    /// <summary>The pair and day of an answer.</summary>
    public static Target To(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return To(answer.Guarantor, answer.Beneficiary, answer.On);
    }

    /// <summary>A group.</summary>
    public static Target To(Group group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return new(TargetKind.Group, group.Id);
    }

    /// <summary>An instrument.</summary>
    public static Target To(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return new(TargetKind.Instrument, instrument.Id);
    }

    /// <summary>A text, in its instrument.</summary>
    public static Target To(Text text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(TargetKind.Instrument, text.Instrument.Id, text.Id);
    }

    /// <summary>A reservation or later statement, in its instrument.</summary>
    public static Target To(Qualification qualification)
    {
        ArgumentNullException.ThrowIfNull(qualification);
        return new(TargetKind.Instrument, qualification.Instrument.Id, qualification.Id);
    }

    /// <summary>A dispute or doubt.</summary>
    public static Target To(Dispute dispute)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        return new(TargetKind.Reading, dispute.Id);
    }

    /// <summary>A source.</summary>
    public static Target To(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new(TargetKind.Source, source.Id);
    }

    private static Entity Named(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity;
    }
}
