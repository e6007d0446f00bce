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
    public IEnumerable<SitePage> Make() => letters.Select(MakeLetter).Prepend(MakeSearch());

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

    private SitePage MakeLetter(IndexLetter letter)
    {
        var path = new PagePath(ArchivePaths.Search.Value + letter.Address);
        PageFrame frame = site.FrameOf(path, site.Text.Format("search.words", letter.Letter), site.Text["search.wordsDescription"]) with
        {
            Styles = [site.Assets["css/search.css"]],
        };
        string root = path.LinkTo(PagePath.Home);
        string search = path.LinkTo(ArchivePaths.Search);
        return new SitePage(path, frame, new WordIndexPage(
            letter.Letter, new RelativeAddress(search), LinksFrom(search, letter), [.. letter.Words.Select(word => Describe(word, root))]));
    }

    private ImmutableArray<LetterLink> LinksFrom(string search, IndexLetter? current) => [.. letters.Select(letter => new LetterLink(
        letter.Letter,
        new RelativeAddress(search + letter.Address),
        site.Text.Format("search.letter", letter.Letter, site.Text.Count("count.words", letter.Words.Length)),
        letter == current))];

    private static WordIndexWord Describe(LetterWord word, string root) => new(
        word.Word,
        [.. word.Places.GroupBy(place => place.Title, StringComparer.Ordinal).Select(document => new WordIndexDocument(
            document.Key, [.. document.Select(place => new WordIndexPlace(new RelativeAddress(root + place.Address), place.Number))]))],
        word.Paragraphs - word.Places.Length);
}
