using System.Text.RegularExpressions;
using Assure.Cli.Errors;
using Assure.Language.Diagnostics;
using Assure.Record;
using Assure.Record.Dates;
using Assure.Record.Sources;

namespace Assure.Cli.Commands;

/// <summary>Reads what new things of a record are made of.</summary>
internal static partial class NewValues
{
    /// <summary>An id that a text, a dispute or a doubt may have.</summary>
    public static string Id(string written, string where) => IdPattern().IsMatch(written)
        ? written
        : throw new UserErrorException($"'{UserErrorException.Shown(written)}' is no id ({where})", "a small letter, then small letters, digits and hyphens: us-2030", IdPattern().IsMatch(Nearest(written)) ? Nearest(written) : null);

    /// <summary>A date as precise as known.</summary>
    public static PartialDate Date(string written, string where) => PartialDate.TryParse(written, out var date)
        ? date
        : throw new UserErrorException($"'{UserErrorException.Shown(written)}' is no date ({where})", "a date that exists, as precise as known: 1995, 1995-04 or 1995-04-05");

    /// <summary>One of given words.</summary>
    public static string Word(string written, IEnumerable<string> words, string what, string where)
    {
        var known = words.ToArray();
        return known.Contains(written) ? written : throw new UserErrorException($"there is no {what} '{UserErrorException.Shown(written)}' ({where})", string.Join(", ", known), NearestName.Find(written, known));
    }

    /// <summary>A source of the record, by id or symbol.</summary>
    public static Source Source(RecordEdition record, string written, string where) =>
        record.Sources.GetValueOrDefault(written) ?? record.Sources.Values.FirstOrDefault(source => source.Symbol == written && written.Length > 0)
        ?? throw new UserErrorException(
            $"there is no source '{UserErrorException.Shown(written)}' ({where})",
            "an id or symbol of sources.csv; a document that is not there gets a row first: id,symbol,title,issuer,date,address,read,note",
            NearestName.Find(written, record.Sources.Values.SelectMany(source => new[] { source.Id, source.Symbol }).Where(name => name.Length > 0)));

    /// <summary>How a citation names a source most briefly: by its symbol, else its id.</summary>
    public static string CitedById(this Source source) => source.Symbol.Length > 0 ? source.Symbol : source.Id;

    private static string Nearest(string written) => written.Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-');

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex IdPattern();
}
