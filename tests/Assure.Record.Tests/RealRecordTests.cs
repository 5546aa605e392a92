using Assure.Language.Diagnostics;
using Assure.Record.Loading;

namespace Assure.Record.Tests;

public sealed class RealRecordTests
{
    [Fact]
    public void The_record_of_the_repository_loads_without_a_finding()
    {
        var result = RecordLoader.Load(Records.Real);
        Assert.Equal("", string.Concat(result.Diagnostics.Select(DiagnosticRenderer.Render)));
        Assert.NotNull(result.Edition);
    }

    [Fact]
    public void Indexes_are_positions()
    {
        var edition = Records.Load(Records.Real);
        Assert.All(edition.States.Index(), one => Assert.Equal(one.Index, one.Item.Index));
        Assert.All(edition.Treaties.Index(), one => Assert.Equal(one.Index, one.Item.Index));
        Assert.All(edition.Alliances.Index(), one => Assert.Equal(one.Index, one.Item.Index));
        Assert.All(edition.Zones.Index(), one => Assert.Equal(one.Index, one.Item.Index));
        Assert.All(edition.Territories.Index(), one => Assert.Equal(one.Index, one.Item.Index));
        Assert.All(edition.Relations.Index(), one => Assert.Equal(one.Index, one.Item.Index));
        Assert.All(edition.Definitions.Index(), one => Assert.Equal(one.Index, one.Item.Index));
        Assert.All(edition.Disputes.Index(), one => Assert.Equal(one.Index, one.Item.Index));
        Assert.All(edition.Kinds.Index(), one => Assert.Equal(one.Index, one.Item.Index));
        Assert.All(edition.Texts.Index(), one => Assert.Equal(one.Index, one.Item.Index));
        Assert.All(edition.Qualifications.Index(), one => Assert.Equal(one.Index, one.Item.Index));
        Assert.All(edition.Rows.Index(), one => Assert.All(one.Item, row => Assert.Equal(one.Index, row.Relation.Index)));
    }

    [Fact]
    public void Every_promise_has_an_address_kinds_and_a_form() =>
        Assert.All(Records.Load(Records.Real).Texts.Where(text => text.Standing is Texts.Standing.Assurance or Texts.Standing.Intends), text =>
        {
            Assert.NotNull(text.Address);
            Assert.NotNull(text.Promises);
            Assert.NotNull(text.Form);
            Assert.NotNull(text.From);
        });
}
