using ScoArchive.Core.Dates;
using ScoArchive.Strings;

namespace ScoArchive.Tests.Dates;

public sealed class EdtfTests
{
    [Theory]
    [InlineData("2023-07-04", "2023-07-04", "2023-07-04")]
    [InlineData("2023-07", "2023-07-01", "2023-07-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023", "2023-01-01", "2023-12-31")]
    [InlineData("2023-07-05?", "2023-07-05", "2023-07-05")]
    [InlineData("2018/2023", "2018-01-01", "2023-12-31")]
    [InlineData("2019-06-17/2019-06-19", "2019-06-17", "2019-06-19")]
    [InlineData("2025-06-17/..", "2025-06-17", null)]
    [InlineData("../2025", null, "2025-12-31")]
    [InlineData("XXXX-07-05", null, null)]
    [InlineData("199X", "1990-01-01", "1999-12-31")]
    [InlineData("199X/201X", "1990-01-01", "2019-12-31")]
    public void A_date_spans_what_it_can_mean_and_is_written_as_it_was_read(string text, string? earliest, string? latest)
    {
        Assert.True(Edtf.TryParse(text, out Edtf date));
        Assert.Equal(earliest, date.Earliest?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(latest, date.Latest?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("4 July 2023")]
    [InlineData("2023-13")]
    [InlineData("2023-02-29")]
    [InlineData("2023-7-4")]
    [InlineData("2023/2018")]
    [InlineData("../..")]
    [InlineData("2023-07-04T12:00")]
    [InlineData("0000")]
    [InlineData("199X-05")]
    [InlineData("X99X")]
    [InlineData("000X")]
    public void What_is_no_date_is_refused(string text) => Assert.False(Edtf.TryParse(text, out _));

    [Theory]
    [InlineData("2023-07-04", "4 July 2023")]
    [InlineData("2023-07-05?", "5 July 2023 (uncertain)")]
    [InlineData("2025-06?", "June 2025 (uncertain)")]
    [InlineData("2019-06-17/2019-06-19", "17–19 June 2019")]
    [InlineData("2020-11-30/2021-02-28", "30 November 2020 – 28 February 2021")]
    [InlineData("2020-04/2020-06", "April – June 2020")]
    [InlineData("2018/2023", "2018–2023")]
    [InlineData("2025-06-17/..", "17 June 2025 or later")]
    [InlineData("../2025", "until 2025")]
    [InlineData("XXXX-07-05", "5 July, year not stated")]
    [InlineData("2020~", "about 2020")]
    [InlineData("199X", "1990s")]
    public void Dates_are_put_into_plain_words(string edtf, string words)
    {
        Assert.True(Edtf.TryParse(edtf, out Edtf date));
        Assert.Equal(words, new DateFormatter(ThemeUnderTest.Words()).Describe(date));
    }
}
