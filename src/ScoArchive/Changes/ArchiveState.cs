using System.Collections.Immutable;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Changes;

/// <summary>What the archive promises at one moment.</summary>
/// <param name="Documents">Its documents, by slug.</param>
/// <param name="Addresses">Its addresses.</param>
public sealed record ArchiveState(ImmutableSortedDictionary<Slug, DocumentState> Documents, ImmutableArray<PageEntry> Addresses)
{
    /// <summary>What it is the state of, in words.</summary>
    public string Name { get; init; } = "";

    /// <summary>What is stated about documents.</summary>
    public ImmutableDictionary<Slug, DocumentStatements> Statements { get; init; } = ImmutableDictionary<Slug, DocumentStatements>.Empty;

    /// <summary>A state of documents.</summary>
    public static ArchiveState Of(IEnumerable<DocumentState> documents, IEnumerable<PageEntry> addresses) =>
        new(documents.DistinctBy(document => document.Slug).ToImmutableSortedDictionary(document => document.Slug, document => document), [.. addresses]);
}
