using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Permalinks;
using ScoArchive.Pages.Blocks;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>The page that shows two documents side by side that a record relates.</summary>
public sealed class ComparisonPages(Site site, DocumentCards cards, DocumentPair pair, DocumentComparison comparison)
{
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
            ArchivePaths.Of(pair), site.Text.Format("compare.title", left.IsolatedTitle, right.IsolatedTitle), site.Text["compare.description"]);
        ImmutableArray<ComparedRow> rows = comparison.Rows;
        CompareStretch[] stretches = [.. StretchesOf(rows)];
        int paired = rows.Count(row => row.Difference is not null);
        return new SitePage(ArchivePaths.Of(pair), frame, new ComparePage(
            new ComparedDocument(left, Share(paired, rows.Count(row => row.Left is not null))),
            new ComparedDocument(right, Share(paired, rows.Count(row => row.Right is not null))),
            paired == 0 ? site.Text["compare.none"] : site.Text.Count("compare.summary", paired),
            stretches.Any(stretch => stretch.Pair is { IsFree: false }),
            stretches.Any(stretch => stretch.Pair is { IsFree: true }),
            [.. stretches],
            frame.Alternates)) { Key = KeyOf(pair.Left.Document.Slug, pair.Right.Document.Slug) };
    }

    private static Dictionary<BlockId, Passage> PassagesOf(ArchivedDocument document) =>
        document.Passages.ToDictionary(passage => passage.Block.Id);

    private string Share(int paired, int all) => site.Text.Format("compare.share", paired, all);

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

    // Paragraphs without a partner stand in their documents; a comparison only says how many and where.
    private CompareStretch Stretch(List<Passage> left, List<Passage> right, ComparedPair? compared) =>
        new([.. Summarise(left, cards[pair.Left]), .. Summarise(right, cards[pair.Right])], compared);

    private IEnumerable<Link> Summarise(List<Passage> passages, DocumentCard document)
    {
        if (passages.Count > 0)
        {
            string words = passages.Count == 1
                ? site.Text.Format("compare.alone.single", passages[0].Block.Number, document.IsolatedTitle)
                : site.Text.Format("compare.alone.several", passages.Count, document.IsolatedTitle, passages[0].Block.Number, passages[^1].Block.Number);
            yield return new Link(ArchivePaths.Of(passages[0]), words);
        }
    }

    private ComparedPair Describe(Passage left, Passage right, WordDifference difference, bool isMoved)
    {
        string note = site.Text.Format(difference.IsFree ? "compare.noteFree" : "compare.note", (int)Math.Round(100 * difference.Similarity));
        return new ComparedPair(
            Show(left, Excerpts.MarksOf(difference.Left), "del"),
            Show(right, Excerpts.MarksOf(difference.Right), "ins"),
            isMoved ? site.Text.Format("compare.moved", note) : note,
            isMoved,
            difference.IsFree);
    }

    private static PassageExcerpt Show(Passage passage, ImmutableArray<TextMark> marks, string element = "mark") =>
        Excerpts.Of(passage, marks, int.MaxValue, element);
}
