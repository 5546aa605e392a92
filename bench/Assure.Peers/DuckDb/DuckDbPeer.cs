using System.Globalization;
using Assure.Peers.Datalog;
using Assure.Peers.Measuring;
using DuckDB.NET.Data;

namespace Assure.Peers.DuckDb;

/// <summary>DuckDB in memory, with all its threads: the rules as SQL, all moments of a stretch of days at once; the answers stay in its table.</summary>
internal sealed class DuckDbPeer : IPeer
{
    /// <summary>How many moments go into one run of the statements: more would fill the memory, fewer would repeat what statements cost.</summary>
    private const int MomentsAtOnce = 400;

    /// <inheritdoc/>
    public string Name { get; } = $"DuckDB {Version()}";

    /// <inheritdoc/>
    public (Cost Cost, Answers Answers) Do(Work work)
    {
        var constants = new Constants(work.Rules.Strata.SelectMany(static rules => rules).Concat(work.Rules.Facts).SelectMany(static rule => rule.Terms).OfType<Term.Symbol>().Select(static one => one.Text)
            .Concat(work.Moments.SelectMany(static moment => moment.Reads).SelectMany(static one => (string[])[one.Dispute, one.Reading]))
            .Concat(work.Moments.SelectMany(static moment => moment.Passed).SelectMany(static one => (string[])[one.Window, one.End]).Where(static one => !int.TryParse(one, out _))));
        var writer = new SqlWriter(work.Rules, constants);
        var (facts, rules) = (writer.Facts().ToList(), writer.Rules().ToList());
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        var clock = Clock.Start();
        facts.ForEach(Execute);
        Execute(SqlWriter.Table(DatalogProgram.Goal).Replace($"{DatalogProgram.Goal}", "answers", StringComparison.Ordinal));
        foreach (var moments in work.Moments.Chunk(MomentsAtOnce))
        {
            Give("moment_2", moments.Select(static one => $"({one.Number},{one.Day.DayNumber})"));
            Give("reads_3", moments.SelectMany(one => one.Reads.Select(read => $"({one.Number},{constants.Number(read.Dispute)},{constants.Number(read.Reading)})")));
            Give("passed_3", moments.SelectMany(one => one.Passed.Select(passed => $"({one.Number},{constants.Number(passed.Window)},{constants.Number(passed.End)})")));
            rules.ForEach(rule => Execute(rule.Statement));
            Execute($"INSERT INTO answers SELECT * FROM {DatalogProgram.Goal}");
            rules.ForEach(rule => Execute($"DROP TABLE {rule.Predicate}"));
        }

        var cost = clock.Stop();
        var answers = new Answers(work);
        command.CommandText = "SELECT * FROM answers";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            string Word(int i) => constants.Word(reader.GetInt32(i));
            answers.Add(work.Moments[reader.GetInt32(0)].Day, Word(1), Word(2), Word(3), Layout.Code(Word(4), Word(5), Word(6)));
        }

        answers.Complete();
        return (cost, answers);

        void Execute(string statement)
        {
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }

        void Give(string table, IEnumerable<string> rows)
        {
            Execute($"DELETE FROM {table}");
            if (string.Join(',', rows) is { Length: > 0 } values)
            {
                Execute($"INSERT INTO {table} VALUES {values}");
            }
        }
    }

    private static string Version()
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        return connection.ServerVersion.TrimStart('v').ToString(CultureInfo.InvariantCulture);
    }
}
