using System.Globalization;
using Assure.Record.Compiled;
using Assure.Record.Loading;

namespace Assure.Record.Tests;

public sealed class EditionTests
{
    private static byte[] Frozen(string edition) => File.ReadAllBytes(Path.Combine(Repository.Record, "editions", $"{edition}.bundle"));

    [Theory]
    [InlineData("2026.1", "7323b24ab13ca3255375cafef5006ce63beb78f338b69ee749478301362be5ea", "2026-07-31")]
    public void A_frozen_edition_is_what_it_was(string number, string hash, string readUpTo)
    {
        var edition = RecordBundle.Read(Frozen(number));
        Assert.Equal((number, hash, readUpTo), (edition.Edition, edition.Hash, edition.ReadUpTo.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

        // With files added it is checked, bound and hashed anew.
        var again = RecordBundle.Read(Frozen(number), new RecordFiles([]));
        Assert.Empty(again.Diagnostics);
        Assert.Equal(hash, again.Edition!.Hash);
    }

    [Fact]
    public void Every_frozen_edition_is_named_after_itself_and_older_than_the_present_one()
    {
        var present = Records.Load(Records.Real);
        var files = Directory.GetFiles(Path.Combine(Repository.Record, "editions"), "*.bundle");
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var edition = RecordBundle.Read(File.ReadAllBytes(file));
            Assert.Equal(Path.GetFileNameWithoutExtension(file), edition.Edition);
            Assert.NotEqual(present.Edition, edition.Edition);
            Assert.True(edition.EditionDate <= present.EditionDate);
        });
    }

    [Fact]
    public void An_edition_without_lists_answers_with_empty_ones()
    {
        var edition = RecordBundle.Read(Frozen("2026.1"));
        Assert.Empty(edition.Tables["votes"].Rows);
        Assert.Empty(edition.Expectations);
        Assert.Equal(edition.Acts.Length, edition.Tables["acts"].Rows.Length);
        Assert.NotEmpty(edition.Groups.All);
    }

    [Fact]
    public void The_compressed_form_reads_as_the_compiled_form()
    {
        var bytes = RecordBundle.Write(Records.Fixture);
        var small = RecordBundle.Compress(bytes);
        Assert.True(small.Length < bytes.Length / 2);
        Assert.Equal(Dump.Of(RecordBundle.Read(bytes)), Dump.Of(RecordBundle.Read(small)));
    }

    [Fact]
    public void A_damaged_compressed_form_throws_one_exception_only()
    {
        var bytes = RecordBundle.Compress(RecordBundle.Write(Records.Fixture));
        for (var at = 0; at < bytes.Length; at += 97)
        {
            var damaged = bytes.ToArray();
            damaged[at] ^= 0x55;
            try
            {
                RecordBundle.Read(damaged);
            }
            catch (InvalidDataException)
            {
                // As promised.
            }
        }

        Assert.Throws<InvalidDataException>(() => RecordBundle.Read(bytes.AsMemory(0, bytes.Length / 2)));
        Assert.Throws<InvalidDataException>(() => RecordBundle.Read("ASRZ"u8.ToArray()));
    }
}
