using System.Collections.Concurrent;
using System.Collections.Immutable;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Pages;

/// <summary>The addresses of a site's pages, noted while they are made; the pages themselves are not kept.</summary>
/// <param name="kinds">The kinds of page that the site has.</param>
public sealed class PublishedPages(ImmutableArray<PageKind> kinds)
{
    private readonly ConcurrentBag<PageEntry> _entries = [];
    private readonly ConcurrentBag<(PagePath From, PagePath To)> _moves = [];
    private readonly ConcurrentBag<(PagePath From, PagePath To)> _standIns = [];
    private readonly ConcurrentDictionary<PagePath, string> _made = new();

    /// <summary>The pages, in ordinal order of their addresses; those at former addresses and the one for unknown addresses are not among them.</summary>
    public ImmutableArray<PageEntry> Entries => [.. _entries.OrderBy(entry => entry.Path.Value, StringComparer.Ordinal)];

    /// <summary>Where pages went whose former addresses editors state.</summary>
    public IEnumerable<(PagePath From, PagePath To)> Moves => InOrder(_moves);

    /// <summary>Where addresses lead that no page has now, if they were ever published.</summary>
    public IEnumerable<(PagePath From, PagePath To)> StandIns => InOrder(_standIns);

    /// <summary>Takes note of a page; <see langword="false"/> where another page has its address.</summary>
    public bool Add(SitePage page)
    {
        if (!_made.TryAdd(page.Path, page.Title))
        {
            return false;
        }

        if (!page.IsFormer && page.Root.Length == 0)
        {
            _entries.Add(EntryOf(page));
            page.StandsFor.ToList().ForEach(_standIns.Add);
        }

        page.FormerAddresses.ToList().ForEach(former => _moves.Add((former, page.Path)));
        return true;
    }

    /// <summary>Whether a page is at an address.</summary>
    public bool Has(PagePath path) => _made.ContainsKey(path);

    /// <summary>The title of the page at an address; empty where there is none.</summary>
    public string TitleOf(PagePath path) => _made.GetValueOrDefault(path, "");

    private static IEnumerable<(PagePath From, PagePath To)> InOrder(IEnumerable<(PagePath From, PagePath To)> moves) =>
        moves.OrderBy(move => move.From.Value, StringComparer.Ordinal).ThenBy(move => move.To.Value, StringComparer.Ordinal);

    private PageEntry EntryOf(SitePage page)
    {
        PageKind? kind = kinds.FirstOrDefault(kind => kind.Folder != PagePath.Home && kind.Holds(page.Path));
        string rest = page.Path.Value[(kind?.Folder.Value.Length ?? 0)..].TrimEnd('/');
        return new PageEntry(page.Path, kind?.Name ?? "pages", page.Key.Length > 0 ? page.Key : rest, page.Title);
    }
}
