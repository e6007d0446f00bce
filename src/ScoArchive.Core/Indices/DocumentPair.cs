using ScoArchive.Core.Archive;

namespace ScoArchive.Core.Indices;

/// <summary>Two documents that can be compared.</summary>
/// <param name="Left">The older document.</param>
/// <param name="Right">The newer document.</param>
/// <param name="IsRelated">Whether a record relates the two; such a pair has a comparison at an address of its own.</param>
public sealed record DocumentPair(ArchivedDocument Left, ArchivedDocument Right, bool IsRelated)
{
    /// <summary>Whether a record says that one is a translation of the other.</summary>
    public bool IsTranslation => Names(Left, Right) || Names(Right, Left);

    private static bool Names(ArchivedDocument one, ArchivedDocument other) => one.Metadata.Related.Any(related =>
        related.Slug == other.Document.Slug && related.Relation is DocumentRelation.TranslationOf or DocumentRelation.TranslatedAs);
}
