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
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (IElement element in page.All)
        {
            foreach (IAttr attribute in element.Attributes)
            {
                Look(file, element, attribute, ids, links);
            }
        }

        _ids[file] = ids;
        foreach (string link in links)
        {
            Follow(file, link);
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

    // A page names most of its links many times over; each is followed once.
    private void Look(string file, IElement element, IAttr attribute, HashSet<string> ids, HashSet<string> links)
    {
        switch (attribute.Name)
        {
            case "id" when attribute.Value.Length > 0 && !ids.Add(attribute.Value):
                _problems.Add(Diagnostic.Error(RepeatedId, file, 0, $"the id '{attribute.Value}' stands twice on the page", "this is a mistake of the theme; report it"));
                break;
            case "href" or "src" or "action" when !IsCanonical(element):
                links.Add(attribute.Value);
                break;
        }
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
