using System.Collections.Immutable;

namespace ScoArchive.Search;

/// <summary>
/// A document's passages as the index numbers them. The title is searched like a passage of its own, which opens the page at its top.
/// Headings follow it, so that their number says which passages are none of the text's paragraphs.
/// </summary>
/// <param name="Passages">The title, the headings, the paragraphs.</param>
/// <param name="Headings">How many headings there are.</param>
internal sealed record IndexedPassages(ImmutableArray<SearchablePassage> Passages, int Headings)
{
    /// <summary>The passages of a document.</summary>
    public static IndexedPassages Of(SearchableDocument document)
    {
        SearchablePassage title = new("", "", "", document.Title, []) { Dates = document.Days };
        ImmutableArray<SearchablePassage> headings = [.. document.Passages.Where(IsHeading)];
        return new IndexedPassages([title, .. headings, .. document.Passages.Where(passage => !IsHeading(passage))], headings.Length);
    }

    /// <summary>For each of them its place in reading order; -1 for the title.</summary>
    public static ImmutableArray<int> PlacesOf(SearchableDocument document)
    {
        IEnumerable<int> inOrder = Enumerable.Range(0, document.Passages.Length);
        return [-1, .. inOrder.Where(at => IsHeading(document.Passages[at])), .. inOrder.Where(at => !IsHeading(document.Passages[at]))];
    }

    private static bool IsHeading(SearchablePassage passage) => passage.Number.Length == 0;
}
