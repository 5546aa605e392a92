using System.Text;
using Assure.Record.Loading;
using CsCheck;

namespace Assure.Record.Tests;

public sealed class HostileInputTests
{
    private static readonly Gen<string> s_paths = Gen.OneOf<string>([.. Records.Fixture.Files.Select(file => file.Path)]);

    [Fact]
    public void A_file_of_any_bytes_is_read_without_an_exception() =>
        Gen.Select(s_paths, Gen.Byte.Array[0, 300]).Sample((path, bytes) => Load(path, bytes), iter: 300);

    [Fact]
    public void A_file_cut_off_anywhere_is_read_without_an_exception() =>
        Gen.Select(s_paths, Gen.Double[0, 1]).Sample((path, part) =>
        {
            var content = Records.Fixture.Find(path)!.Content;
            Load(path, content[..(int)(content.Length * part)].ToArray());
        }, iter: 400);

    [Fact]
    public void A_file_with_characters_changed_is_read_without_an_exception() =>
        Gen.Select(s_paths, Gen.Select(Gen.Double[0, 0.999], Gen.OneOf<char>(',', '"', '\n', ';', '-', 'x', '(', ')', ' ', ':', 'å', '\0')).Array[1, 6]).Sample((path, changes) =>
        {
            var text = Encoding.UTF8.GetString(Records.Fixture.Find(path)!.Content.Span).ToCharArray();
            foreach (var (at, character) in changes)
            {
                text[(int)(text.Length * at)] = character;
            }

            Load(path, Encoding.UTF8.GetBytes(text));
        }, iter: 600);

    [Fact]
    public void Lines_left_out_or_given_twice_are_read_without_an_exception() =>
        Gen.Select(s_paths, Gen.Int[0, 60], Gen.Int[0, 2]).Sample((path, at, times) =>
        {
            var lines = Encoding.UTF8.GetString(Records.Fixture.Find(path)!.Content.Span).Split('\n');
            Load(path, Encoding.UTF8.GetBytes(string.Join('\n', lines.SelectMany((line, i) => Enumerable.Repeat(line, i == at % lines.Length ? times : 1)))));
        }, iter: 400);

    [Fact]
    public void No_files_at_all_are_a_record_with_errors()
    {
        var result = RecordLoader.Load(new RecordFiles([]));
        Assert.Null(result.Edition);
        Assert.True(result.HasErrors);
    }

    private static void Load(string path, byte[] bytes)
    {
        var result = RecordLoader.Load(new RecordFiles(Records.Fixture.Files.Select(file => file.Path == path ? file with { Content = bytes } : file)));
        Assert.Equal(result.HasErrors, result.Edition is null);
    }
}
