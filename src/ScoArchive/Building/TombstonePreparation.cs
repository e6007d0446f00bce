using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Records;

namespace ScoArchive.Building;

/// <summary>Records of documents that are gone to tombstones: each of their paragraphs is followed to where its text stands now.</summary>
/// <param name="gone">The records, in order, each with the document's ledger.</param>
/// <param name="published">The documents that are published.</param>
public sealed class TombstonePreparation(ImmutableArray<(EditorialRecord Record, Ledger Ledger)> gone, IReadOnlyCollection<PreparedDocument> published)
{
    private readonly List<Diagnostic> _problems = [];
    private readonly Dictionary<Slug, Document> _published = published.ToDictionary(document => document.Slug, document => document.Document.Document);

    /// <summary>What is wrong with what records state.</summary>
    public IReadOnlyList<Diagnostic> Problems => _problems;

    /// <summary>The tombstones, in the records' order.</summary>
    public ImmutableArray<PreparedTombstone> Prepare() => [.. gone.Select(pair => Prepare(pair.Record, pair.Record.Tombstone!, pair.Ledger))];

    private PreparedTombstone Prepare(EditorialRecord record, TombstoneStatement statement, Ledger ledger)
    {
        SuccessorText[] successors = [.. statement.Successors.Select(TextOf)];
        foreach (StatedLanding landing in statement.Landings)
        {
            Check(record, landing, ledger, successors);
        }

        ImmutableArray<FollowedParagraph> paragraphs = ParagraphFollower.Follow(
            ledger, successors, statement.Landings.DistinctBy(landing => landing.Id).ToDictionary(landing => landing.Id, landing => landing.Target));
        return new PreparedTombstone(new Tombstone(record.Metadata, statement, paragraphs), ledger, record.FileName);
    }

    private SuccessorText TextOf(Slug slug) => _published.TryGetValue(slug, out Document? document)
        ? SuccessorText.Of(slug, document.Blocks)
        : SuccessorText.Of(slug, gone.FirstOrDefault(pair => pair.Record.Metadata.Slug == slug).Ledger ?? Ledger.Empty);

    private void Check(EditorialRecord record, StatedLanding landing, Ledger ledger, SuccessorText[] successors)
    {
        if (ledger.Entries.All(entry => entry.Id != landing.Id))
        {
            Report(record, landing, $"{landing.Id} was never published", "name an id of the document's ledger in input/permalinks");
        }
        else if (successors.FirstOrDefault(successor => successor.Document == landing.Target.Document)?.Holds(landing.Target.Id) != true)
        {
            Report(record, landing, $"{landing.Target.Document} has no paragraph {landing.Target.Id}", "name a paragraph that stands there today");
        }
    }

    private void Report(EditorialRecord record, StatedLanding landing, string message, string hint) =>
        _problems.Add(Diagnostic.Error(PermalinkCodes.BadDecision, record.FileName, landing.RecordLine, message, hint));
}
