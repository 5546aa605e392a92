using Assure.Record;
using Assure.Record.Rules;

namespace Assure.Reasoning;

/// <summary>The relations the reasoner itself speaks of, by the names the record's vocabulary gives them; null when a record has none.</summary>
internal sealed class WellKnown(RecordEdition record)
{
    /// <summary>A state is party to a treaty.</summary>
    public Relation? Party { get; } = Find(record, "party");

    /// <summary>A state has signed a treaty.</summary>
    public Relation? Signatory { get; } = Find(record, "signatory");

    /// <summary>A state may join a treaty.</summary>
    public Relation? Eligible { get; } = Find(record, "eligible");

    /// <summary>A state answers for a territory.</summary>
    public Relation? Responsible { get; } = Find(record, "responsible");

    /// <summary>A state has tested a nuclear weapon.</summary>
    public Relation? Tested { get; } = Find(record, "tested");

    /// <summary>A state has nuclear weapons.</summary>
    public Relation? Armed { get; } = Find(record, "armed");

    private static Relation? Find(RecordEdition record, string name) => record.Relations.FirstOrDefault(relation => relation.Name == name);
}
