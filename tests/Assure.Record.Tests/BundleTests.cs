using Assure.Record.Compiled;
using Assure.Record.Loading;
using CsCheck;

namespace Assure.Record.Tests;

public sealed class BundleTests
{
    private const string Draft = """
        draft example
          by each state g where armed(g)
          to state s where party(s, npt)
          promises non-use  -- lists
          form treaty
          on 2026
        """;

    [Fact]
    public void The_compiled_form_of_the_real_record_is_equal_to_the_text_form() => AssertSame(Records.Real);

    [Fact]
    public void The_compiled_form_of_the_small_record_is_equal_to_the_text_form() => AssertSame(Records.Fixture);

    [Fact]
    public void The_hash_is_the_same_when_worked_out_from_the_compiled_form()
    {
        // With files added, an edition is bound and hashed anew.
        var again = RecordBundle.Read(RecordBundle.Write(Records.Real), new RecordFiles([]));
        Assert.Empty(again.Diagnostics);
        Assert.Equal(Records.Load(Records.Real).Hash, again.Edition!.Hash);
    }

    [Fact]
    public void A_drafted_instrument_can_be_added_and_is_checked()
    {
        var bytes = RecordBundle.Write(Records.Fixture);
        var draft = new RecordFiles([Records.WithClauses(Draft).Find("instruments/example.md")!]);
        var result = RecordBundle.Read(bytes, draft);
        Assert.Empty(result.Diagnostics);
        Assert.Contains(result.Edition!.Texts, text => text.Id == "example");

        var wrong = RecordBundle.Read(bytes, Records.WithClauses("draft example by RUS to UKN promises non-use on 2026"));
        Assert.Contains(wrong.Diagnostics, found => found.Id == "AS1005");
    }

    [Fact]
    public void An_addition_to_the_compiled_form_is_the_edition_that_its_file_among_the_others_makes()
    {
        var written = Records.WithClauses(Draft, "instruments/an-addition.md").Find("instruments/an-addition.md")!.Content;
        var addition = new RecordFile("instruments/an-addition.md", written);
        var compiled = RecordBundle.Read(RecordBundle.Write(Records.Fixture), new RecordFiles([addition])).Edition!;
        var loaded = Records.Load(new RecordFiles(Records.Fixture.Files.Append(addition)));
        Assert.Equal(loaded.Hash, compiled.Hash);
        Assert.Equal(loaded.Texts.Select(static text => text.Id), compiled.Texts.Select(static text => text.Id));
    }

    [Fact]
    public void A_record_with_errors_has_no_compiled_form() =>
        Assert.Throws<ArgumentException>(() => RecordBundle.Write(Records.Fixture.With("edition.csv", "")));

    [Fact]
    public void Damaged_bytes_throw_one_exception_only()
    {
        var bytes = RecordBundle.Write(Records.Fixture);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte, Gen.Int[0, bytes.Length]).Sample((at, value, length) =>
        {
            var damaged = bytes.ToArray();
            damaged[at] = value;
            try
            {
                RecordBundle.Read(damaged.AsMemory(0, length));
            }
            catch (InvalidDataException)
            {
                // As promised.
            }
        }, iter: 300);
    }

    private static void AssertSame(RecordFiles files)
    {
        var (text, compiled) = (Records.Load(files), RecordBundle.Read(RecordBundle.Write(files)));
        Assert.Equal(text.Hash, compiled.Hash);
        Assert.Equal(text.ProseHash, compiled.ProseHash);
        Assert.Equal(Dump.Of(text), Dump.Of(compiled));
    }
}
