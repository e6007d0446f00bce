using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Hosting;

/// <summary>
/// Where a host leads addresses by a site's <c>_redirects</c> file, in Netlify's form: <c>from [name=value …] to [status[!]]</c>, one rule a
/// line, of which the first that fits counts. A file that stands at the address counts before a rule without exclamation mark.
/// </summary>
public sealed class HostRedirects
{
    /// <summary>The file's name in a site.</summary>
    public const string FileName = "_redirects";

    /// <summary>Diagnostic code for a line that is none of a host's.</summary>
    public const string BadLine = "SCO522";

    private const int Permanent = 301;

    private HostRedirects(ImmutableArray<RedirectRule> rules) => Rules = rules;

    /// <summary>No rules.</summary>
    public static HostRedirects None { get; } = new([]);

    /// <summary>The rules in order.</summary>
    public ImmutableArray<RedirectRule> Rules { get; }

    /// <summary>Reads a file; a line that cannot be read is named and left out, as hosts do.</summary>
    /// <param name="text">What it says.</param>
    public static (HostRedirects Redirects, ImmutableArray<Diagnostic> Problems) Read(string text)
    {
        var rules = ImmutableArray.CreateBuilder<RedirectRule>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string[] words = [.. lines[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => !word.StartsWith('#'))];
            if (words.Length == 0)
            {
                continue;
            }

            if (RuleOf(words, i + 1) is { } rule)
            {
                rules.Add(rule);
            }
            else
            {
                problems.Add(Diagnostic.Error(BadLine, FileName, i + 1, $"'{lines[i].Trim()}' is no rule of a host", "write the path, where it leads, and the status, with spaces between them"));
            }
        }

        return (new HostRedirects(rules.ToImmutable()), problems.ToImmutable());
    }

    /// <summary>What the host answers at an address by its rules; <see langword="null"/> where none counts.</summary>
    /// <param name="path">The address's path, beginning with a slash.</param>
    /// <param name="query">Its query by name.</param>
    /// <param name="hasFile">Whether a file stands at the address.</param>
    public HostAnswer? Find(string path, IReadOnlyDictionary<string, string> query, Func<bool> hasFile)
    {
        bool? isThere = null;
        foreach (RedirectRule rule in Rules)
        {
            if (rule.From.Match(path) is { } places && Fits(rule.Query, query, ref places) && (rule.IsForced || !(isThere ??= hasFile())))
            {
                return new HostAnswer(rule.Status, FillIn(rule.To, places), rule.LeadsOn);
            }
        }

        return null;
    }

    private static RedirectRule? RuleOf(string[] words, int line)
    {
        int to = Array.FindIndex(words, 1, IsPlace);
        if (to < 0 || !words[0].StartsWith('/') || words[1..to].Any(word => !word.Contains('=', StringComparison.Ordinal)) || words.Length > to + 2)
        {
            return null;
        }

        string status = words.Length > to + 1 ? words[to + 1] : "";
        bool isForced = status.EndsWith('!');
        int code = Permanent;
        return status.Length == 0 || int.TryParse(status.AsSpan(0, status.Length - (isForced ? 1 : 0)), NumberStyles.None, CultureInfo.InvariantCulture, out code)
            ? new RedirectRule(new HostPattern(words[0]), words[1..to].Select(word => word.Split('=', 2)).DistinctBy(pair => pair[0], StringComparer.Ordinal).ToImmutableDictionary(pair => pair[0], pair => pair[1]), words[to], code, isForced, line)
            : null;
    }

    private static bool IsPlace(string word) =>
        word.StartsWith('/') || word.StartsWith("http://", StringComparison.Ordinal) || word.StartsWith("https://", StringComparison.Ordinal);

    private static bool Fits(ImmutableDictionary<string, string> asked, IReadOnlyDictionary<string, string> query, ref ImmutableDictionary<string, string> places)
    {
        foreach ((string name, string value) in asked)
        {
            if (!query.TryGetValue(name, out string? given) || (!value.StartsWith(':') && given != value))
            {
                return false;
            }

            places = value.StartsWith(':') ? places.SetItem(value[1..], given) : places;
        }

        return true;
    }

    // Longer names first, so that none is taken for the beginning of another.
    private static string FillIn(string to, ImmutableDictionary<string, string> places) =>
        places.OrderByDescending(place => place.Key.Length).Aggregate(to, (address, place) => address.Replace(":" + place.Key, place.Value, StringComparison.Ordinal));
}
