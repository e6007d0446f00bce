using ScoArchive.Theme.Search;

namespace ScoArchive.Search.WordIndex;

/// <summary>A word of the word index while documents are read.</summary>
internal sealed class IndexedWord
{
    private readonly List<IndexedForm> forms = [];
    private readonly List<WordIndexPlace> places = [];
    private int lastPassage = -1;

    /// <summary>How often its forms occur.</summary>
    public int Occurrences => forms.Sum(form => form.Occurrences);

    /// <summary>In how many paragraphs.</summary>
    public int Paragraphs { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<WordIndexPlace> Places => places;

    /// <summary>Adds a form when it is first met.</summary>
    public void AddForm(IndexedForm form) => forms.Add(form);

    /// <summary>Counts a paragraph once, and keeps its place while there is room.</summary>
    public void AddPassage(int passage, WordIndexPlace place, int most)
    {
        if (passage == lastPassage)
        {
            return;
        }

        lastPassage = passage;
        Paragraphs++;
        if (places.Count < most)
        {
            places.Add(place);
        }
    }

    /// <summary>The form that occurs most often; of equals the first.</summary>
    public string CommonestForm() =>
        forms.OrderByDescending(form => form.Occurrences).ThenBy(form => form.Form, StringComparer.Ordinal).First().Form;
}
