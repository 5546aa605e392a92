using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reports.Asp;

/// <summary>Writes what the record says, without any rule: things, rows, disputes, texts.</summary>
internal sealed class AspFacts(RecordEdition record, AspText text)
{
    public void Things()
    {
        text.Heading("Things. Days are numbered; state(id, first day); gone(id, first day on which it was no more).");
        foreach (var state in record.States)
        {
            text.Facts([$"state({Id(state)},{state.From.DayNumber})", .. state.To is { } to ? (string[])[$"gone({Id(state)},{to.DayNumber})"] : []]);
        }

        foreach (var sort in (Sort[])[Sort.Territory, Sort.Treaty, Sort.Alliance, Sort.Zone])
        {
            foreach (var things in record.Of(sort).Chunk(8))
            {
                text.Facts(things.Select(thing => $"{AspNames.Every(sort)}({Id(thing)})"));
            }
        }

        text.Facts(record.Promisers.Select(static state => $"guarantor({Id(state)})"));
    }

    public void Disputes()
    {
        text.Heading("Disputes and doubts, their readings, and the reading at which a doubt is fixed.");
        foreach (var dispute in record.Disputes)
        {
            var id = AspNames.Quoted(dispute.Id);
            text.Facts([
                .. dispute.Readings.Select(reading => $"reading({id},{AspNames.Quoted(reading.Id)})"),
                .. dispute.Default is { } taken ? (string[])[$"default({id},{AspNames.Quoted(dispute.Readings[taken].Id)})"] : [],
            ]);
        }
    }

    public void Rows()
    {
        text.Heading("Rows: the row and its things; starts(row, first, last day its beginning may mean); stops; under a reading; the window it shares.");
        var numbers = AspRows.Number(record);
        foreach (var relation in record.Relations)
        {
            foreach (var row in record.Rows[relation.Index])
            {
                Row(row, numbers[row].Row, numbers[row].Window);
            }
        }
    }

    public void Kinds()
    {
        text.Heading("Kinds of promise.");
        foreach (var kind in record.Kinds)
        {
            text.Facts([$"kind({AspNames.Quoted(kind.Id)})", .. kind.CountsIntends ? (string[])[$"counts_intends({AspNames.Quoted(kind.Id)})"] : []]);
        }
    }

    /// <summary>The facts of a text, its clauses and addresses left to rules.</summary>
    public void Text(Text one)
    {
        var id = AspNames.Quoted(one.Id);
        text.Facts([
            $"text({id},{Standing(one.Standing)})",
            .. one.Promisers.Each is not null ? (string[])[$"by_each({id})"] : one.Promisers.Named.Select(state => $"by({id},{Id(state)})"),
            .. (one.Promises?.Kinds ?? []).Select(kind => $"promises({id},{AspNames.Quoted(kind.Id)})"),
            .. one.Restates.Select(other => $"restates({id},{AspNames.Quoted(other.Id)})"),
            .. Dates(id, one.From, one.To),
            .. Marks(id, one.CountsUnder),
        ]);
        switch (one.Form)
        {
            case { Other: { } other, Under: { } under }:
                var falls = $"falls({AspNames.Quoted(under.Dispute.Id)},{AspNames.Quoted(under.Dispute.Readings[under.Reading].Id)})";
                text.Rule($"form({id},{Form(other)})", [falls]);
                text.Rule($"form({id},{Form(one.Form.Form)})", [$"not {falls}"]);
                break;
            case { } form:
                text.Facts($"form({id},{Form(form.Form)})");
                break;
        }
    }

    /// <summary>The facts of a qualification.</summary>
    public void Qualification(Qualification one)
    {
        var id = AspNames.Quoted(one.Id);
        text.Facts([
            .. one.Of.Select(of => $"qualifies({id},{AspNames.Quoted(of.Id)})"),
            .. one.By.Select(state => $"by({id},{Id(state)})"),
            .. Dates(id, one.From, one.To),
            .. Marks(id, one.CountsUnder),
        ]);
    }

    private void Row(FactRow row, int number, int window)
    {
        var facts = new List<string> { AspNames.Call($"row_{AspNames.Part(row.Relation.Name)}", [$"{number}", .. row.Arguments.Select(Id)]) };
        if (row.From is { } from)
        {
            facts.Add($"starts({number},{from.First.DayNumber},{from.Last.DayNumber})");
        }

        if (row.To is { } to)
        {
            facts.Add($"stops({number},{to.First.DayNumber},{to.Last.DayNumber})");
        }

        if (row.From is { IsDay: false } || row.To is { IsDay: false })
        {
            facts.Add($"window({number},{window})");
        }

        if (row.Dispute is { } dispute)
        {
            facts.Add($"under({number},{AspNames.Quoted(dispute.Id)},{AspNames.Quoted(dispute.Readings[row.Reading].Id)})");
        }

        if (row.Judge is { } judge)
        {
            facts.Add($"found({number},{Id(judge)},{(row.Holds ? "yes" : "no")})");
        }

        text.Facts(facts);
    }

    private static IEnumerable<string> Dates(string id, DateBound? from, DateBound? to)
    {
        if (from is not null)
        {
            yield return $"begins({id},{from.Date.First.DayNumber},{from.Date.Last.DayNumber},{Certainty(from)})";
        }

        if (to is not null)
        {
            yield return $"ends({id},{to.Date.First.DayNumber},{to.Date.Last.DayNumber},{Certainty(to)})";
            if (to.By is { } by)
            {
                yield return $"ended_by({id},{AspNames.Quoted(by.Id)})";
            }
        }
    }

    private static IEnumerable<string> Marks(string id, IEnumerable<Dispute> marks) => marks.Select(mark => $"marked({id},{AspNames.Quoted(mark.Id)})");

    private static string Certainty(DateBound bound) => bound.Uncertain is null ? "certain" : "uncertain";

    private static string Standing(Standing standing) => standing switch
    {
        Record.Texts.Standing.Assurance => "assurance",
        Record.Texts.Standing.Intends => "intends",
        Record.Texts.Standing.Offers => "offers",
        Record.Texts.Standing.Says => "says",
        _ => "draft",
    };

    private static string Form(Form form) => form switch
    {
        Record.Texts.Form.Treaty => "treaty",
        Record.Texts.Form.Memorandum => "memorandum",
        Record.Texts.Form.Resolution => "resolution",
        Record.Texts.Form.Declaration => "declaration",
        Record.Texts.Form.Law => "law",
        _ => "policy",
    };

    private static string Id(Entity thing) => AspNames.Quoted(thing.Id);
}
