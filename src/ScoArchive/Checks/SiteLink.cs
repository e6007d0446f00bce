namespace ScoArchive.Checks;

/// <summary>Where a link on a page of the site leads.</summary>
/// <param name="File">The file, relative to the site's root.</param>
/// <param name="Fragment">The id on it; empty for the page as a whole.</param>
internal readonly record struct SiteLink(string File, string Fragment)
{
    private const string Index = "index.html";

    /// <summary>Resolves a relative link as browsers do.</summary>
    /// <param name="file">The page it stands on, relative to the site's root.</param>
    /// <param name="link">The link as it stands.</param>
    /// <returns><see langword="null"/> where it leads out of the site.</returns>
    public static SiteLink? Resolve(string file, string link)
    {
        int hash = link.IndexOf('#', StringComparison.Ordinal);
        string fragment = hash < 0 ? "" : Decode(link[(hash + 1)..]);
        string address = hash < 0 ? link : link[..hash];
        int query = address.IndexOf('?', StringComparison.Ordinal);
        string path = query < 0 ? address : address[..query];
        if (path.Length == 0)
        {
            return new SiteLink(file, fragment);
        }

        List<string> folders = [.. file.Split('/')[..^1]];
        foreach (string part in path.Split('/')[..^1])
        {
            if (part == ".." && folders.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                folders.RemoveAt(folders.Count - 1);
            }
            else if (part != ".")
            {
                folders.Add(Decode(part));
            }
        }

        string last = path[(path.LastIndexOf('/') + 1)..];
        if (last == ".." && folders.Count == 0)
        {
            return null;
        }

        if (last == "..")
        {
            folders.RemoveAt(folders.Count - 1);
        }

        folders.Add(last is "" or "." or ".." ? Index : Decode(last));
        return new SiteLink(string.Join('/', folders), fragment);
    }

    /// <summary>Whether a link names a scheme, such as <c>https:</c>.</summary>
    public static bool HasScheme(string link)
    {
        int colon = link.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(link[0]) && link.AsSpan(0, colon).IndexOfAny("/?#") < 0;
    }

    private static string Decode(string part) => part.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(part) : part;
}
