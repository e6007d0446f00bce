using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Dates;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Exports;

/// <summary>Mentioned dates as a calendar (iCalendar, RFC 5545): those that name a day, or a first and a last day.</summary>
/// <param name="Title">Name of the calendar.</param>
/// <param name="Host">Host of the site, with which the events' names end.</param>
/// <param name="Events">The dates.</param>
public sealed record MentionCalendar(string Title, string Host, ImmutableArray<CalendarEvent> Events) : IFileContent
{
    private const int MostOctets = 75;
    private const int LongestSummary = 120;
    private static readonly DateOnly Undated = new(2001, 6, 15);

    /// <summary>Gathers the dates that a calendar can hold.</summary>
    /// <param name="mentions">The mentioned dates.</param>
    /// <param name="title">Name of the calendar.</param>
    /// <param name="host">Host of the site.</param>
    /// <param name="addresses">Where things are published.</param>
    public static MentionCalendar Of(IEnumerable<DatedMention> mentions, string title, string host, IArchiveAddresses addresses) =>
        new(title, host, [.. mentions.Where(IsPrecise).Select(dated => EventOf(dated, addresses.Of(dated.Passage)))]);

    /// <summary>The calendar in UTF-8, its lines ended and folded as the format wants them.</summary>
    public byte[] Write()
    {
        using var calendar = new PooledBytes();
        AppendLines(calendar, "BEGIN:VCALENDAR", "VERSION:2.0", $"PRODID:-//{Escape(Host)}//Dates that documents mention//EN", "CALSCALE:GREGORIAN", $"X-WR-CALNAME:{Escape(Title)}");
        foreach (CalendarEvent dated in Events)
        {
            AppendEvent(calendar, dated);
        }

        AppendLines(calendar, "END:VCALENDAR");
        return calendar.Written.ToArray();
    }

    /// <summary>Whether a calendar can hold the date: its days are known and certain.</summary>
    public static bool IsPrecise(DatedMention dated) =>
        dated.Mention.Date is { IsUncertain: false, IsApproximate: false, Earliest: not null, Latest: not null } date
        && date.Start?.Precision == DatePrecision.Day
        && (!date.IsInterval || date.End?.Precision == DatePrecision.Day);

    private static CalendarEvent EventOf(DatedMention dated, string url)
    {
        DocumentMetadata metadata = dated.Passage.Document.Metadata;
        DateOnly stamp = metadata.Revised ?? metadata.Published ?? metadata.FilingDate?.Earliest ?? Undated;
        return new CalendarEvent(metadata.Slug, metadata.Title, stamp, dated.Passage.Block.Id, dated.Passage.Block.Number, dated.Passage.Text, dated.Mention, dated.View, url);
    }

    private void AppendEvent(PooledBytes calendar, CalendarEvent dated)
    {
        string start = dated.Mention.Start.ToString(CultureInfo.InvariantCulture);
        AppendLines(
            calendar,
            "BEGIN:VEVENT",
            $"UID:{dated.Document}-{dated.Id}-{start}@{Host}",
            $"DTSTAMP:{Day(dated.Stamp)}T000000Z",
            $"DTSTART;VALUE=DATE:{Day(dated.Mention.Date.Earliest!.Value)}",
            $"DTEND;VALUE=DATE:{Day(DayAfter(dated.Mention.Date.Latest!.Value))}",
            $"SUMMARY:{Escape(Summary(dated))}",
            $"DESCRIPTION:{Escape($"{dated.Title}, ¶ {dated.Number}: {dated.Text}")}",
            $"URL:{dated.Url}",
            $"CATEGORIES:{dated.View.ToString().ToUpperInvariant()}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT");
    }

    private static DateOnly DayAfter(DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    // The words around the date, as much as a calendar's line shows.
    private static string Summary(CalendarEvent dated)
    {
        string text = dated.Text;
        int first = Math.Clamp(dated.Mention.Start + (dated.Mention.Words.Length / 2) - (LongestSummary / 2), 0, Math.Max(0, text.Length - LongestSummary));
        int last = Math.Min(text.Length, first + LongestSummary);
        first = first == 0 ? 0 : text.IndexOf(' ', first) is >= 0 and var blank && blank < dated.Mention.Start ? blank + 1 : first;
        last = last == text.Length ? last : text.LastIndexOf(' ', last - 1) is var end && end > dated.Mention.Start ? end : last;
        return (first > 0 ? "… " : "") + text[first..last] + (last < text.Length ? " …" : "");
    }

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r", "", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    private static void AppendLines(PooledBytes calendar, params ReadOnlySpan<string> lines)
    {
        foreach (string line in lines)
        {
            AppendFolded(calendar, line);
        }
    }

    // A line holds 75 octets; the next begins with a blank. Letters of several octets are not divided.
    private static void AppendFolded(PooledBytes calendar, string line)
    {
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes(line);
        for (int room = MostOctets; rest.Length > room; room = MostOctets - 1)
        {
            int end = room;
            while (IsWithinLetter(rest[end]))
            {
                end--;
            }

            calendar.Write(rest[..end]);
            calendar.Write("\r\n "u8);
            rest = rest[end..];
        }

        calendar.Write(rest);
        calendar.Write("\r\n"u8);
    }

    private static bool IsWithinLetter(byte octet) => (octet & 0xC0) == 0x80;
}

/// <summary>A mentioned date in a calendar.</summary>
/// <param name="Document">The document.</param>
/// <param name="Title">Its title.</param>
/// <param name="Stamp">The day on which it changed last.</param>
/// <param name="Id">The permalink fragment of the paragraph.</param>
/// <param name="Number">The paragraph's number.</param>
/// <param name="Text">Its words.</param>
/// <param name="Mention">The date with the words that state it.</param>
/// <param name="View">Where it lies, seen from the document.</param>
/// <param name="Url">The paragraph's permalink.</param>
public sealed record CalendarEvent(Slug Document, string Title, DateOnly Stamp, BlockId Id, string Number, string Text, DateMention Mention, TimeView View, string Url);
