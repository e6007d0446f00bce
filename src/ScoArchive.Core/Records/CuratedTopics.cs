using System.Collections.Immutable;

namespace ScoArchive.Core.Records;

/// <summary>Topics that an editor adds to a whole document or takes from it.</summary>
/// <param name="Added">Slugs of topics the document is about although no term shows it.</param>
/// <param name="Removed">Slugs of topics that terms show wrongly.</param>
public sealed record CuratedTopics(ImmutableArray<CuratedTopic> Added, ImmutableArray<CuratedTopic> Removed)
{
    /// <summary>None added, none removed.</summary>
    public static CuratedTopics None { get; } = new([], []);
}
