using Assure.Record;
using Assure.Record.Facts;
using Assure.Record.Lists;
using Assure.Record.Rules;
using Assure.Record.Sources;
using Assure.Record.Texts;

namespace Assure.Reasoning.Checking;

/// <summary>Lists the clauses and rows of an edition, each once, in the record's order.</summary>
internal static class WrittenItems
{
    /// <summary>A listed item with what it is in the edition.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Clause">The clause, if it is one that can be left out by itself.</param>
    /// <param name="Owner">The text or qualification whose clause, address or date it is.</param>
    /// <param name="Act">The act, if it is one.</param>
    /// <param name="Row">The row, if it is one; a symmetric relation's rows count once.</param>
    internal sealed record Found(WrittenItem Item, Clause? Clause, object? Owner, Act? Act, FactRow? Row);

    /// <summary>All of them: clauses of texts, clauses of qualifications, acts, other rows.</summary>
    public static IEnumerable<Found> Of(RecordEdition record)
    {
        List<Found> found =
        [
            .. record.Texts.SelectMany(OfText),
            .. record.Qualifications.SelectMany(OfQualification),
            .. record.Acts.Select(static act => new Found(
                Item(WrittenKind.Act, NameOf(act), act.Origin.File, act.Origin.Line, act.Source, "", act.Verified, act.Note), null, null, act, null)),
            .. record.Rows.SelectMany(static rows => rows).Where(static row => row.Acts.IsEmpty).DistinctBy(static row => (row.Relation, row.Origin)).Select(static row => new Found(
                Item(WrittenKind.Fact, $"{row.Relation.Name}({string.Join(", ", row.Arguments)})", row.Origin.File, row.Origin.Line, row.Source, "", row.Verified, row.Note), null, null, null, row)),
        ];
        var covered = found.Select(static one => one.Item.File).Append("tables/acts.csv").ToHashSet(StringComparer.Ordinal);
        found.AddRange(record.Tables.All.Where(static table => table.Columns.Any(static column => column.Name == "verified"))
            .SelectMany(static table => table.Rows.Select(row => (table, row)))
            .Where(one => !covered.Contains(one.row.Origin.File) && record.Sources.ContainsKey(one.row["source"]))
            .Select(one => OfEntry(one.table, one.row, record)));
        return found;
    }

    /// <summary>A line of a table that no relation reads, named by its first two cells that say something.</summary>
    private static Found OfEntry(RecordTable table, ListRow row, RecordEdition record)
    {
        var cells = table.Columns.Select(column => row[column.Name]).Where(static cell => cell.Length > 0).Take(table.Columns[0].Type == ColumnType.Id ? 1 : 2);
        var verified = row["verified"] switch { "yes" => Verified.Yes, "partly" => Verified.Partly, _ => Verified.No };
        return new(Item(WrittenKind.Entry, $"{table.Name}: {string.Join(", ", cells)}", row.Origin.File, row.Origin.Line, record.Sources[row["source"]], "", verified, row["note"]), null, null, null, null);
    }

    /// <summary>An act in technical words: state, act, treaty, date.</summary>
    public static string NameOf(Act act) => $"{act.State} {Name(act.Kind)} {act.Treaty} {act.Date}";

    private static IEnumerable<Found> OfText(Text text)
    {
        // What a text takes over from one it restates is listed there.
        if (text.Promises is { Citation: not null } promises && !text.Restates.Any(restated => ReferenceEquals(restated.Promises, promises)))
        {
            yield return OfClause(WrittenKind.Promise, text.Id, promises, text);
        }

        if (text.Address is { Citation: { } cited } address && !text.Restates.Any(restated => ReferenceEquals(restated.Address, address)))
        {
            yield return OfPlace(WrittenKind.Address, $"{text.Id}#to", address.Origin, cited, text);
        }

        foreach (var found in Clauses(text.Id, text.Provided, text.Unless, text.Upon, text.Reserves, text))
        {
            yield return found;
        }

        foreach (var found in Dates(text.Id, text.From, text.To, text))
        {
            yield return found;
        }
    }

    private static IEnumerable<Found> OfQualification(Qualification qualification) =>
    [
        .. Clauses(qualification.Id, qualification.Provided, qualification.Unless, [], qualification.Reserves, qualification),
        .. Dates(qualification.Id, qualification.From, qualification.To, qualification),
    ];

    private static IEnumerable<Found> Clauses(string id, IEnumerable<ProvidedClause> provided, IEnumerable<UnlessClause> unless, IEnumerable<UponClause> upon, IEnumerable<ReservesClause> reserves, object owner) =>
    [
        .. provided.Where(IsCited).Select(clause => OfClause(WrittenKind.Condition, id, clause, owner)),
        .. unless.Where(IsCited).Select(clause => OfClause(WrittenKind.Exception, id, clause, owner)),
        .. upon.Where(IsCited).Select(clause => OfClause(WrittenKind.Occasion, id, clause, owner)),
        .. reserves.Where(IsCited).Select(clause => OfClause(WrittenKind.Reserve, id, clause, owner)),
    ];

    /// <summary>The dates with a citation of their own; an end that another text made is that text's beginning.</summary>
    private static IEnumerable<Found> Dates(string id, DateBound? from, DateBound? to, object owner)
    {
        if (from is { Citation: { } begun })
        {
            yield return OfPlace(WrittenKind.Date, $"{id}#from", from.Origin, begun, owner);
        }

        if (to is { Citation: { } ended, By: null })
        {
            yield return OfPlace(WrittenKind.Date, $"{id}#until", to.Origin, ended, owner);
        }
    }

    private static bool IsCited(Clause clause) => clause.Citation is not null;

    private static Found OfClause(WrittenKind kind, string id, Clause clause, object owner) =>
        OfPlace(kind, $"{id}#{clause.Label}", clause.Origin, clause.Citation!, owner) with { Clause = clause };

    private static Found OfPlace(WrittenKind kind, string name, ClauseOrigin origin, Citation citation, object owner) => new(
        Item(kind, name, origin.File, origin.Line, citation.Source, citation.Pinpoint, citation.Verified, citation.Verified == Verified.Yes ? "" : citation.Source.Note), null, owner, null, null);

    private static WrittenItem Item(WrittenKind kind, string name, string file, int line, Source source, string pinpoint, Verified verified, string note) =>
        new() { Kind = kind, Name = name, File = file, Line = line, Source = source, Pinpoint = pinpoint, Verified = verified, Note = note };

    private static string Name(ActKind kind) => kind switch
    {
        ActKind.Signed => "signed",
        ActKind.Ratified => "ratified",
        ActKind.Acceded => "acceded",
        ActKind.Accepted => "accepted",
        ActKind.Succeeded => "succeeded",
        ActKind.Waiver => "waiver",
        ActKind.InForce => "in-force",
        ActKind.NoticeOfWithdrawal => "notice-of-withdrawal",
        ActKind.Withdrawn => "withdrawn",
        _ => "objected",
    };
}
