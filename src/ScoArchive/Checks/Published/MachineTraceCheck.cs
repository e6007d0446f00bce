using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Checks.Published;

/// <summary>
/// Checks that the site tells nothing of the machine that it was made on, and has no time of a clock: whatever is dated is dated by a record,
/// to the day.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="folders">Folders of the machine that no file may name.</param>
internal sealed partial class MachineTraceCheck(CheckedSite site, IEnumerable<string> folders)
{
    private const int LeastLetters = 6;

    private static readonly string[] Texts = [".html", ".json", ".xml", ".md", ".css", ".js", ".ics", ".ttl", ".jsonld", ".webmanifest", "_headers", "_redirects", "robots.txt"];

    // A short folder, such as /tmp, can stand in any text.
    private readonly ImmutableArray<string> _folders = [.. folders.Append(site.Folder).Where(folder => folder.Length >= LeastLetters).Distinct(StringComparer.Ordinal)];

    /// <summary>Everything found.</summary>
    public IEnumerable<Diagnostic> Run() => site.EndingIn(Texts).SelectMany(Check);

    private IEnumerable<Diagnostic> Check(string file)
    {
        string text = site.Text(file);
        if (_folders.FirstOrDefault(folder => text.Contains(folder, StringComparison.Ordinal)) is { } named)
        {
            yield return Error(file, $"the file names the folder '{named}' of the machine");
        }

        if (ClockTime().Match(text) is { Success: true } time)
        {
            yield return Error(file, $"the file has a time of a clock, '{time.Groups["time"].Value}'");
        }
    }

    private static Diagnostic Error(string file, string message) => Diagnostic.Error(CheckCodes.MachineTrace, file, 0, message, "take it out of what makes the file: two builds must give the same");

    // Only where the program dates something: what texts say of times is theirs.
    [GeneratedRegex("(?:<updated>|<lastmod>|when=\"|DTSTAMP:|datetime=\")(?<time>[0-9]{4}-?[0-9]{2}-?[0-9]{2}T(?:[0-9:]*[1-9][0-9:.]*)[^<\"\\s]*)", RegexOptions.NonBacktracking)]
    private static partial Regex ClockTime();
}
