using System.Text.Json;

namespace Assure.Load;

/// <summary>What is asked for: pages and queries in the proportions of a site that is read, states and days drawn by a fixed seed.</summary>
internal sealed class Mix
{
    private const int Seed = 20260731;
    private readonly string[] promisers;
    private readonly string[] states;

    private Mix(string[] promisers, string[] states) => (this.promisers, this.states) = (promisers, states);

    /// <summary>The phases, each with the address of a request by its number.</summary>
    public IEnumerable<(string Name, Func<int, string> Next)> Phases
    {
        get
        {
            yield return ("the first twenty seconds", Drawn(new Random(Seed), Mixed));
            yield return ("pages and queries, mixed", Drawn(new Random(Seed + 1), Mixed));
            yield return ("pages alone", Drawn(new Random(Seed + 2), random => Page(random, random.Next(10))));
            yield return ("queries alone", Drawn(new Random(Seed + 3), random => Asked(random, random.Next(10))));
        }
    }

    /// <summary>The mix for what a server has.</summary>
    public static async Task<Mix> OfAsync(Uri server)
    {
        using var client = new HttpClient { BaseAddress = server };
        using var description = JsonDocument.Parse(await client.GetStringAsync(new Uri("api/openapi.json", UriKind.Relative)));
        var parameters = description.RootElement.GetProperty("paths").GetProperty("/data/timeline/{from}/{to}.csv").GetProperty("get").GetProperty("parameters");
        string[] Codes(int at) => [.. parameters[at].GetProperty("schema").GetProperty("enum").EnumerateArray().Select(static code => code.GetString()!)];
        return new(Codes(0), Codes(1));
    }

    private static Func<int, string> Drawn(Random random, Func<Random, string> draw) => _ => draw(random);

    private string Mixed(Random random) => random.Next(10) < 7 ? Page(random, random.Next(10)) : Asked(random, random.Next(10));

    private string Page(Random random, int sort)
    {
        var (language, state) = (random.Next(2) == 0 ? "en" : "sv", State(random));
        return sort switch
        {
            0 => $"{language}/",
            1 => "assets/site.css",
            2 => $"{language}/state/{state}/?on={Day(random)}",
            < 6 => $"{language}/state/{state}/",
            _ => Pair(random, language),
        };
    }

    private string Asked(Random random, int sort)
    {
        var (promiser, state) = (promisers[random.Next(promisers.Length)], states[random.Next(states.Length)]);
        return sort switch
        {
            0 => $"api/v1/search?words={state}",
            1 => $"data/ask/{state}.json",
            2 or 3 => $"api/v1/timeline?from={promiser}&to={state}",
            4 => $"api/v1/ask?to={state}&on={Day(random)}&format=md",
            < 7 => $"api/v1/ask?to={state}",
            _ => $"api/v1/ask?to={state}&from={promiser}&on={Day(random)}",
        };
    }

    private string Pair(Random random, string language)
    {
        var promiser = promisers[random.Next(promisers.Length)].ToLowerInvariant();
        for (; ; )
        {
            if (State(random) is var state && state != promiser)
            {
                return $"{language}/pair/{promiser}/{state}/";
            }
        }
    }

    private string State(Random random) => states[random.Next(states.Length)].ToLowerInvariant();

    private static string Day(Random random) => new DateOnly(1960, 1, 1).AddDays(random.Next(24_000)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
