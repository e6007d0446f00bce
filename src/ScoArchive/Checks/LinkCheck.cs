using System.Collections.Concurrent;
using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Markup;

namespace ScoArchive.Checks;

/// <summary>Checks that every link inside the site leads to a file of it, and to an id on it where the link names one.</summary>
/// <param name="files">The site's files.</param>
/// <param name="idsOf">The ids of a page that was not looked at, by its file; <see langword="null"/> where every page is.</param>
public sealed class LinkCheck(IReadOnlyCollection<string> files, Func<string, IReadOnlySet<string>>? idsOf = null)
{
    /// <summary>Diagnostic code for a link that leads nowhere.</summary>
    public const string Broken = "SCO501";

    /// <summary>Diagnostic code for an id that stands twice on a page.</summary>
    public const string RepeatedId = "SCO502";

    private static readonly ImmutableArray<string> OtherSchemes = ["http:", "https:", "mailto:"];

    private readonly HashSet<string> _files = new(files, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> _ids = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(string Page, SiteLink Link)> _fragments = [];
    private readonly ConcurrentBag<Diagnostic> _problems = [];

    /// <summary>Looks at a page.</summary>
    /// <param name="file">Its file, relative to the site's root.</param>
    /// <param name="page">Its ids and links.</param>
    public void Look(string file, PageAnchors page)
    {
        _ids[file] = page.Ids;
        foreach (string id in page.Repeated)
        {
            _problems.Add(Diagnostic.Error(RepeatedId, file, 0, $"the id '{id}' stands twice on the page", "this is a mistake of the theme; report it"));
        }

        var targets = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (string link in page.Links)
        {
            Follow(file, link.Trim(), targets);
        }
    }

    /// <summary>Everything found, once all pages were looked at.</summary>
    public ImmutableArray<Diagnostic> Finish()
    {
        foreach ((string page, SiteLink link) in _fragments)
        {
            if (IdsOf(link.File) is { } ids && !ids.Contains(link.Fragment))
            {
                Report(page, $"{link.File}#{link.Fragment}");
            }
        }

        return [.. _problems.OrderBy(problem => problem.ToString(), StringComparer.Ordinal)];
    }

    private IReadOnlySet<string>? IdsOf(string file) =>
        _ids.TryGetValue(file, out IReadOnlySet<string>? ids) ? ids
        : idsOf is not null && file.EndsWith(".html", StringComparison.Ordinal) ? _ids[file] = idsOf(file)
        : null;

    /// <summary>Follows a link.</summary>
    /// <param name="file">The file that has it, relative to the site's root.</param>
    /// <param name="link">The link as it stands.</param>
    public void Follow(string file, string link) => Follow(file, link, []);

    // The links of a page name few addresses, and many places at each.
    private void Follow(string file, string link, Dictionary<string, string?> targets)
    {
        // A page that is served at any depth links from the root of its host, which the build does not know.
        if (link.StartsWith('/'))
        {
            return;
        }

        if (SiteLink.HasScheme(link))
        {
            if (!OtherSchemes.Any(scheme => link.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) || !Uri.TryCreate(link, UriKind.Absolute, out _))
            {
                Report(file, link);
            }

            return;
        }

        (string path, string fragment) = SiteLink.Parts(link);
        if (!targets.TryGetValue(path, out string? target))
        {
            targets[path] = target = SiteLink.FileOf(file, path) is { } found && _files.TryGetValue(found, out string? known) ? known : null;
        }

        if (target is null)
        {
            Report(file, link);
        }
        else if (fragment.Length > 0)
        {
            _fragments.Add((file, new SiteLink(target, fragment)));
        }
    }

    private void Report(string page, string link) => _problems.Add(Diagnostic.Error(
        Broken, page, 0, $"the link '{link}' leads nowhere", "mend the page in input/pages or the record that the link comes from"));
}
