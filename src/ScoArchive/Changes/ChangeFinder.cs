using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Changes;

/// <summary>Compares what the archive promised with what it promises now.</summary>
public static class ChangeFinder
{
    /// <summary>What is other than before.</summary>
    /// <param name="before">What was promised.</param>
    /// <param name="now">What is promised now.</param>
    public static ChangeReport Compare(ArchiveState before, ArchiveState now)
    {
        Dictionary<Slug, DocumentState> heirs = now.Documents.Values.SelectMany(document => document.FormerSlugs.Select(former => (former, document))).DistinctBy(pair => pair.former).ToDictionary(pair => pair.former, pair => pair.document);
        List<DocumentChange> documents = [];
        HashSet<Slug> known = [];
        foreach (DocumentState document in before.Documents.Values)
        {
            DocumentState? present = now.Documents.GetValueOrDefault(document.Slug) ?? heirs.GetValueOrDefault(document.Slug);
            _ = present is not null && known.Add(present.Slug);
            documents.AddRange(Find(document, present, StatementFinder.Compare(before, document.Slug, now, present?.Slug ?? document.Slug)) is { } change ? [change] : []);
        }

        documents.AddRange(now.Documents.Values.Where(document => !known.Contains(document.Slug) && document.Fate.Length == 0).Select(document =>
            new DocumentChange(document.Slug, document.Slug, document.Title, DocumentChangeKind.New, FormattableString.Invariant($"{document.Paragraphs.Length} paragraphs and headings"), [])));
        HashSet<PagePath> held = [.. now.Addresses.Select(entry => entry.Path), .. now.Documents.Keys.Concat(heirs.Keys).Select(ArchivePaths.Of)];
        HashSet<PagePath> had = [.. before.Addresses.Select(entry => entry.Path), .. before.Documents.Keys.Select(ArchivePaths.Of)];
        HashSet<PagePath> pages = [.. now.Documents.Keys.Concat(before.Documents.Keys).Select(ArchivePaths.Of)];
        return new ChangeReport(
            before.Name,
            [.. documents.OrderBy(document => document.Slug)],
            [.. before.Addresses.Where(entry => !held.Contains(entry.Path) && !pages.Contains(entry.Path))],
            [.. now.Addresses.Where(entry => !had.Contains(entry.Path) && !pages.Contains(entry.Path))]);
    }

    private static DocumentChange? Find(DocumentState before, DocumentState? now, ImmutableArray<StatementChange> statements)
    {
        if (now is null)
        {
            return new DocumentChange(before.Slug, before.Slug, before.Title, DocumentChangeKind.Lost, "its address leads nowhere", []);
        }

        if (now.Fate.Length > 0)
        {
            return before.Fate.Length == 0 ? new DocumentChange(now.Slug, before.Slug, now.Title, DocumentChangeKind.Gone, now.Fate, [])
                : statements.IsEmpty ? null
                : new DocumentChange(now.Slug, before.Slug, now.Title, DocumentChangeKind.Changed, "no longer published", []) { Statements = statements };
        }

        bool isMoved = now.Slug != before.Slug;
        ImmutableArray<ParagraphChange> paragraphs = [.. FindParagraphs(before, now)];
        return isMoved ? new DocumentChange(now.Slug, before.Slug, now.Title, DocumentChangeKind.Moved, $"it was documents/{before.Slug}/, which leads here", paragraphs) { Statements = statements }
            : paragraphs.IsEmpty && statements.IsEmpty ? null
            : new DocumentChange(now.Slug, before.Slug, now.Title, DocumentChangeKind.Changed, "", paragraphs) { Statements = statements };
    }

    private static IEnumerable<ParagraphChange> FindParagraphs(DocumentState before, DocumentState now)
    {
        Dictionary<BlockId, string> present = now.Paragraphs.DistinctBy(paragraph => paragraph.Id).ToDictionary(paragraph => paragraph.Id, paragraph => paragraph.Text);
        Dictionary<BlockId, string> earlier = before.Paragraphs.DistinctBy(paragraph => paragraph.Id).ToDictionary(paragraph => paragraph.Id, paragraph => paragraph.Text);
        HashSet<BlockId> moved = FindMoved([.. before.Paragraphs.Select(paragraph => paragraph.Id).Where(present.ContainsKey)], [.. now.Paragraphs.Select(paragraph => paragraph.Id).Where(earlier.ContainsKey)]);
        foreach ((BlockId id, string text) in now.Paragraphs)
        {
            if (!earlier.TryGetValue(id, out string? then))
            {
                bool isKnown = before.Aliases.ContainsKey(id) || before.Withdrawn.Contains(id);
                yield return new ParagraphChange(id, isKnown ? ParagraphChangeKind.Restored : ParagraphChangeKind.Added, "", text, "");
            }
            else if (then != text)
            {
                yield return new ParagraphChange(id, ParagraphChangeKind.Reworded, then, text, "");
            }
            else if (moved.Contains(id))
            {
                yield return new ParagraphChange(id, ParagraphChangeKind.Moved, then, text, "");
            }
        }

        foreach (BlockId id in before.Paragraphs.Select(paragraph => paragraph.Id).Concat(before.Aliases.Keys).Concat(before.Withdrawn).Where(id => !present.ContainsKey(id)).Distinct())
        {
            ParagraphChangeKind kind = now.Aliases.ContainsKey(id) ? ParagraphChangeKind.Merged : now.Withdrawn.Contains(id) ? ParagraphChangeKind.Withdrawn : ParagraphChangeKind.Lost;
            if (earlier.ContainsKey(id) || kind == ParagraphChangeKind.Lost)
            {
                yield return new ParagraphChange(id, kind, earlier.GetValueOrDefault(id, ""), "", now.Aliases.TryGetValue(id, out BlockId target) ? target.Value : "");
            }
        }
    }

    // The fewest that have to be taken out so that the others stand in the same order.
    private static HashSet<BlockId> FindMoved(ImmutableArray<BlockId> before, ImmutableArray<BlockId> now)
    {
        Dictionary<BlockId, int> places = before.Select((id, place) => (id, place)).ToDictionary(pair => pair.id, pair => pair.place);
        return [.. now.Except(RisingChain.Longest([.. now.Select((id, place) => (place, places[id], 1.0))]).Select(kept => now[kept.Left]))];
    }
}
