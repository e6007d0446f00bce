using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Hosting;

/// <summary>
/// The headers that a host sends by a site's <c>_headers</c> file: lines that begin with a slash name paths, and the lines <c>Name: value</c>
/// behind one hold for its paths. Every rule that fits counts. Where two give one header a value, the later one does, as at Netlify; a line
/// <c>! Name</c> takes away what rules before gave, which Cloudflare Pages needs for the same and Netlify passes over.
/// </summary>
public sealed class HostHeaders
{
    /// <summary>The file's name in a site.</summary>
    public const string FileName = "_headers";

    /// <summary>Diagnostic code for a line that is none of a host's.</summary>
    public const string BadLine = "SCO521";

    private HostHeaders(ImmutableArray<HeaderRule> rules) => Rules = rules;

    /// <summary>No headers.</summary>
    public static HostHeaders None { get; } = new([]);

    /// <summary>The rules in order.</summary>
    public ImmutableArray<HeaderRule> Rules { get; }

    /// <summary>Reads a file; a line that cannot be read is named and left out, as hosts do.</summary>
    /// <param name="text">What it says.</param>
    public static (HostHeaders Headers, ImmutableArray<Diagnostic> Problems) Read(string text)
    {
        var rules = new List<HeaderRule>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach ((string line, int number) in text.Split('\n').Select((line, index) => (line.Trim(), index + 1)).Where(line => line.Item1.Length > 0 && !line.Item1.StartsWith('#')))
        {
            if (line.StartsWith('/'))
            {
                rules.Add(new HeaderRule(new HostPattern(line), [], []));
            }
            else if (rules.Count == 0)
            {
                problems.Add(Diagnostic.Error(BadLine, FileName, number, "a header stands before the path that it is for", "write the path above it, beginning with a slash"));
            }
            else if (line.StartsWith('!') && line[1..].Trim() is { Length: > 0 } detached)
            {
                rules[^1] = rules[^1] with { Detached = rules[^1].Detached.Add(detached) };
            }
            else if (line.IndexOf(':', StringComparison.Ordinal) is var colon && colon > 0 && line[(colon + 1)..].Trim() is { Length: > 0 } value)
            {
                rules[^1] = rules[^1] with { Values = rules[^1].Values.Add(KeyValuePair.Create(line[..colon].Trim(), value)) };
            }
            else
            {
                problems.Add(Diagnostic.Error(BadLine, FileName, number, $"'{line}' is no header", "write Name: value"));
            }
        }

        return (new HostHeaders([.. rules]), problems.ToImmutable());
    }

    /// <summary>The headers of an address, in ordinal order of their names.</summary>
    /// <param name="path">The address's path, beginning with a slash.</param>
    public IEnumerable<KeyValuePair<string, string>> Of(string path)
    {
        var headers = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (HeaderRule rule in Rules.Where(rule => rule.For.Match(path) is not null))
        {
            foreach (string name in rule.Detached)
            {
                headers.Remove(name);
            }

            // Within one rule, values of one header are joined.
            foreach (IGrouping<string, KeyValuePair<string, string>> header in rule.Values.GroupBy(value => value.Key, StringComparer.OrdinalIgnoreCase))
            {
                headers[header.Key] = string.Join(", ", header.Select(value => value.Value));
            }
        }

        return headers;
    }
}
