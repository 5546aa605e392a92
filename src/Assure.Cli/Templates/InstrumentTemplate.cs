using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Assure.Language.Formatting;
using Assure.Language.Parsing;
using Assure.Language.Text;
using Assure.Record;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Cli.Templates;

/// <summary>A new instrument's page, filled as far as what was named goes; what is left empty the checker asks for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Promisers">Who gives it; at least one.</param>
/// <param name="Date">Its date.</param>
/// <param name="Kind">What sort of document it is, as the front matter says it.</param>
/// <param name="Kinds">What it promises; at least one.</param>
/// <param name="Source">The source it is read in, as a citation names it; null when none was named.</param>
internal sealed record InstrumentTemplate(string Id, ImmutableArray<State> Promisers, PartialDate Date, string Kind, ImmutableArray<Kind> Kinds, string? Source)
{
    /// <summary>What stands for a source not yet named.</summary>
    public const string NoSource = "SOURCE";

    private const string SharedFolder = "joint";
    private const int IdsOnLine = 5;
    private const string ProtocolFolder = "protocols";

    /// <summary>The sorts of documents, with the form a promise in one has; none for those that promise nothing.</summary>
    public static readonly ImmutableSortedDictionary<string, string> Forms = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string>
    {
        ["treaty"] = "treaty",
        ["protocol"] = "treaty",
        ["resolution"] = "resolution",
        ["declaration"] = "declaration",
        ["doctrine"] = "policy",
        ["law"] = "law",
        ["memorandum"] = "memorandum",
        ["joint-statement"] = "declaration",
        ["statement"] = "policy",
        ["proposal"] = "policy",
        ["conference-document"] = "",
        ["court-decision"] = "",
        ["forum"] = "",
    });

    private bool IsDraft => Kind == "proposal";

    private bool PromisesNothing => Forms[Kind].Length == 0;

    /// <summary>The texts of its promisers and kinds that stand on its first day: it must say how it stands to them.</summary>
    public ImmutableArray<Text> Standing(RecordEdition record) => IsDraft || PromisesNothing ? [] :
    [
        .. record.Texts.Where(text => text.Standing == Record.Texts.Standing.Assurance && text.Promisers.Named.Intersect(Promisers).Any()
            && text.Promises is { } promises && promises.Kinds.Intersect(Kinds).Any()
            && text.From is { } from && from.Date.First <= Date.Last && (text.To is not { } to || Date.First < to.Date.Last)),
    ];

    /// <summary>The file below the record's folder: beside the promiser's other texts, or among those of several.</summary>
    public string PathIn(RecordEdition record)
    {
        var folder = Kind == "protocol" ? ProtocolFolder
            : Promisers is not [var only] ? SharedFolder
            : record.Texts.Where(text => text.Promisers.Named is [var named] && named == only).Select(text => FolderOf(text.Instrument.File))
                .Where(name => name != SharedFolder).GroupBy(name => name, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key
            ?? Slug(only.Names[^1].En);
        return $"instruments/{folder}/{Id}.md";
    }

    /// <summary>The page.</summary>
    public string Write(RecordEdition record)
    {
        var builder = new StringBuilder();
        builder.Append($"---\nid: {Id}\ntitle_en:\ntitle_sv:\nshort_en:\nshort_sv:\nkind: {Kind}\ndate: {Date}\nsymbol: \"\"\nsources: {Source ?? NoSource}\nread: no\nread_by:\nsecond_reader: none\n---\n\n");
        builder.Append($"{Placeholders.Heading}\n\n{Placeholders.Document}\n{Placeholders.Paragraphs}\n\n");
        builder.Append("```assure\n").Append(Clauses(record)).Append("```\n");
        return builder.ToString();
    }

    private string Clauses(RecordEdition record)
    {
        var standing = Standing(record);
        var cited = $"-- {Source ?? NoSource} [not read]";
        var builder = new StringBuilder();
        if (PromisesNothing)
        {
            return $"says {Id}\n  by {string.Join(", ", Promisers)}\n  on {Date}  {cited}\n  en \"\"\n  sv \"\"\n";
        }

        builder.Append($"{(IsDraft ? "draft" : "assurance")} {Id}\n  by {string.Join(", ", Promisers)}\n  to state s where party(s, npt) and nnws(s)\n  promises {string.Join(", ", Kinds)}  {cited}\n");
        if (!standing.IsEmpty)
        {
            builder.Append("  -- Say how it stands to each of these: beside, replaces, restates or ends.\n");
            foreach (var few in standing.Select(text => text.Id).Chunk(IdsOnLine))
            {
                builder.Append($"  -- {string.Join(", ", few)}\n");
            }
        }

        builder.Append($"  form {Forms[Kind]}\n");
        builder.Append(IsDraft ? $"  on {Date}\n" : $"  from {Date}\n");
        var source = new SourceText($"{Id}.assure", builder.ToString());
        return Formatter.Format(AssureParser.Parse(source)).TrimEnd('\n') + "\n";
    }

    private static string FolderOf(string file) => file.Split('/') is [_, var folder, _] ? folder : SharedFolder;

    private static string Slug(string name) => string.Concat(name.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
        .Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-')).Trim('-');
}
