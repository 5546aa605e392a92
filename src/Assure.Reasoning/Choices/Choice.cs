using System.Runtime.CompilerServices;
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
        public bool Equals(OfReading? other) => other is not null && ReferenceEquals(Dispute, other.Dispute);

        /// <inheritdoc/>
        public override int GetHashCode() => Dispute.Index;

        /// <inheritdoc/>
        public override string WayId(int way) => Dispute.Readings[way].Id;
    }

    /// <summary>Whether a row had begun, or ended, on the day asked about, inside the window its imprecise date leaves.</summary>
    public sealed record RowWindow(FactRow Row, bool AtEnd) : Choice
    {
        /// <inheritdoc/>
        public override string Id => $"{Row.Origin}:{(AtEnd ? "to" : "from")}";

        /// <inheritdoc/>
        public bool Equals(RowWindow? other) => other is not null && AtEnd == other.AtEnd && IsSame(Row, other.Row);

        /// <inheritdoc/>
        public override int GetHashCode() => Row.Origin.Line;
    }

    /// <summary>Whether a text had begun, or ended, on the day asked about, where its date is imprecise or uncertain.</summary>
    /// <param name="TextId">The text or qualification.</param>
    /// <param name="Bound">Its first day, or the first day after it.</param>
    /// <param name="AtEnd">Whether it is the end.</param>
    public sealed record TextWindow(string TextId, DateBound Bound, bool AtEnd) : Choice
    {
        /// <inheritdoc/>
        public override string Id => $"{TextId}:{(AtEnd ? "to" : "from")}";

        /// <inheritdoc/>
        public bool Equals(TextWindow? other) => other is not null && ReferenceEquals(Bound, other.Bound) && AtEnd == other.AtEnd;

        /// <inheritdoc/>
        public override int GetHashCode() => RuntimeHelpers.GetHashCode(Bound);
    }

    /// <summary>Whether a clause nobody has read in its source is there (strict questions only).</summary>
    public sealed record UnreadClause(string TextId, Clause Clause) : Choice
    {
        /// <inheritdoc/>
        public override string Id => $"{TextId}#{Clause.Label}";

        /// <inheritdoc/>
        public bool Equals(UnreadClause? other) => other is not null && ReferenceEquals(Clause, other.Clause);

        /// <inheritdoc/>
        public override int GetHashCode() => RuntimeHelpers.GetHashCode(Clause);
    }

    /// <summary>Whether a fact nobody has read in its source is so (strict questions only).</summary>
    public sealed record UnreadRow(FactRow Row) : Choice
    {
        /// <inheritdoc/>
        public override string Id => Row.Origin.ToString();

        /// <inheritdoc/>
        public bool Equals(UnreadRow? other) => other is not null && IsSame(Row, other.Row);

        /// <inheritdoc/>
        public override int GetHashCode() => Row.Origin.Line;
    }

    /// <summary>Whether two rows are one fact: the same row, or a symmetric relation's row and its mirror image.</summary>
    private static bool IsSame(FactRow row, FactRow other) =>
        ReferenceEquals(row, other)
        || (row.Relation.IsSymmetric && row.Relation == other.Relation && row.Origin == other.Origin && row.From == other.From && row.To == other.To
            && row.Arguments[0] == other.Arguments[1] && row.Arguments[1] == other.Arguments[0]);
}
