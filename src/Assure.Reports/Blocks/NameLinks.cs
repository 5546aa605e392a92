using System.Collections.Frozen;
using System.Collections.Immutable;
using Assure.Record;
using Assure.Record.Texts;
using Assure.Reports.Languages;

namespace Assure.Reports.Blocks;

/// <summary>Finds the things of a record that words name: states, groups, instruments, texts, readings, sources; so that a face can lead there.</summary>
/// <remarks>
/// Only the first mention of a thing leads anywhere: of all paragraphs under a heading, of one item of a list, of one cell of a table, of one tree.
/// Words that lead somewhere already are left alone, as are headings.
/// </remarks>
public sealed class NameLinks
{
    private const int ShortestTitle = 8;
    private readonly FrozenDictionary<string, ImmutableArray<(string Name, Target To)>> names;
    private readonly FrozenDictionary<string, Target> ids;

    /// <summary>Gathers the names of everything in an edition.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="words">The language.</param>
    public NameLinks(RecordEdition record, Words words)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(words);
        var found = new Dictionary<string, Target>(StringComparer.Ordinal);
        var slugs = new Dictionary<string, Target>(StringComparer.Ordinal);
        void Add(string name, Target to)
        {
            var bare = name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;
            if (bare.Length > 0)
            {
                found.TryAdd(bare, to);
            }
        }

        void AddId(string id, Target to)
        {
            slugs.TryAdd(id, to);
            if (id.Contains('-', StringComparison.Ordinal))
            {
                Add(id, to);
            }
        }

        foreach (var instrument in record.Instruments)
        {
            AddId(instrument.Id, Target.To(instrument));
            Add(instrument.Symbol, Target.To(instrument));
            Add(words.Of(instrument.Title), Target.To(instrument));
        }

        foreach (var text in record.Texts)
        {
            AddId(text.Id, Target.To(text));
            AddShortName(text);
        }

        foreach (var qualification in record.Qualifications)
        {
            AddId(qualification.Id, Target.To(qualification));
        }

        foreach (var dispute in record.Disputes)
        {
            AddId(dispute.Id, Target.To(dispute));
        }

        foreach (var (state, name) in record.States.SelectMany(static state => state.Names.Select(name => (state, name))).OrderBy(static one => one.name.To is null && one.state.To is null ? 0 : 1))
        {
            var bare = words.Bare(name);
            Add(bare.Text, Target.To(state));
            Add(bare.Genitive, Target.To(state));
        }

        foreach (var territory in record.Territories)
        {
            Add(words.Of(territory.Name), Target.To(territory));
        }

        foreach (var group in record.Groups.All)
        {
            AddId(group.Id, Target.To(group));
            Add(words.Of(group.Name), Target.To(group));
        }

        foreach (var source in record.Sources.Values.OrderBy(static source => source.Id, StringComparer.Ordinal))
        {
            AddId(source.Id, Target.To(source));
            if (source.CitedAs.Length >= ShortestTitle)
            {
                Add(source.CitedAs, Target.To(source));
            }
        }

        ids = slugs.ToFrozenDictionary(StringComparer.Ordinal);
        names = found.GroupBy(static pair => FirstWord(pair.Key), StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, static group => group.Select(static pair => (pair.Key, pair.Value)).OrderByDescending(static pair => pair.Key.Length).ToImmutableArray(), StringComparer.Ordinal);

        void AddShortName(Text text)
        {
            var name = words.Of(text.Instrument.ShortName);
            Add(text.Instrument.IsOwn && text.Promisers.Named is [var one] ? words.Own(words.Name(one, (text.From?.Date ?? text.On ?? text.Instrument.Date).First).Genitive, name) : name, Target.To(text.Instrument));
        }
    }

    /// <summary>What an id names; null when the record has no such thing.</summary>
    public Target? OfId(string id) => ids.GetValueOrDefault(id);

    /// <summary>Blocks in which names lead to what they name.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="known">What the reader has a way to already; it is not led to.</param>
    public IEnumerable<Block> In(IEnumerable<Block> blocks, params IReadOnlyCollection<Target> known)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(known);
        var seen = new HashSet<Target>(known);
        foreach (var block in blocks)
        {
            if (block is Block.Heading)
            {
                seen = [.. known];
            }

            yield return block switch
            {
                Block.Paragraph paragraph => paragraph with { Words = In(paragraph.Words, seen) },
                Block.Bullets bullets => new Block.Bullets([.. bullets.Items.Select(item => In(item, known))]),
                Block.Table table => table with { Rows = [.. table.Rows.Select(row => row.Select(cell => In(cell, known)).ToImmutableArray())] },
                Block.Tree tree => new Block.Tree(In(tree.Root, [.. known])),
                _ => block,
            };
        }
    }

    /// <summary>Words in which names lead to what they name.</summary>
    /// <param name="words">The words.</param>
    /// <param name="known">What the reader has a way to already; it is not led to.</param>
    public Prose In(Prose words, params IReadOnlyCollection<Target> known) => In(words, new HashSet<Target>(known));

    private Prose In(Prose words, HashSet<Target> seen)
    {
        ArgumentNullException.ThrowIfNull(words);
        seen.UnionWith(words.Runs.Select(static run => run.To).OfType<Target>());
        var runs = ImmutableArray.CreateBuilder<Run>();
        foreach (var run in words.Runs)
        {
            if (run.To is not null || run.IsNote)
            {
                runs.Add(run);
            }
            else
            {
                Add(runs, run, seen);
            }
        }

        return new(runs.ToImmutable());
    }

    private TreeNode In(TreeNode node, HashSet<Target> seen) => new(In(node.Words, seen), [.. node.Children.Select(child => In(child, seen))]);

    private void Add(ImmutableArray<Run>.Builder runs, Run run, HashSet<Target> seen)
    {
        var (text, done) = (run.Text, 0);
        for (var i = 0; i < text.Length;)
        {
            if (!IsLetter(text, i))
            {
                i++;
                continue;
            }

            var word = WordAt(text, i);
            if (BeginsAt(text, i) && names.TryGetValue(word, out var candidates) && candidates.FirstOrDefault(candidate => StandsAt(text, i, candidate.Name)) is { Name: { } name, To: { } to })
            {
                if (seen.Add(to))
                {
                    AddPlain(done, i);
                    runs.Add(run with { Text = name, To = to });
                    done = i + name.Length;
                }

                i += name.Length;
            }
            else
            {
                i += word.Length;
            }
        }

        AddPlain(done, text.Length);

        void AddPlain(int from, int to)
        {
            if (to > from)
            {
                runs.Add(run with { Text = text[from..to] });
            }
        }
    }

    private static string FirstWord(string name) => IsLetter(name, 0) ? WordAt(name, 0) : name;

    private static string WordAt(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && IsLetter(text, end))
        {
            end++;
        }

        return text[at..end];
    }

    private static bool IsLetter(string text, int at) => char.IsLetterOrDigit(text[at]);

    /// <summary>Whether a word begins, and not the middle of a path, an id or a compound.</summary>
    private static bool BeginsAt(string text, int at) => at == 0 || !(IsLetter(text, at - 1) || text[at - 1] is '-' or '/' or '_' or '.' && at > 1 && IsLetter(text, at - 2) && !char.IsUpper(text[at]));

    private static bool StandsAt(string text, int at, string name)
    {
        if (string.CompareOrdinal(text, at, name, 0, name.Length) != 0)
        {
            return false;
        }

        var end = at + name.Length;
        return end == text.Length || !(IsLetter(text, end) || (text[end] is '-' or '/' or '_' or '’' or '\'' && end + 1 < text.Length && IsLetter(text, end + 1)));
    }
}
