using System.Collections.Immutable;
using ScoArchive.Cache;

namespace ScoArchive.Search;

/// <summary>Documents that follow one another and are worked on together.</summary>
/// <param name="Documents">The documents.</param>
/// <param name="Key">The checksum of all that their titles and passages were made of; <see langword="null"/> where that is not known.</param>
public sealed record SearchableBatch(ImmutableArray<SearchableDocument> Documents, CacheKey? Key = null)
{
    /// <summary>Documents in batches of a size that bounds the memory.</summary>
    /// <param name="documents">Finished documents, read once and in order.</param>
    /// <param name="letters">How many letters of passages close a batch.</param>
    public static IEnumerable<SearchableBatch> Of(IEnumerable<SearchableDocument> documents, int letters)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var batch = ImmutableArray.CreateBuilder<SearchableDocument>();
        int gathered = 0;
        foreach (SearchableDocument document in documents)
        {
            batch.Add(document);
            gathered += document.Passages.Sum(passage => passage.Text.Length);
            if (gathered >= letters)
            {
                yield return new SearchableBatch(batch.DrainToImmutable());
                gathered = 0;
            }
        }

        yield return new SearchableBatch(batch.DrainToImmutable());
    }
}
