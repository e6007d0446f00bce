using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Letters;

namespace ScoArchive.Core.Indices;

/// <summary>The documents that one thing is stated of: an issuing body, a kind.</summary>
/// <param name="Slug">The part of its address.</param>
/// <param name="Key">The statement as records have it, in the form that most of them use.</param>
/// <param name="Documents">The documents, in time order.</param>
public sealed record DocumentGroup(string Slug, string Key, ImmutableArray<ArchivedDocument> Documents)
{
    /// <summary>Groups documents by a statement; statements that make one slug, such as two ways to write a name, are one. In order of their slugs.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="keyOf">The statement; empty where a document has none.</param>
    public static ImmutableArray<DocumentGroup> Of(DocumentArchive archive, Func<DocumentMetadata, string> keyOf) =>
    [
        .. archive.Documents.Where(document => keyOf(document.Metadata).Length > 0)
            .GroupBy(document => SlugOf(keyOf(document.Metadata)), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new DocumentGroup(group.Key, CommonestOf(group.Select(document => keyOf(document.Metadata))), [.. group])),
    ];

    private static string CommonestOf(IEnumerable<string> keys) => keys.GroupBy(key => key, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    // A name in letters that have no Latin ones here has no slug; the opening digits of its checksum name it as well as any.
    private static string SlugOf(string key) => Addresses.Slug.Make(CyrillicLetters.ToLatin(key)) is { Length: > 0 } slug
        ? slug
        : Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(key)))[..12];
}
