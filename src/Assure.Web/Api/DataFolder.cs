using System.Collections.Immutable;
using Assure.Reasoning;
using Assure.Record.Entities;
using Assure.Web.Queries;
using Assure.Web.Site;

namespace Assure.Web.Api;

/// <summary>The files of one kind below <c>data/</c>: their address, with a hole for each thing they are about, and the command each holds the answer of.</summary>
/// <param name="Template">The address, such as <c>data/ask/{to}.json</c>.</param>
/// <param name="Query">The query.</param>
/// <param name="Fixed">What the query is told in every file.</param>
/// <param name="Values">The values of the holes, by name, for each file.</param>
internal sealed record DataFolder(string Template, Query Query, ImmutableArray<(string Name, string Value)> Fixed, ImmutableArray<ImmutableArray<(string Name, string Value)>> Values)
{
    /// <summary>All of an edition.</summary>
    public static ImmutableArray<DataFolder> All(QueryCatalogue catalogue, SiteContent content)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(content);
        var record = content.Record;
        ImmutableArray<ImmutableArray<(string, string)>> once = [[]];
        Entity[] beneficiaries = [.. record.States, .. record.Territories];
        ImmutableArray<ImmutableArray<(string, string)>> each = [.. beneficiaries.Select(static beneficiary => ImmutableArray.Create(("to", beneficiary.Id)))];
        ImmutableArray<ImmutableArray<(string, string)>> promisers = [.. record.Promisers.Select(static state => ImmutableArray.Create(("from", state.Id)))];
        ImmutableArray<ImmutableArray<(string, string)>> pairs =
        [
            .. from guarantor in record.Promisers
               where !content.IsSilent(guarantor)
               from beneficiary in beneficiaries
               where guarantor != beneficiary
               select ImmutableArray.Create(("from", guarantor.Id), ("to", beneficiary.Id)),
        ];
        ImmutableArray<(string, string)> csv = [(Query.FormatName, "csv")];
        ImmutableArray<(string, string)> json = [(Query.FormatName, "json")];
        ImmutableArray<(string, string)> compact = [.. json, ("compact", "true")];
        Query Of(string name) => catalogue.Find(name)!;
        return
        [
            new("data/ask/{to}.json", Of("ask"), compact, each),
            new("data/ask/{to}.csv", Of("ask"), csv, each),
            new("data/timeline/{from}/{to}.csv", Of("timeline"), csv, pairs),
            new("data/atlas.json", Of("atlas"), compact, once),
            new("data/atlas.csv", Of("atlas"), csv, once),
            new("data/atlas/{from}.csv", Of("atlas"), csv, promisers),
            new("data/count/{from}.json", Of("count"), compact, promisers),
            new("data/compare.json", Of("compare"), compact, once),
            new("data/compare.csv", Of("compare"), csv, once),
            new("data/changes.csv", Of("changes"), [("before", $"{Reasoner.FirstDay:yyyy-MM-dd}"), ("after", $"{content.Latest:yyyy-MM-dd}"), ("promise", content.NonUse.Id), .. csv], once),
            new("data/sources.json", Of("sources"), compact, once),
            new("data/sources.csv", Of("sources"), csv, once),
        ];
    }

    /// <summary>The files.</summary>
    public IEnumerable<DataFile> Files => Values.Select(values =>
    {
        var (asked, problem) = QueryReader.Read(Query, [.. values, .. Fixed]);
        return new DataFile(
            values.Aggregate(Template, static (path, value) => path.Replace($"{{{value.Name}}}", value.Value, StringComparison.Ordinal)),
            asked ?? throw new InvalidOperationException(problem!.Detail));
    });

    /// <summary>The command whose answer a file holds, with holes as in the address.</summary>
    public string Command => "assure " + string.Join(' ', Query.Parameters
        .Where(parameter => Values[0].Any(value => value.Name == parameter.Name))
        .Select(static parameter => parameter.Option is null ? $"{{{parameter.Name}}}" : $"{parameter.Option} {{{parameter.Name}}}")
        .Prepend(Query.Name)
        .Concat(Fixed.Select(value => Query.Find(value.Name)! switch
        {
            { Option: null } => value.Value,
            { Kind: ParameterKind.Flag } flag => flag.Option,
            var parameter => $"{parameter.Option} {value.Value}",
        })));
}
