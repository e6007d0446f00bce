using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Pages.Models;
using ScoArchive.Search;
using ScoArchive.Search.WordIndex;
using ScoArchive.Templates;

namespace ScoArchive.Pages;

/// <summary>The page that asks the search index, and the word index that serves without scripts.</summary>
/// <param name="site">The site.</param>
/// <param name="letters">The word index.</param>
/// <param name="firstFiles">Files of the search index that every search reads, relative to the search page.</param>
/// <param name="facets">What a search can be narrowed by.</param>
public sealed class SearchPages(Site site, ImmutableArray<IndexLetter> letters, ImmutableArray<string> firstFiles, ImmutableArray<SearchFacet> facets)
{
    /// <summary>The search index's folder, relative to the search page.</summary>
    public const string IndexAddress = "index/";

    /// <summary>All of them.</summary>
    public IEnumerable<SitePage> Make() => letters.SelectMany(MakeLetter).Prepend(MakeSearch());

    private SitePage MakeSearch()
    {
        PageFrame frame = site.FrameOf(ArchivePaths.Search, site.Text["nav.search"], site.Text["search.description"]) with
        {
            Styles = [site.Assets["css/search.css"]],
            Scripts = [site.Assets["js/search/page.js"]],
            Modules = [site.Assets["js/search/opening.js"], site.Assets["js/search/worker.js"], site.Assets["js/search/engine.js"]],
        };
        return new SitePage(ArchivePaths.Search, frame, new SearchPage(
            new RelativeAddress(ArchivePaths.Search.LinkTo(PagePath.Home)),
            new RelativeAddress(IndexAddress),
            [.. firstFiles.Select(file => new RelativeAddress(file))],
            new RelativeAddress(letters.IsEmpty ? "./" : letters[0].Address),
            LinksFrom("", current: null),
            string.Join(' ', facets.Select(facet => facet.Field)),
            SearchExamples.In(site),
            HtmlWriter.DataBlock("<script type=\"application/json\" data-search-texts>", ScriptTexts.Of(site.Text))));
    }

    private IEnumerable<SitePage> MakeLetter(IndexLetter letter)
    {
        IndexPart whole = IndexPart.Of(letter);
        return whole.All().Select(part => MakePart(letter, whole, part));
    }

    private SitePage MakePart(IndexLetter letter, IndexPart whole, IndexPart part)
    {
        var path = new PagePath(ArchivePaths.Search.Value + part.Address);
        PageFrame frame = site.FrameOf(path, site.Text.Format("search.words", part.Opening), site.Text["search.wordsDescription"]) with
        {
            Styles = [site.Assets["css/search.css"]],
        };
        string root = path.LinkTo(PagePath.Home);
        string search = path.LinkTo(ArchivePaths.Search);
        return new SitePage(path, frame, new WordIndexPage(
            part.Opening,
            new RelativeAddress(search),
            LinksFrom(search, letter),
            [.. whole.All().Where(found => found.Parts.Length > 0 && IsWithin(part, found)).Select(found => new WordIndexRow(
                site.Text.Format("search.words", found.Opening), [.. found.Parts.Select(inner => LinkTo(search, inner.Opening, inner.Address, inner.Words.Length, IsWithin(part, inner)))]))],
            part.Parts.Length > 0 ? [] : [.. part.Words.Select(word => Describe(word, root))]));
    }

    private static bool IsWithin(IndexPart part, IndexPart whole) => part.Address.StartsWith(whole.Address, StringComparison.Ordinal);

    private ImmutableArray<LetterLink> LinksFrom(string search, IndexLetter? current) =>
        [.. letters.Select(letter => LinkTo(search, letter.Letter, letter.Address, letter.Words.Length, letter == current))];

    private LetterLink LinkTo(string search, string opening, string address, int words, bool isCurrent) =>
        new(opening, new RelativeAddress(search + address), site.Text.Format("search.letter", opening, site.Text.Count("count.words", words)), isCurrent);

    private static WordIndexWord Describe(LetterWord word, string root) => new(
        word.Word,
        [.. word.Places.GroupBy(place => place.Title, StringComparer.Ordinal).Select(document => new WordIndexDocument(
            document.Key, [.. document.Select(place => new WordIndexPlace(new RelativeAddress(root + place.Address), place.Number))]))],
        word.Paragraphs - word.Places.Length);
}
