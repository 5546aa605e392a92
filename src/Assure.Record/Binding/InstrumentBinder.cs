using System.Collections.Immutable;
using System.Globalization;
using Assure.Language.Diagnostics;
using Assure.Language.Literate;
using Assure.Language.Text;
using Assure.Record.Dates;
using Assure.Record.Facts;
using Assure.Record.Loading;
using Assure.Record.Sources;
using Assure.Record.Texts;

namespace Assure.Record.Binding;

/// <summary>Reads the front matter of instruments.</summary>
internal sealed class InstrumentBinder(BindingContext context)
{
    private static readonly string[] s_required = ["id", "title_en", "title_sv", "short_en", "short_sv", "kind", "date", "sources", "read"];
    private static readonly string[] s_requiredOfDrafts = ["id", "title_en", "title_sv", "short_en", "short_sv", "kind", "date"];
    private static readonly string[] s_known = [.. s_required, "symbol", "read_by", "second_reader", "bond", "withdrawal", "disarmament"];

    private static readonly Dictionary<string, InstrumentKind> s_kinds = new(StringComparer.Ordinal)
    {
        ["treaty"] = InstrumentKind.Treaty,
        ["protocol"] = InstrumentKind.Protocol,
        ["resolution"] = InstrumentKind.Resolution,
        ["declaration"] = InstrumentKind.Declaration,
        ["doctrine"] = InstrumentKind.Doctrine,
        ["law"] = InstrumentKind.Law,
        ["memorandum"] = InstrumentKind.Memorandum,
        ["joint-statement"] = InstrumentKind.JointStatement,
        ["statement"] = InstrumentKind.Statement,
        ["proposal"] = InstrumentKind.Proposal,
        ["conference-document"] = InstrumentKind.ConferenceDocument,
        ["court-decision"] = InstrumentKind.CourtDecision,
        ["forum"] = InstrumentKind.Forum,
        ["draft"] = InstrumentKind.Draft,
    };

    private static readonly Dictionary<string, Bond> s_bonds = Enum.GetValues<Bond>().ToDictionary(static bond => bond.ToString().ToLowerInvariant(), StringComparer.Ordinal);
    private static readonly Dictionary<string, Disarmament> s_disarmaments = Enum.GetValues<Disarmament>().ToDictionary(static clause => clause.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private static readonly Dictionary<string, Verified> s_read = new(StringComparer.Ordinal)
    {
        ["yes"] = Verified.Yes,
        ["partly"] = Verified.Partly,
        ["no"] = Verified.No,
    };

    /// <summary>The instruments by path of their file.</summary>
    public Dictionary<string, Instrument> Bind(IEnumerable<RecordDocument> documents)
    {
        var byPath = new Dictionary<string, Instrument>(StringComparer.Ordinal);
        var byId = new Dictionary<string, RecordDocument>(StringComparer.Ordinal);
        foreach (var document in documents.Where(one => one.IsInstrument))
        {
            var values = document.FrontMatter.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
            CheckKeys(document, values);
            if (!values.TryGetValue("id", out var id) || id.Value.Length == 0)
            {
                continue;
            }

            if (!byId.TryAdd(id.Value, document))
            {
                context.Findings.Report(BindingDiagnostics.DuplicateDeclaration, document.Source.Locate(id.ValueSpan), id.Value, byId[id.Value].Path);
                continue;
            }

            byPath.Add(document.Path, BindOne(document, values));
        }

        return byPath;
    }

    private Instrument BindOne(RecordDocument document, Dictionary<string, FrontMatterEntry> values)
    {
        var source = document.Source;
        string Value(string key) => values.TryGetValue(key, out var entry) ? entry.Value : "";
        PartialDate date = default;
        if (values.TryGetValue("date", out var written) && !PartialDate.TryParse(written.Value, out date))
        {
            context.Findings.Report(BindingDiagnostics.BadValue, source.Locate(written.ValueSpan), written.Value, "date", "a year, a month or a day: 1995, 1995-04 or 1995-04-05");
        }

        return new Instrument
        {
            Id = Value("id"),
            Title = new Bilingual(Value("title_en"), Value("title_sv")),
            ShortName = new Bilingual(Value("short_en"), Value("short_sv")),
            Kind = Word(source, values, "kind", s_kinds),
            Date = date,
            Symbol = Value("symbol"),
            Sources = values.TryGetValue("sources", out var sources) ? FindSources(source, sources) : [],
            Read = Word(source, values, "read", s_read),
            ReadBy = Value("read_by"),
            SecondReader = Value("second_reader") is { Length: > 0 } second ? second : "none",
            File = document.Path,
            Body = document.Body,
            Terms = TermsOf(source, values),
        };
    }

    private void CheckKeys(RecordDocument document, Dictionary<string, FrontMatterEntry> values)
    {
        if (context.IsTrusted)
        {
            return;
        }

        foreach (var key in values.TryGetValue("kind", out var kind) && kind.Value == "draft" ? s_requiredOfDrafts : s_required)
        {
            if (!values.TryGetValue(key, out var entry) || entry.Value.Length == 0)
            {
                var at = entry is null ? document.Source.GetLineSpan(1) : entry.KeySpan;
                context.Findings.Report(BindingDiagnostics.MissingKey, document.Source.Locate(at), key);
                break;
            }
        }

        foreach (var entry in document.FrontMatter)
        {
            if (!s_known.Contains(entry.Key))
            {
                context.Findings.ReportNear(BindingDiagnostics.UnknownKey, document.Source.Locate(entry.KeySpan), NearestName.Find(entry.Key, s_known), entry.Key);
            }
        }
    }

    private DraftTerms TermsOf(SourceText source, Dictionary<string, FrontMatterEntry> values)
    {
        int? months = null;
        if (values.TryGetValue("withdrawal", out var written) && written.Value.Length > 0)
        {
            if (int.TryParse(written.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= DraftTerms.MostMonths)
            {
                months = number;
            }
            else
            {
                context.Findings.Report(BindingDiagnostics.BadValue, source.Locate(written.ValueSpan), written.Value, "withdrawal", $"months of notice, from 0 (at once) to {DraftTerms.MostMonths}");
            }
        }

        return new DraftTerms(
            values.TryGetValue("bond", out var bond) && bond.Value.Length > 0 ? Word(source, values, "bond", s_bonds) : null,
            months,
            values.TryGetValue("disarmament", out var disarmament) && disarmament.Value.Length > 0 ? Word(source, values, "disarmament", s_disarmaments) : null);
    }

    private T Word<T>(SourceText source, Dictionary<string, FrontMatterEntry> values, string key, Dictionary<string, T> words)
        where T : struct
    {
        if (!values.TryGetValue(key, out var entry) || entry.Value.Length == 0)
        {
            return default;
        }

        if (words.TryGetValue(entry.Value, out var word))
        {
            return word;
        }

        context.Findings.ReportNear(
            BindingDiagnostics.BadValue, source.Locate(entry.ValueSpan), NearestName.Find(entry.Value, words.Keys), entry.Value, key, string.Join(", ", words.Keys));
        return default;
    }

    private ImmutableArray<Source> FindSources(SourceText source, FrontMatterEntry entry)
    {
        var found = ImmutableArray.CreateBuilder<Source>();
        foreach (var name in entry.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (context.Names.CitedSources.TryGetValue(name, out var one))
            {
                found.Add(one);
            }
            else
            {
                context.Findings.ReportNear(
                    BindingDiagnostics.UnknownSource, source.Locate(entry.ValueSpan), NearestName.Find(name, context.Names.CitedSources.Keys), name);
            }
        }

        return found.ToImmutable();
    }
}
