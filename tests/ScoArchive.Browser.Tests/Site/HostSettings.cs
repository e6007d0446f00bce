namespace ScoArchive.Browser.Tests.Site;

/// <summary>The headers that <c>netlify.toml</c> sends with every answer.</summary>
public static class HostSettings
{
    public static Dictionary<string, string> HeadersForAll()
    {
        var headers = new Dictionary<string, string>();
        bool isForAll = false;
        foreach (string line in File.ReadLines(Repository.PathOf("netlify.toml")).Select(line => line.Trim()))
        {
            isForAll = line.StartsWith("for =", StringComparison.Ordinal) ? line == "for = \"/*\"" : isForAll && line != "[[headers]]" && line != "[[redirects]]";
            int equals = line.IndexOf(" = \"", StringComparison.Ordinal);
            if (isForAll && equals > 0 && !line.StartsWith("for", StringComparison.Ordinal))
            {
                headers[line[..equals]] = line[(equals + 4)..^1];
            }
        }

        return headers;
    }
}
