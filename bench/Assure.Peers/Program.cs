using System.Globalization;
using Assure.Benchmarks;
using Assure.Peers.Clingo;
using Assure.Peers.DuckDb;
using Assure.Peers.Measuring;
using Assure.Peers.Naive;
using Assure.Peers.Prolog;

// Measures Assure and its peers in one run and prints the page: Assure.Peers [THINNER], where THINNER times fewer days are measured.
var thinner = args is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : 1;
var record = RealRecord.Edition;
var (race, ours, page) = (new Race(record, thinner), new Ours(record), new Page());

// One change day in how many each peer is measured on, for the atlas and under a scenario: as many as minutes allow.
(IPeer Peer, int Apart, int ApartUnder)[] peers = [(new PrologPeer(), 40, 80), (new DuckDbPeer(), 2, 2), (new ClingoPeer(), 4, 20), (new NaivePeer(), 1, 1)];

try
{
    page.Lines($"""
        ## Beside its peers

        Written by `bench/peers`: edition {record.Edition}, {race.Days:N0} change days; {Machine.Words}.
        """);
    page.Race("The whole atlas", ours.Atlas(), "least of 400 runs", [.. peers.Select(one => Told("atlas", race.Atlas(one.Peer, one.Apart)))], target: 100);
    page.Race("The timeline of one pair", ours.Timeline(race.Pair), "least of 100 runs, with causes and readings", [.. peers.Select(one => Told("timeline", race.Timeline(one.Peer)))]);
    var scenarios = OneFact.Scenarios(record);
    var (all, median, most) = ours.Scenarios(scenarios);
    page.Race("A thousand one-fact scenarios over the whole atlas", all, $"all {scenarios.Length}", [.. peers.Select(one => Told("scenarios", race.Scenarios(one.Peer, one.ApartUnder)))], target: 100);
    var (reach, longest, tried) = ours.Reach(race.Pair);
    var growth = ours.Growth();
    var (allocated, bandwidth) = ours.Memory();
    page.Lines($"""
        ### Assure alone

        | what | target | measured |
        |---|---:|---:|
        | a what-if over the whole atlas: edition made, and all headlines | 20 ms | {Page.Time(median)} (median), {Page.Time(most)} (95th percentile) |
        | the ways of at most three changes over the whole menu to an unconditional treaty promise to Sweden | 1 s | {Page.Time(reach)} (median of nine promisers), {Page.Time(longest)} (longest; at most {tried:N0} sets tried) |
        {string.Join('\n', growth.Select(one => $"| the whole atlas from {one.Rows:N0} rows | | {Page.Time(one.Seconds)} |"))}
        | growth from 10 to 100 times the rows | 10 times | {Page.Times(growth[2].Seconds / growth[1].Seconds)} times |
        | fresh memory written by one atlas; memory read in order | | {allocated / 1e6:N1} MB; {bandwidth / 1e9:N1} GB/s |
        | of an atlas's time, at most this share waits for memory (fresh memory once written and once read, at that speed) | | {2 * allocated / bandwidth / growth[0].Seconds:P0} |
        """);
}
catch (InvalidOperationException failure)
{
    Console.Error.WriteLine($"peers: {failure.Message}");
    return 1;
}

Console.Write(page);
return 0;

static Measured Told(string work, Measured measured)
{
    Console.Error.WriteLine($"{work}: {measured.Peer}: {Page.Time(measured.Seconds)}, {measured.How}, {measured.Cells:N0} headlines equal");
    return measured;
}
