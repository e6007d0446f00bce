using ScoArchive.Theme.Search;

namespace ScoArchive.Search.WordIndex;

/// <summary>A word of the word index while documents are read.</summary>
internal sealed class IndexedWord
{
    private readonly SortedDictionary<string, int> forms = new(StringComparer.Ordinal);
    private readonly List<WordIndexPlace> places = [];

    /// <summary>How often its forms occur.</summary>
    public int Occurrences { get; private set; }

    /// <summary>In how many paragraphs.</summary>
    public int Paragraphs { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<WordIndexPlace> Places => places;

    /// <summary>Counts an occurrence.</summary>
    public void Count(string form)
    {
        forms[form] = forms.GetValueOrDefault(form) + 1;
        Occurrences++;
    }

    /// <summary>Counts a paragraph, and keeps its place while there is room.</summary>
    public void AddPlace(WordIndexPlace place, int most)
    {
        Paragraphs++;
        if (places.Count < most)
        {
            places.Add(place);
        }
    }

    /// <summary>The form that occurs most often; of equals the first.</summary>
    public string CommonestForm() => forms.MaxBy(form => form.Value).Key;
}
