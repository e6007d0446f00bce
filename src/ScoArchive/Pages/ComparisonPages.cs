using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Permalinks;
using ScoArchive.Pages.Blocks;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>The page that shows two documents side by side.</summary>
public sealed class ComparisonPages(Site site, DocumentCards cards, EchoingPair pair)
{
    // Below this share of common words, marks would cover most of both paragraphs.
    private const double LeastSimilarity = 0.5;

    private readonly Dictionary<BlockId, Passage> _left = PassagesOf(pair.Left);
    private readonly Dictionary<BlockId, Passage> _right = PassagesOf(pair.Right);

    /// <summary>What a comparison is of, whichever document is the older one by its date.</summary>
    public static string KeyOf(Slug one, Slug other) => string.Join(' ', new[] { one, other }.Order());

    /// <summary>The page.</summary>
    public SitePage Make()
    {
        DocumentCard left = cards[pair.Left];
        DocumentCard right = cards[pair.Right];
        PageFrame frame = site.FrameWithData(
            ArchivePaths.Of(pair), site.Text.Format("compare.title", left.Title, right.Title), site.Text["compare.description"]);
        ImmutableArray<ComparedRow> rows = ArchiveEchoes.Compare(pair).Rows;
        CompareStretch[] stretches = [.. StretchesOf(rows)];
        return new SitePage(ArchivePaths.Of(pair), frame, new ComparePage(
            left,
            right,
            site.Text.Count("compare.summary", rows.Count(row => row.Difference is not null)),
            stretches.Any(stretch => stretch.Pair is { IsFree: false }),
            stretches.Any(stretch => stretch.Pair is { IsFree: true }),
            [.. stretches],
            frame.Alternates)) { Key = KeyOf(pair.Left.Document.Slug, pair.Right.Document.Slug) };
    }

    private static Dictionary<BlockId, Passage> PassagesOf(ArchivedDocument document) =>
        document.Passages.ToDictionary(passage => passage.Block.Id);

    private IEnumerable<CompareStretch> StretchesOf(ImmutableArray<ComparedRow> rows)
    {
        List<Passage> left = [];
        List<Passage> right = [];
        foreach (ComparedRow row in rows)
        {
            if (row is { Left: { } older, Right: { } newer, Difference: { } difference })
            {
                yield return Stretch(left, right, Describe(_left[older.Id], _right[newer.Id], difference, row.IsMoved));
                left = [];
                right = [];
            }
            else if (row.Left is { } alone)
            {
                left.Add(_left[alone.Id]);
            }
            else if (row.Right is { } other)
            {
                right.Add(_right[other.Id]);
            }
        }

        yield return Stretch(left, right, null);
    }

    private CompareStretch Stretch(List<Passage> left, List<Passage> right, ComparedPair? compared) => new(
        string.Join("; ", new[] { Summarise(left, cards[pair.Left]), Summarise(right, cards[pair.Right]) }.Where(summary => summary.Length > 0)),
        [.. left.Select(passage => Show(passage, []))],
        [.. right.Select(passage => Show(passage, []))],
        compared);

    private string Summarise(List<Passage> passages, DocumentCard document) => passages.Count switch
    {
        0 => "",
        1 => site.Text.Format("compare.alone.one", passages[0].Block.Number, document.Title),
        _ => site.Text.Format("compare.alone.other", passages.Count, document.Title, passages[0].Block.Number, passages[^1].Block.Number),
    };

    private ComparedPair Describe(Passage left, Passage right, WordDifference difference, bool isMoved)
    {
        string note = site.Text.Format("compare.note", (int)Math.Round(100 * difference.Similarity));
        return new ComparedPair(
            Show(left, Excerpts.MarksOf(difference.Left), "del"),
            Show(right, Excerpts.MarksOf(difference.Right), "ins"),
            isMoved ? site.Text.Format("compare.moved", note) : note,
            isMoved,
            difference.Similarity < LeastSimilarity);
    }

    private static PassageExcerpt Show(Passage passage, ImmutableArray<TextMark> marks, string element = "mark") =>
        Excerpts.Of(passage, marks, "", int.MaxValue, element);
}
