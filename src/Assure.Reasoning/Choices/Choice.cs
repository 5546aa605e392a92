using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Choices;

/// <summary>Something that may fall one way or another and that neither the record nor the asker's facts settle.</summary>
/// <remarks>Equality is by what the choice is about, so one dispute is one choice wherever it is met.</remarks>
public abstract record Choice
{
    private Choice()
    {
    }

    /// <summary>How many ways it may fall; at least two.</summary>
    public virtual int Ways => 2;

    /// <summary>A short stable id, for sorting and for data.</summary>
    public abstract string Id { get; }

    /// <summary>The name of one way, for data.</summary>
    /// <param name="way">From 0 to <see cref="Ways"/> − 1.</param>
    public virtual string WayId(int way) => way == 0 ? "no" : "yes";

    /// <summary>A dispute or doubt; its ways are its readings.</summary>
    public sealed record OfReading(Dispute Dispute) : Choice
    {
        /// <inheritdoc/>
        public override int Ways => Dispute.Readings.Length;

        /// <inheritdoc/>
        public override string Id => Dispute.Id;

        /// <inheritdoc/>
        public override string WayId(int way) => Dispute.Readings[way].Id;
    }

    /// <summary>Whether a row had begun, or ended, on the day asked about, inside the window its imprecise date leaves.</summary>
    public sealed record RowWindow(FactRow Row, bool AtEnd) : Choice
    {
        /// <inheritdoc/>
        public override string Id => $"{Row.Origin}:{(AtEnd ? "to" : "from")}";
    }

    /// <summary>Whether a text had begun, or ended, on the day asked about, where its date is imprecise or uncertain.</summary>
    /// <param name="TextId">The text or qualification.</param>
    /// <param name="Bound">Its first day, or the first day after it.</param>
    /// <param name="AtEnd">Whether it is the end.</param>
    public sealed record TextWindow(string TextId, DateBound Bound, bool AtEnd) : Choice
    {
        /// <inheritdoc/>
        public override string Id => $"{TextId}:{(AtEnd ? "to" : "from")}";
    }

    /// <summary>Whether a clause nobody has read in its source is there (strict questions only).</summary>
    public sealed record UnreadClause(string TextId, Clause Clause) : Choice
    {
        /// <inheritdoc/>
        public override string Id => $"{TextId}#{Clause.Label}";
    }

    /// <summary>Whether a fact nobody has read in its source is so (strict questions only).</summary>
    public sealed record UnreadRow(FactRow Row) : Choice
    {
        /// <inheritdoc/>
        public override string Id => Row.Origin.ToString();
    }

    /// <summary>Whether a disputed occurrence of conduct took place.</summary>
    public sealed record Occurrence(FactRow Row) : Choice
    {
        /// <inheritdoc/>
        public override string Id => Row.Origin.ToString();
    }
}
