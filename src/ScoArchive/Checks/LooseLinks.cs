using System.Collections.Frozen;
using ScoArchive.Addresses;
using ScoArchive.Pages;
using ScoArchive.Publishing;

namespace ScoArchive.Checks;

/// <summary>
/// The pages whose links have to be followed. Every link of the published site led somewhere when it was published: a page that was used again
/// as it was needs no second look as long as no file has gone since, and no id from a page that changed.
/// </summary>
internal static class LooseLinks
{
    /// <summary>Those pages, by file.</summary>
    /// <param name="output">The site being built, with all its pages.</param>
    /// <param name="pages">The files of all its pages.</param>
    public static IReadOnlySet<string> In(OutputFolder output, IReadOnlyCollection<string> pages)
    {
        string[] changed = [.. pages.Where(page => !output.IsAsBefore(page))];
        return (2 * changed.Length > pages.Count || HasLostFiles(output) || HasLostIds(output, changed) ? pages : changed).ToFrozenSet(StringComparer.Ordinal);
    }

    // The files of the search index have their checksums in their names, and no page names one but from the build that wrote it.
    private static bool HasLostFiles(OutputFolder output) => output.Before.Addresses.Except(output.Files, StringComparer.Ordinal)
        .Any(lost => !lost.StartsWith(ArchivePaths.Search.Value + SearchPages.IndexAddress, StringComparison.Ordinal));

    // What the page before held is known while it stands as it was noted.
    private static bool HasLostIds(OutputFolder output, string[] changed) => !Parallel.For(0, changed.Length, (at, all) =>
    {
        if (HasLostIds(output, changed[at]))
        {
            all.Stop();
        }
    }).IsCompleted;

    private static bool HasLostIds(OutputFolder output, string page) => output.Before.Had(page)
        && (!output.Before.StandsAsNoted(page) || !FinishedPage.IdsOf(output.PathOf(page)).IsSupersetOf(FinishedPage.IdsOf(output.Before.PathOf(page))));
}
