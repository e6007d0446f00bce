using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ScoArchive.Core.Archive;

namespace ScoArchive.Building;

/// <summary>
/// Documents in batches, to be worked on and kept together. Where a batch ends depends on what stands near, so that a text that is
/// new, gone or longer changes its own batch and seldom more than the next one.
/// </summary>
internal static class TextBatches
{
    private const long LeastBytes = 256 * 1024;
    private const long MostBytes = 1024 * 1024;
    private const int OneIn = 8;

    /// <summary>The batches, in the order of the documents.</summary>
    public static IEnumerable<ImmutableArray<ArchivedDocument>> Of(IEnumerable<ArchivedDocument> documents)
    {
        var batch = ImmutableArray.CreateBuilder<ArchivedDocument>();
        long bytes = 0;
        foreach (ArchivedDocument document in documents)
        {
            batch.Add(document);
            bytes += document.Document.Provenance.Seed.Bytes.Length;
            if (bytes >= MostBytes || (bytes >= LeastBytes && MayEndWith(document)))
            {
                yield return batch.DrainToImmutable();
                bytes = 0;
            }
        }

        if (batch.Count > 0)
        {
            yield return batch.DrainToImmutable();
        }
    }

    private static bool MayEndWith(ArchivedDocument document) => SHA256.HashData(Encoding.UTF8.GetBytes(document.Document.Slug.Value))[0] % OneIn == 0;
}
