using System.Text;

namespace ScoArchive.Tests.Indices;

public sealed class CalendarTests(SmallSite site) : IClassFixture<SmallSite>
{
    [Fact]
    public void Only_dates_that_name_their_days_are_events() =>
        Assert.Equal(["DTSTART;VALUE=DATE:20201029"], Lines().Where(line => line.StartsWith("DTSTART", StringComparison.Ordinal)));

    [Fact]
    public void An_event_ends_before_the_day_after_its_last_and_is_stamped_by_the_record()
    {
        string[] lines = Lines();
        Assert.Contains("DTEND;VALUE=DATE:20201031", lines);
        Assert.Contains("DTSTAMP:20240203T000000Z", lines);
        Assert.Contains(lines, line => line.StartsWith("UID:early-p3-", StringComparison.Ordinal) && line.EndsWith("@archive.example", StringComparison.Ordinal));
        Assert.Contains("URL:https://archive.example/documents/early/#p3", lines);
    }

    [Fact]
    public void Lines_end_and_fold_as_the_format_wants()
    {
        string text = site.Read("timeline/mentions.ics");
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain("\uFFFD", text, StringComparison.Ordinal);
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR"), (Lines()[0], Lines()[^1]));
    }

    private string[] Lines() =>
        site.Read("timeline/mentions.ics").Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
