using System.Collections.Immutable;

namespace ScoArchive.Content;

/// <summary>The overviews that an archive may lead its readers to, as <c>input/site.yml</c> names them.</summary>
public static class SiteIndex
{
    /// <summary>Topics.</summary>
    public const string Topics = "topics";

    /// <summary>States.</summary>
    public const string States = "states";

    /// <summary>The timeline.</summary>
    public const string Timeline = "timeline";

    /// <summary>Similar passages.</summary>
    public const string Similar = "similar-passages";

    /// <summary>Comparison of any two documents.</summary>
    public const string Comparison = "comparison";

    /// <summary>Recurring phrases.</summary>
    public const string Phrases = "phrases";

    /// <summary>All of them; those stated of documents are called as their folders on the site.</summary>
    public static ImmutableArray<string> All { get; } = [Topics, States, Timeline, "kinds", "languages", "issuers", "places", Similar, Comparison, Phrases];
}
