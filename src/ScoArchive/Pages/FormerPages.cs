using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Permalinks;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>
/// Pages at addresses that were published and that no page of this site has: one leads on to where its subject is now, or says
/// that it is gone and leads to the list that it belonged to.
/// </summary>
public sealed class FormerPages
{
    private readonly Site _site;
    private readonly ImmutableArray<PageKind> _kinds;
    private readonly PublishedPages _published;
    private readonly AddressLedger _ledger;
    private readonly Dictionary<PagePath, PagePath> _stated;
    private readonly Dictionary<PagePath, PagePath> _standIns;
    private readonly Dictionary<(string Kind, string Key), PageEntry> _byKey;
    private readonly Dictionary<PagePath, PageEntry> _byPath;
    private readonly Dictionary<PagePath, PageEntry> _known;

    /// <summary>Compares the ledger with what this site has.</summary>
    /// <param name="site">The site.</param>
    /// <param name="kinds">The kinds of page that it has.</param>
    /// <param name="published">Its pages, all of which were made.</param>
    /// <param name="ledger">The addresses published so far.</param>
    public FormerPages(Site site, ImmutableArray<PageKind> kinds, PublishedPages published, AddressLedger ledger)
    {
        (_site, _kinds, _published, _ledger) = (site, kinds, published, ledger);
        ImmutableArray<PageEntry> entries = published.Entries;
        _known = ledger.Entries.ToDictionary(entry => entry.Path);
        _byPath = entries.ToDictionary(entry => entry.Path);
        _byKey = entries.GroupBy(entry => (entry.Kind, entry.Key)).ToDictionary(group => group.Key, group => group.First());
        _stated = published.Moves.DistinctBy(move => move.From).ToDictionary(move => move.From, move => move.To);
        _standIns = published.StandIns.DistinctBy(move => move.From).ToDictionary(move => move.From, move => move.To);
        Moved = [.. FindMoved().OrderBy(move => move.From.Value, StringComparer.Ordinal)];
    }

    /// <summary>Addresses that lead on, and where to.</summary>
    public ImmutableArray<(PagePath From, PagePath To)> Moved { get; }

    /// <summary>The same site beside another ledger.</summary>
    /// <param name="ledger">The addresses published so far.</param>
    public FormerPages With(AddressLedger ledger) => new(_site, _kinds, _published, ledger);

    /// <summary>The pages, in ordinal order of their addresses.</summary>
    public IEnumerable<SitePage> Make()
    {
        HashSet<PagePath> moved = [.. Moved.Select(move => move.From)];
        return Moved.Where(move => !_published.Has(move.From)).Select(MakeMoved)
            .Concat(_ledger.Entries.Where(entry => !_published.Has(entry.Path) && !moved.Contains(entry.Path)).Select(MakeGone));
    }

    private IEnumerable<(PagePath From, PagePath To)> FindMoved()
    {
        foreach ((PagePath from, PagePath to) in _stated.Where(move => !_byPath.ContainsKey(move.Key)))
        {
            yield return (from, to);
        }

        foreach (PageEntry entry in _ledger.Entries.Where(entry => !_byPath.ContainsKey(entry.Path) && !_stated.ContainsKey(entry.Path)))
        {
            if (_byKey.TryGetValue((entry.Kind, entry.Key), out PageEntry? now))
            {
                yield return (entry.Path, now.Path);
            }
            else if (FindComparison(entry) is { } comparison)
            {
                yield return (entry.Path, comparison);
            }
            else if (_standIns.TryGetValue(entry.Path, out PagePath standIn))
            {
                yield return (entry.Path, standIn);
            }
            else if (FindList(entry) is { } list)
            {
                yield return (entry.Path, list);
            }
        }
    }

    // A part of a list that is divided otherwise now leads to the nearest page above it, but not to the overview of its kind.
    private PagePath? FindList(PageEntry entry)
    {
        PageKind? kind = _kinds.FirstOrDefault(kind => kind.Folder != PagePath.Home && kind.Holds(entry.Path));
        for (string above = ParentOf(entry.Path.Value); kind is not null && above.Length > kind.Folder.Value.Length; above = ParentOf(above))
        {
            var path = new PagePath(above);
            PagePath now = _stated.GetValueOrDefault(path, path);
            if (_byPath.ContainsKey(now))
            {
                return now;
            }

            if (_known.TryGetValue(path, out PageEntry? former) && _byKey.TryGetValue((former.Kind, former.Key), out PageEntry? moved))
            {
                return moved.Path;
            }
        }

        return null;
    }

    private static string ParentOf(string folder) => folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];

    // Its documents may have moved; two that no record relates are compared on the page for any two.
    private PagePath? FindComparison(PageEntry entry)
    {
        if (entry.Path.Value.Split('/') is not ["compare", var left, var right, ""] || FindDocument(left) is not { } older || FindDocument(right) is not { } newer)
        {
            return null;
        }

        if (_byKey.TryGetValue((entry.Kind, ComparisonPages.KeyOf(older, newer)), out PageEntry? now))
        {
            return now.Path;
        }

        return ArchivePaths.OfComparison(older, newer);
    }

    private Slug? FindDocument(string slug)
    {
        PagePath path = ArchivePaths.Of(new Slug(slug));
        PagePath now = _stated.GetValueOrDefault(path, path);
        return _byPath.ContainsKey(now) ? new Slug(now.Value[ArchivePaths.Documents.Value.Length..].TrimEnd('/')) : null;
    }

    private SitePage MakeMoved((PagePath From, PagePath To) move)
    {
        string title = _published.TitleOf(move.To) is { Length: > 0 } now ? now : _known[move.From].Title;
        string heading = _site.Text.Format("moved.heading", title);
        PageFrame frame = _site.FrameOf(move.From, title, _site.Text["former.moved"]) with
        {
            Canonical = new WebAddress(_site.UrlOf(move.To)),
            PrintedSource = _site.UrlOf(move.To),
            Scripts = [_site.Assets["js/moved.js"]],
        };
        return new SitePage(move.From, frame, new FormerPage(heading, _site.Text["former.moved"], new Link(move.To, title))) { IsFormer = true };
    }

    private SitePage MakeGone(PageEntry entry)
    {
        PageKind kind = _kinds.FirstOrDefault(kind => kind.Name == entry.Kind) ?? _kinds[^1];
        string heading = _site.Text.Format("former.heading", entry.Title);
        PageFrame frame = _site.FrameOf(entry.Path, heading, kind.Fate) with { Meta = [new MetaTag("robots", "noindex")] };
        return new SitePage(entry.Path, frame, new FormerPage(heading, kind.Fate, kind.Index)) { IsFormer = true };
    }
}
