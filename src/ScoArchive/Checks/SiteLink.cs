namespace ScoArchive.Checks;

/// <summary>Where a link on a page of the site leads.</summary>
/// <param name="File">The file, relative to the site's root.</param>
/// <param name="Fragment">The id on it; empty for the page as a whole.</param>
internal readonly record struct SiteLink(string File, string Fragment)
{
    private const string Index = "index.html";
    private const int UsualLength = 512;

    // Stands for a stroke inside the name of a folder, as no name can have it.
    private const char InnerStroke = '\uFFFF';

    /// <summary>Resolves a relative link as browsers do.</summary>
    /// <param name="file">The page it stands on, relative to the site's root.</param>
    /// <param name="link">The link as it stands.</param>
    /// <returns><see langword="null"/> where it leads out of the site.</returns>
    public static SiteLink? Resolve(string file, string link)
    {
        (string path, string fragment) = Parts(link);
        return FileOf(file, path) is { } target ? new SiteLink(target, fragment) : null;
    }

    /// <summary>The path of a link without its query, as it stands, and the id that it names, decoded.</summary>
    public static (string Path, string Fragment) Parts(string link)
    {
        int hash = link.IndexOf('#', StringComparison.Ordinal);
        int end = hash < 0 ? link.Length : hash;
        int query = link.IndexOf('?', 0, end);
        return (link[..(query < 0 ? end : query)], hash < 0 ? "" : Decode(link[(hash + 1)..]));
    }

    /// <summary>The file that a path leads to from a page; <see langword="null"/> where it leads out of the site.</summary>
    public static string? FileOf(string file, string path)
    {
        if (path.Length == 0)
        {
            return file;
        }

        int most = file.Length + path.Length + Index.Length;
        Span<char> target = most <= UsualLength ? stackalloc char[UsualLength] : new char[most];
        int length = file.LastIndexOf('/') + 1;
        file.AsSpan(0, length).CopyTo(target);
        foreach (Range range in path.AsSpan().Split('/'))
        {
            ReadOnlySpan<char> part = path.AsSpan(range);
            if (part is ".." && length == 0)
            {
                return null;
            }

            if (part is "..")
            {
                length = target[..(length - 1)].LastIndexOf('/') + 1;
            }
            else if (part is not "." && range.End.Value < path.Length)
            {
                length = Append(target, length, part, "/");
            }
            else if (part is not ".")
            {
                length = Append(target, length, part, "");
            }
        }

        length = length == 0 || target[length - 1] == '/' ? Append(target, length, Index, "") : length;
        target[..length].Replace(InnerStroke, '/');
        return target[..length].ToString();
    }

    private static int Append(Span<char> target, int length, ReadOnlySpan<char> part, string end)
    {
        ReadOnlySpan<char> decoded = part.Contains('%') ? Decode(part.ToString()).Replace('/', InnerStroke) : part;
        decoded.CopyTo(target[length..]);
        end.CopyTo(target[(length + decoded.Length)..]);
        return length + decoded.Length + end.Length;
    }

    /// <summary>Whether a link names a scheme, such as <c>https:</c>.</summary>
    public static bool HasScheme(string link)
    {
        int colon = link.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(link[0]) && link.AsSpan(0, colon).IndexOfAny("/?#") < 0;
    }

    private static string Decode(string part) => part.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(part) : part;
}
