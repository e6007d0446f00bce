using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Permalinks;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>The page that shows a text and its translation side by side, paragraph by paragraph.</summary>
public sealed class TranslationPages(Site site, DocumentCards cards, DocumentPair pair, DocumentComparison comparison)
{
    private readonly Dictionary<BlockId, Passage> _left = pair.Left.Passages.ToDictionary(passage => passage.Block.Id);
    private readonly Dictionary<BlockId, Passage> _right = pair.Right.Passages.ToDictionary(passage => passage.Block.Id);

    /// <summary>The page.</summary>
    public SitePage Make()
    {
        PageFrame frame = site.FrameWithData(
            ArchivePaths.Of(pair), site.Text.Format("compare.title", cards[pair.Left].IsolatedTitle, cards[pair.Right].IsolatedTitle), site.Text["translations.description"]);
        return new SitePage(ArchivePaths.Of(pair), frame, new TranslationsPage(
            Head(pair.Left, comparison.Rows.Count(row => row.Left is not null)),
            Head(pair.Right, comparison.Rows.Count(row => row.Right is not null)),
            [.. comparison.Rows.Select(row => new TranslatedRow(Show(row.Left, _left), Show(row.Right, _right)))],
            frame.Alternates)) { Key = ComparisonPages.KeyOf(pair.Left.Document.Slug, pair.Right.Document.Slug) };
    }

    private ComparedDocument Head(ArchivedDocument document, int paragraphs) => new(
        cards[document], site.Text.Format("list.of", cards.Words.DescribeLanguage(document.Metadata.Language), site.Text.Count("count.paragraphs", paragraphs)));

    private static PassageExcerpt? Show(EchoPassage? passage, Dictionary<BlockId, Passage> passages) =>
        passage is null ? null : Excerpts.Of(passages[passage.Id], [], int.MaxValue);
}
