namespace ScoArchive.Pages;

/// <summary>Pages that are made one after the other, each when it is asked for; several batches are made side by side.</summary>
/// <param name="Folder">Where all of them are; the site's root where they are in several places.</param>
/// <param name="Pages">The pages.</param>
public sealed record PageBatch(PagePath Folder, IEnumerable<SitePage> Pages)
{
    /// <summary>One page by itself.</summary>
    /// <param name="path">Its address.</param>
    /// <param name="make">Makes it.</param>
    public static PageBatch Of(PagePath path, Func<SitePage> make) => new(path, Enumerable.Repeat(make, 1).Select(one => one()));

    /// <summary>Each page by itself.</summary>
    /// <param name="pages">The pages.</param>
    public static IEnumerable<PageBatch> Each(IEnumerable<SitePage> pages) => pages.Select(page => new PageBatch(page.Path, [page]));

    /// <summary>Whether a file of the site may be one of these pages.</summary>
    /// <param name="file">Address relative to the site's root, such as <c>topics/index.html</c>.</param>
    public bool MayHold(string file) => file.StartsWith(Folder.Value, StringComparison.Ordinal);
}
