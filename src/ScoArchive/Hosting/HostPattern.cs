using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ScoArchive.Hosting;

/// <summary>
/// The path of a host's rule, such as <c>/documents/:slug/*</c>: a part <c>:name</c> stands for one part of a path, <c>*</c> as the last for
/// any number of them, and inside a part for any letters. Case and a slash at the end do not count.
/// </summary>
public sealed class HostPattern
{
    /// <summary>The name under which what a <c>*</c> stands for is taken up.</summary>
    public const string Splat = "splat";

    private readonly Regex _path;
    private readonly ImmutableArray<string> _places;

    /// <summary>Reads a path.</summary>
    /// <param name="path">The path as the rule has it.</param>
    public HostPattern(string path)
    {
        Path = path;
        var places = ImmutableArray.CreateBuilder<string>();
        string pattern = string.Concat(path.Split('/').Select(part => part.TrimEnd()).Where(part => part.Length > 0).Select(part => PatternOf(part, places)));
        _places = places.ToImmutable();
        _path = new Regex($"^{pattern}/?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    /// <summary>The path as the rule has it.</summary>
    public string Path { get; }

    /// <summary>What the places of the path stand for in an address, by name; <see langword="null"/> where it is none of the rule's.</summary>
    /// <param name="address">The path of an address, beginning with a slash.</param>
    public ImmutableDictionary<string, string>? Match(string address)
    {
        Match match = _path.Match(address);
        return match.Success
            ? _places.Select((name, place) => KeyValuePair.Create(name, match.Groups[place + 1].Value)).DistinctBy(place => place.Key, StringComparer.Ordinal).ToImmutableDictionary(StringComparer.Ordinal)
            : null;
    }

    private static string PatternOf(string part, ImmutableArray<string>.Builder places)
    {
        if (part.StartsWith(':'))
        {
            places.Add(part[1..]);
            return "/([^/]+)";
        }

        if (part == "*")
        {
            places.Add(Splat);
            return "(?:/(.*))?";
        }

        string[] letters = part.Split('*');
        places.AddRange(Enumerable.Repeat(Splat, letters.Length - 1));
        return "/" + string.Join("(.*)", letters.Select(Regex.Escape));
    }
}
