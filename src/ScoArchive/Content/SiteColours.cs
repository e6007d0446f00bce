using System.Collections.Immutable;

namespace ScoArchive.Content;

/// <summary>Colours that an archive puts in the place of its theme's, by their names in <c>css/site/tokens.css</c>, each as <c>#rrggbb</c>.</summary>
/// <param name="Light">On light ground.</param>
/// <param name="Dark">On dark ground.</param>
public sealed record SiteColours(ImmutableSortedDictionary<string, string> Light, ImmutableSortedDictionary<string, string> Dark)
{
    /// <summary>The theme's own.</summary>
    public static SiteColours None { get; } = new(ImmutableSortedDictionary<string, string>.Empty, ImmutableSortedDictionary<string, string>.Empty);
}
