using System.Collections.Concurrent;
using System.Collections.Immutable;
using AngleSharp.Dom;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Checks;

/// <summary>Checks that every link inside the site leads to a file of it, and to an id on it where the link names one.</summary>
public sealed class LinkCheck(IReadOnlyCollection<string> files)
{
    /// <summary>Diagnostic code for a link that leads nowhere.</summary>
    public const string Broken = "SCO501";

    /// <summary>Diagnostic code for an id that stands twice on a page.</summary>
    public const string RepeatedId = "SCO502";

    private readonly HashSet<string> _files = new(files, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, HashSet<string>> _ids = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(string Page, string Target, string Fragment)> _fragments = [];
    private readonly ConcurrentBag<Diagnostic> _problems = [];

    /// <summary>Looks at a page, and says which ids it has.</summary>
    /// <param name="file">Its file, relative to the site's root.</param>
    /// <param name="page">The page.</param>
    public IReadOnlySet<string> Look(string file, IDocument page)
    {
        HashSet<string> ids = _ids[file] = CollectIds(file, page);
        foreach (IElement element in page.All)
        {
            foreach (string attribute in (string[])["href", "src", "action"])
            {
                if (element.GetAttribute(attribute) is { } link && !IsCanonical(element))
                {
                    Follow(file, link);
                }
            }
        }

        return ids;
    }

    /// <summary>Everything found, once all pages were looked at.</summary>
    public ImmutableArray<Diagnostic> Finish()
    {
        foreach ((string page, string target, string fragment) in _fragments)
        {
            if (_ids.TryGetValue(target, out HashSet<string>? ids) && !ids.Contains(fragment))
            {
                Report(page, $"{target}#{fragment}");
            }
        }

        return [.. _problems.OrderBy(problem => problem.ToString(), StringComparer.Ordinal)];
    }

    private HashSet<string> CollectIds(string file, IDocument page)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (IElement element in page.All.Where(element => !string.IsNullOrEmpty(element.Id) && !ids.Add(element.Id!)))
        {
            _problems.Add(Diagnostic.Error(RepeatedId, file, 0, $"the id '{element.Id}' stands twice on the page", "this is a mistake of the theme; report it"));
        }

        return ids;
    }

    private static bool IsCanonical(IElement element) => element.GetAttribute("rel") == "canonical";

    private void Follow(string file, string link)
    {
        if (Uri.TryCreate(link, UriKind.Absolute, out Uri? absolute) && absolute.Scheme is "http" or "https" or "mailto")
        {
            return;
        }

        // A page that is served at any depth links from the site's root.
        var from = new Uri("http://site/" + (link.StartsWith('/') ? "" : EscapePath(file)));
        if (!Uri.TryCreate(from, link.StartsWith('/') ? "." : link, out Uri? target))
        {
            Report(file, link);
            return;
        }

        string path = Uri.UnescapeDataString(target.AbsolutePath[1..]);
        string found = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (!_files.Contains(found))
        {
            Report(file, link);
        }
        else if (target.Fragment.Length > 1)
        {
            _fragments.Add((file, found, Uri.UnescapeDataString(target.Fragment[1..])));
        }
    }

    private static string EscapePath(string file) => string.Join('/', file.Split('/').Select(Uri.EscapeDataString));

    private void Report(string page, string link) => _problems.Add(Diagnostic.Error(
        Broken, page, 0, $"the link '{link}' leads nowhere", "mend the page in input/pages or the record that the link comes from"));
}
