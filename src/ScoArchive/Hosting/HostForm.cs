namespace ScoArchive.Hosting;

/// <summary>Whose form a site's rule files have.</summary>
public enum HostForm
{
    /// <summary>Netlify's, which says most; other hosts pass over what they do not know.</summary>
    Netlify,

    /// <summary>That of Cloudflare Pages.</summary>
    Cloudflare,
}
