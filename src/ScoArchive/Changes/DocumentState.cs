using System.Collections.Immutable;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Changes;

/// <summary>What the archive promises of a document.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Paragraphs">The blocks that have ids, in reading order, with their words.</param>
/// <param name="Aliases">Ids that lead to others.</param>
/// <param name="Withdrawn">Ids whose text was withdrawn.</param>
public sealed record DocumentState(
    Slug Slug, string Title, ImmutableArray<(BlockId Id, string Text)> Paragraphs, ImmutableDictionary<BlockId, BlockId> Aliases, ImmutableHashSet<BlockId> Withdrawn)
{
    /// <summary>What became of it, where it is no longer published; empty where it is.</summary>
    public string Fate { get; init; } = "";

    /// <summary>Slugs that it had.</summary>
    public ImmutableArray<Slug> FormerSlugs { get; init; } = [];

    /// <summary>The state of a ledger.</summary>
    /// <param name="slug">The document.</param>
    /// <param name="title">Its title.</param>
    /// <param name="ledger">The ledger.</param>
    public static DocumentState Of(Slug slug, string title, Ledger ledger)
    {
        ILookup<BlockId, LedgerVersion> texts = ledger.History.ToLookup(version => version.Id);
        return new DocumentState(
            slug,
            title,
            [.. ledger.Entries.Where(entry => entry.State == LedgerState.Current).Select(entry => (entry.Id, texts[entry.Id].LastOrDefault(version => version.Fingerprint == entry.Fingerprint)?.Text ?? entry.Opening))],
            ledger.Entries.Where(entry => entry.State == LedgerState.Alias).DistinctBy(entry => entry.Id).ToImmutableDictionary(entry => entry.Id, entry => entry.Target),
            [.. ledger.Entries.Where(entry => entry.State == LedgerState.Withdrawn).Select(entry => entry.Id)]);
    }
}
