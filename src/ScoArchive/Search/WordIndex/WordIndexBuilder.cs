using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Search.Indexing;

namespace ScoArchive.Search.WordIndex;

/// <summary>
/// Makes the A–Z index of significant words that serves readers without scripts. A word is significant when it is no function
/// word and stands in few enough paragraphs to lead somewhere; each letter keeps its weightiest words.
/// </summary>
public sealed class WordIndexBuilder
{
    private const int WordsPerLetter = 250;
    private const int PlacesPerWord = 12;
    private const int FewestFrequent = 25;
    private const double FrequentShare = 0.08;
    private const int ShortestWord = 3;

    private static readonly FrozenSet<string> FunctionWords = ReadFunctionWords();

    private readonly List<(string Title, string Path)> _documents = [];
    private readonly List<IndexedPassage> _passages = [];
    private readonly List<IndexedWord> _words = [];
    private readonly List<int> _found = [];
    private int _paragraphs;

    /// <summary>The letters that have words, in order.</summary>
    public ImmutableArray<IndexLetter> Build() =>
        [.. _words
            .GroupBy(word => LetterOf(word.Form), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new IndexLetter(group.Key, AddressOf(group.Key), Weightiest(group)))];

    /// <summary>Adds the next document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="passages">Its passages in the order in which the search index numbers them.</param>
    internal void Add(SearchableDocument document, IndexedPassages passages)
    {
        foreach ((SearchablePassage passage, int place) in passages.Passages.Zip(IndexedPassages.PlacesOf(document)))
        {
            _passages.Add(new IndexedPassage(_documents.Count, place, passage.Number, passage.Id));
        }

        _documents.Add((document.Title, document.Path));
        _paragraphs += document.Passages.Length;
    }

    /// <summary>Adds the next word, once all documents are added.</summary>
    /// <param name="group">Its forms, and where they occur.</param>
    internal void Add(WordGroup group)
    {
        bool[] isSignificant = [.. group.Forms.Select(IsSignificant)];
        if (!isSignificant.Contains(true))
        {
            return;
        }

        int[] counts = new int[group.Forms.Length];
        _found.Clear();
        foreach (GroupPart part in group.Parts)
        {
            Find(part, isSignificant, counts);
            if (_found.Count > Math.Max(FewestFrequent, (int)(_paragraphs * FrequentShare)))
            {
                return;
            }
        }

        if (_found.Count > 0)
        {
            _words.Add(new IndexedWord(group.Forms[Array.IndexOf(counts, counts.Max())], counts.Sum(), _found.Count, FirstInReadingOrder()));
        }
    }

    // Headings are numbered before the paragraphs that they stand among: the last document counts whole.
    private ImmutableArray<int> FirstInReadingOrder()
    {
        int last = _passages[_found[Math.Min(_found.Count, PlacesPerWord) - 1]].Document;
        return
        [
            .. _found.TakeWhile((passage, at) => at < PlacesPerWord || _passages[passage].Document == last)
                .OrderBy(passage => _passages[passage].Document).ThenBy(passage => _passages[passage].Place).Take(PlacesPerWord),
        ];
    }

    // Counts the forms on the way.
    private void Find(GroupPart part, bool[] isSignificant, int[] counts)
    {
        ByteReader reader = new(part.Passages);
        int passage = part.FirstPassage;
        while (!reader.IsAtEnd)
        {
            passage += reader.ReadNumber();
            bool isCounted = _passages[passage].Place >= 0;
            bool hasForm = false;
            for (int left = reader.ReadNumber(); left > 0; left--)
            {
                reader.ReadNumber();
                int form = part.FormNumbers[reader.ReadNumber()];
                if (isCounted && isSignificant[form])
                {
                    counts[form]++;
                    hasForm = true;
                }
            }

            if (hasForm)
            {
                _found.Add(passage);
            }
        }
    }

    // Compounds are known by their parts.
    private static bool IsSignificant(string form) =>
        form.Length >= ShortestWord && char.IsLetter(form[0]) && !form.Contains('-', StringComparison.Ordinal) && !FunctionWords.Contains(form);

    private ImmutableArray<LetterWord> Weightiest(IEnumerable<IndexedWord> all) =>
        [.. all
            .OrderByDescending(word => word.Occurrences * Math.Log(1 + ((double)_paragraphs / word.Paragraphs)))
            .ThenBy(word => word.Form, StringComparer.Ordinal)
            .Take(WordsPerLetter)
            .OrderBy(word => word.Form, StringComparer.Ordinal)
            .Select(word => new LetterWord(word.Form, word.Paragraphs, [.. word.Passages.Select(passage => PlaceOf(_passages[passage]))]))];

    private WordPlace PlaceOf(IndexedPassage passage) =>
        new(_documents[passage.Document].Title, passage.Number, $"{_documents[passage.Document].Path}#{passage.Id}");

    private static string LetterOf(string form) => IsIdeograph(form[0]) ? "漢" : char.ToUpperInvariant(form[0]).ToString();

    private static bool IsIdeograph(char letter) => letter is >= '\u3041' and <= '\u9FFF';

    private static string AddressOf(string letter) => char.IsAsciiLetter(letter[0])
        ? $"words/{char.ToLowerInvariant(letter[0])}/"
        : string.Create(CultureInfo.InvariantCulture, $"words/u{(int)letter[0]:x4}/");

    private static FrozenSet<string> ReadFunctionWords()
    {
        using Stream stream = typeof(WordIndexBuilder).Assembly.GetManifestResourceStream("ScoArchive.Search.function-words.txt")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
