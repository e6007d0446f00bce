using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>A kind of page: those below one folder of the site.</summary>
/// <param name="Folder">The folder; the site's root for pages that stand alone.</param>
/// <param name="Index">The list that such pages belong to, where one that is gone leads.</param>
/// <param name="Fate">What became of a page that is gone, in a sentence.</param>
public sealed record PageKind(PagePath Folder, Link Index, string Fate)
{
    /// <summary>Its name in the ledger of addresses.</summary>
    public string Name => Folder == PagePath.Home ? "pages" : Folder.Value.TrimEnd('/');

    /// <summary>Whether a page is of the kind; the folder's own page is not.</summary>
    public bool Holds(PagePath page) => page.Value.Length > Folder.Value.Length && page.Value.StartsWith(Folder.Value, StringComparison.Ordinal);
}
