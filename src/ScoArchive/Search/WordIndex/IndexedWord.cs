namespace ScoArchive.Search.WordIndex;

/// <summary>A word of the word index while documents are read.</summary>
internal sealed class IndexedWord
{
    private readonly List<IndexedForm> _forms = [];
    private readonly List<WordPlace> _places = [];
    private int _lastPassage = -1;

    /// <summary>How often its forms occur.</summary>
    public int Occurrences => _forms.Sum(form => form.Occurrences);

    /// <summary>In how many paragraphs.</summary>
    public int Paragraphs { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<WordPlace> Places => _places;

    /// <summary>Adds a form when it is first met.</summary>
    public void AddForm(IndexedForm form) => _forms.Add(form);

    /// <summary>Counts a paragraph once, and keeps its place while there is room.</summary>
    public void AddPassage(int passage, WordPlace place, int most)
    {
        if (passage == _lastPassage)
        {
            return;
        }

        _lastPassage = passage;
        Paragraphs++;
        if (_places.Count < most)
        {
            _places.Add(place);
        }
    }

    /// <summary>The form that occurs most often; of equals the first.</summary>
    public string CommonestForm() =>
        _forms.OrderByDescending(form => form.Occurrences).ThenBy(form => form.Form, StringComparer.Ordinal).First().Form;
}
