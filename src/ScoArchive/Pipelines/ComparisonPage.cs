using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Permalinks;
using ScoArchive.Output;
using ScoArchive.Theme.Models;
using ScoArchive.Theme.Pages;

namespace ScoArchive.Pipelines;

/// <summary>The page that shows two documents side by side.</summary>
public sealed class ComparisonPage(PageModels models, EchoingPair pair)
{
    // Below this share of common words, marks would cover most of both paragraphs.
    private const double LeastSimilarity = 0.5;

    private readonly Dictionary<BlockId, Passage> _left = PassagesOf(pair.Left);
    private readonly Dictionary<BlockId, Passage> _right = PassagesOf(pair.Right);

    /// <summary>The page.</summary>
    public SitePage Make()
    {
        DocumentCard left = models.CardOf(pair.Left);
        DocumentCard right = models.CardOf(pair.Right);
        PageFrame frame = models.Frame(
            ArchivePaths.Of(pair), models.Text.Format("compare.title", left.Title, right.Title), models.Text["compare.description"]);
        ImmutableArray<ComparedRow> rows = ArchiveEchoes.Compare(pair).Rows;
        return SitePage.Of<ComparePage>(frame, new ComparePageModel(
            frame,
            left,
            right,
            models.Text.Count("compare.summary", rows.Count(row => row.Difference is not null)),
            [.. StretchesOf(rows)]));
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
        [.. left.Select(passage => Show(passage, []))],
        Summarise(left, models.CardOf(pair.Left)),
        [.. right.Select(passage => Show(passage, []))],
        Summarise(right, models.CardOf(pair.Right)),
        compared);

    private string Summarise(List<Passage> passages, DocumentCard document) => passages.Count switch
    {
        0 => "",
        1 => models.Text.Format("compare.alone.one", passages[0].Block.Number, document.Title),
        _ => models.Text.Format("compare.alone.other", passages.Count, document.Title, passages[0].Block.Number, passages[^1].Block.Number),
    };

    private ComparedPair Describe(Passage left, Passage right, WordDifference difference, bool isMoved)
    {
        string note = models.Text.Format("compare.note", (int)Math.Round(100 * difference.Similarity));
        return new ComparedPair(
            Show(left, PageModels.MarksOf(difference.Left)),
            Show(right, PageModels.MarksOf(difference.Right)),
            isMoved ? models.Text.Format("compare.moved", note) : note,
            isMoved,
            difference.Similarity < LeastSimilarity);
    }

    private static PassageExcerpt Show(Passage passage, ImmutableArray<TextMark> marks) =>
        PageModels.Excerpt(passage, marks, "", int.MaxValue);
}
