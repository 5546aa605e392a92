using System.Globalization;
using System.Text.RegularExpressions;
using Assure.Cli.Errors;

namespace Assure.Web.Queries;

/// <summary>What the terminal says of its command line, said of the query that asks the same: parameters for options and operands, addresses or tools for commands.</summary>
/// <param name="catalogue">The queries.</param>
/// <param name="asked">What was asked.</param>
/// <param name="tools">The queries that are offered as tools, to whoever knows no addresses; null: queries have addresses.</param>
internal sealed partial class Wording(QueryCatalogue catalogue, AskedQuery asked, IReadOnlyCollection<string>? tools = null)
{
    /// <summary>What the terminal takes and a query does not, and what is said instead.</summary>
    private static readonly (string Said, string Instead)[] Phrases =
    [
        (", or 'today'", ""),
        ("day, edition, folder or file", "day or edition"),
        ("draft, template or file", "draft or template"),
        ("the id of a draft, the name of a template, or a file; 'assure draft' lists the first two", "the id of a draft or the name of a template; /api/v1/draft?format=md lists both"),
        ("an id, a template, a file, or options such as --by five; 'assure draft' lists what there is", "an id, a template, or parameters such as --by five; /api/v1/draft?format=md lists what there is"),
        ("options that describe", "parameters that describe"),
    ];

    /// <summary>What the terminal calls operands where it tells the place of a mistake; it says the command's own name too.</summary>
    private static readonly string[] Places = ["STATE", "FROM", "TO", "SIDE", "TEXT", "ID", "NAME", "DRAFT", "WORDS"];

    private const char Mask = '\u0001';
    private readonly string[] written = [.. asked.Told.Select(static one => one.Value).Where(static value => value.Length > 0).Select(static value => UserErrorException.Shown(value)).Distinct().OrderByDescending(static value => value.Length)];
    private readonly QueryParameter[] operands = [.. asked.Query.Parameters.Where(static one => one.Option is null)];

    /// <summary>Says it.</summary>
    /// <param name="said">What the terminal says.</param>
    /// <returns>The same, said of the query; what whoever asks wrote stands as it was written.</returns>
    public string Of(string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var meant = Meant(said);
        var text = said;
        for (var i = 0; i < written.Length; i++)
        {
            var mask = string.Create(CultureInfo.InvariantCulture, $"{Mask}{i}{Mask}");
            text = text.Replace($"'{written[i]}'", $"'{mask}'", StringComparison.Ordinal).Replace($": {written[i]})", $": {mask})", StringComparison.Ordinal);
        }

        text = Line().Replace(text, line => $"{Lines()} {line.Groups[1].Value}");
        foreach (var (phrase, instead) in Phrases)
        {
            text = text.Replace(phrase, instead, StringComparison.Ordinal);
        }

        text = Command().Replace(text, tools is null ? Address : Tool);
        text = Operand().Replace(text, place => Places.Contains(place.Groups[1].Value) || place.Groups[1].Value == asked.Query.Name ? meant : place.Value);
        text = Option().Replace(text, Parameter);
        for (var i = 0; i < written.Length; i++)
        {
            text = text.Replace(string.Create(CultureInfo.InvariantCulture, $"{Mask}{i}{Mask}"), written[i], StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>The operands that are meant, in brackets: those whose value is quoted, or all; nothing where the query has none.</summary>
    private string Meant(string said)
    {
        var quoted = operands.Where(one => asked.Told.Any(told => told.Name == one.Name && said.Contains($"'{UserErrorException.Shown(told.Value)}'", StringComparison.Ordinal))).ToArray();
        var names = (quoted.Length > 0 ? quoted : operands).Select(static one => one.Name).ToArray();
        return names.Length == 0 ? "" : $" ({string.Join(", ", names)})";
    }

    /// <summary>The operand of which each value is a line.</summary>
    private string Lines() => operands.FirstOrDefault(static one => one.Most > 1)?.Name ?? "line";

    /// <summary>The tool for a command; a command that is no tool is that of the terminal.</summary>
    private string Tool(Match command)
    {
        if (catalogue.Find(command.Groups["name"].Value) is not { } query)
        {
            return command.Value;
        }

        var flags = Flags(query, command).Select(static flag => $"{flag}=true").ToArray();
        return tools!.Contains(query.Name)
            ? $"the tool {query.Name}{(flags.Length == 0 ? "" : " with " + string.Join(", ", flags))}"
            : $"the command {query.Name} of the terminal";
    }

    private static IEnumerable<string> Flags(Query query, Match command) =>
        command.Groups["flag"].Captures.Select(flag => query.Parameters.FirstOrDefault(one => one.Option == flag.Value.Trim())).OfType<QueryParameter>().Select(static one => one.Name);

    private string Address(Match command)
    {
        if (catalogue.Find(command.Groups["name"].Value) is not { } query)
        {
            return command.Value;
        }

        var flags = Flags(query, command).Select(static flag => $"{flag}=true").ToArray();
        return $"/api/v1/{query.Name}{(flags.Length == 0 ? "" : "?" + string.Join('&', flags))}";
    }

    private string Parameter(Match option)
    {
        var value = option.Groups["value"].Value;
        return asked.Query.Parameters.FirstOrDefault(one => one.Option == option.Groups["option"].Value) is not { } parameter ? option.Groups["option"].Value[2..] + value
            : value.Length == 0 || parameter.Kind == ParameterKind.Flag ? parameter.Name + value
            : $"{parameter.Name}={value[1..]}";
    }

    [GeneratedRegex("(?<=^|[( ])(?<option>--[a-z]+(?:-[a-z]+)*)(?<value> (?!with |or |and |is |are )[a-z][a-z-]*)?", RegexOptions.CultureInvariant)]
    private static partial Regex Option();

    [GeneratedRegex(" \\(([A-Za-z]+(?:-[a-z]+)?)\\)", RegexOptions.CultureInvariant)]
    private static partial Regex Operand();

    [GeneratedRegex("'?\\bassure (?<name>[a-z]+(?:-[a-z]+)?)(?<flag> --[a-z]+)*'?", RegexOptions.CultureInvariant)]
    private static partial Regex Command();

    [GeneratedRegex("(?<=\\(|also wrong: |, )line ([0-9]+)(?=[:,])", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
