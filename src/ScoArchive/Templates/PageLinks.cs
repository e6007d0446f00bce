namespace ScoArchive.Templates;

/// <summary>Makes links as a page has to write them.</summary>
/// <param name="page">The page's address.</param>
/// <param name="root">Path of the site's root on its host, for a page that is served at any depth; empty for all others, whose links are relative.</param>
public sealed class PageLinks(PagePath page, string root = "")
{
    /// <summary>The link to a page or file of this site.</summary>
    public string To(PagePath target) => root.Length > 0 ? root + target.Value : page.LinkTo(target);

    /// <summary>The link to an address; <see langword="null"/> where following it could run a script.</summary>
    public string? To(IAddress address) => address switch
    {
        PagePath path when new RelativeAddress(path.Value).IsSafe => To(path),
        WebAddress { IsSafe: true } web => web.Value,
        RelativeAddress { IsSafe: true } relative => relative.Value,
        _ => null,
    };
}
