using ScoArchive.Core.Dates;
using ScoArchive.Core.Indices;

namespace ScoArchive.Tests.Indices;

public sealed class TimeViewTests
{
    [Theory]
    [InlineData("2019", "2020-11-10", TimeView.Past)]
    [InlineData("2021-05", "2020-11-10", TimeView.Future)]
    [InlineData("2020", "2020-11-10", TimeView.Present)]
    [InlineData("2018/2028", "2020-11-10", TimeView.Future)]
    [InlineData("../2025", "2020-11-10", TimeView.Future)]
    [InlineData("2001/..", "2020-11-10", TimeView.Past)]
    [InlineData("XXXX-07-05", "2020-11-10", TimeView.Unknown)]
    public void A_date_is_seen_from_its_document(string date, string own, TimeView expected)
    {
        Assert.True(Edtf.TryParse(date, out Edtf mentioned));
        Assert.True(Edtf.TryParse(own, out Edtf issued));
        Assert.Equal(expected, DatedMention.ViewOf(mentioned, issued));
        Assert.Equal(TimeView.Unknown, DatedMention.ViewOf(mentioned, null));
    }
}
