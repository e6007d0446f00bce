using System.Text;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Checks.Published;

/// <summary>Checks that calendars are of the form of RFC 5545: lines that end and fold as it asks, and events that have what they must.</summary>
/// <param name="site">The site.</param>
/// <param name="addresses">Follows the addresses in them.</param>
internal sealed class CalendarCheck(CheckedSite site, AddressCheck addresses)
{
    private const int MostOctets = 75;

    private static readonly string[] Required = ["UID", "DTSTAMP", "DTSTART", "SUMMARY"];

    /// <summary>Everything found.</summary>
    public IEnumerable<Diagnostic> Run() => site.EndingIn(".ics").SelectMany(Check);

    private IEnumerable<Diagnostic> Check(string file)
    {
        string[] lines = site.Text(file).Split("\r\n");
        int bad = Array.FindIndex(lines, line => line.Contains('\n', StringComparison.Ordinal) || Encoding.UTF8.GetByteCount(line) > MostOctets);
        if (bad >= 0)
        {
            yield return Error(file, bad + 1, "the line does not end with CR LF or is longer than 75 octets");
        }

        string[] whole = string.Join("\r\n", lines).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        if (whole is not ["BEGIN:VCALENDAR", .., "END:VCALENDAR"])
        {
            yield return Error(file, 0, "the file is no calendar from its first line to its last");
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        var parts = new List<string>();
        foreach (string line in whole)
        {
            if (line == "BEGIN:VEVENT")
            {
                parts.Clear();
            }
            else if (line == "END:VEVENT")
            {
                string id = parts.FirstOrDefault(part => part.StartsWith("UID:", StringComparison.Ordinal)) ?? "";
                foreach (string missing in Required.Where(name => !parts.Any(part => part.StartsWith(name + ":", StringComparison.Ordinal) || part.StartsWith(name + ";", StringComparison.Ordinal))))
                {
                    yield return Error(file, 0, $"the event '{id}' has no {missing}");
                }

                if (id.Length > 0 && !names.Add(id))
                {
                    yield return Error(file, 0, $"two events have the {id}");
                }
            }
            else
            {
                parts.Add(line);
                FollowAddress(file, line);
            }
        }
    }

    private void FollowAddress(string file, string line)
    {
        if (line.StartsWith("URL:", StringComparison.Ordinal))
        {
            addresses.Follow(file, line["URL:".Length..]);
        }
    }

    private static Diagnostic Error(string file, int line, string message) =>
        Diagnostic.Error(CheckCodes.Feed, file, line, message, "build the site again; where that does not mend it, report it");
}
