using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Search.Stemming;
using ScoArchive.Search.Words;

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

    private readonly Dictionary<string, IndexedWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndexedForm> _forms = new(StringComparer.Ordinal);
    private readonly WordSplitter _splitter = new();
    private int _passages;

    /// <summary>Adds a finished document.</summary>
    public void Add(SearchableDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (SearchablePassage passage in document.Passages)
        {
            WordPlace place = new(document.Title, passage.Number, $"{document.Path}#{passage.Id}");
            AddPassage(passage.Text, place);
        }
    }

    /// <summary>The letters that have words, in order.</summary>
    public ImmutableArray<IndexLetter> Build()
    {
        int most = Math.Max(FewestFrequent, (int)(_passages * FrequentShare));
        return [.. _words.Values
            .Where(word => word.Paragraphs <= most)
            .GroupBy(word => LetterOf(word.CommonestForm()), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new IndexLetter(group.Key, AddressOf(group.Key), Weightiest(group)))];
    }

    private void AddPassage(string text, WordPlace place)
    {
        var known = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (WordSpan word in _splitter.Read(text))
        {
            ReadOnlySpan<char> letters = _splitter.FormOf(word);
            if (word.Width == 1 && IsSignificant(letters))
            {
                IndexedForm form = known.TryGetValue(letters, out IndexedForm? met) ? met : AddForm(letters.ToString());
                form.Occurrences++;
                form.Word.AddPassage(_passages, place, PlacesPerWord);
            }
        }

        _passages++;
    }

    private IndexedForm AddForm(string letters)
    {
        string stem = WordFamily.Of(letters);
        if (!_words.TryGetValue(stem, out IndexedWord? word))
        {
            word = new IndexedWord();
            _words.Add(stem, word);
        }

        IndexedForm form = new(letters, word);
        word.AddForm(form);
        _forms.Add(letters, form);
        return form;
    }

    private static bool IsSignificant(ReadOnlySpan<char> form) =>
        form.Length >= ShortestWord
        && char.IsLetter(form[0])
        && !FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(form);

    private ImmutableArray<LetterWord> Weightiest(IEnumerable<IndexedWord> all) =>
        [.. all
            .Select(word => (Word: word, Form: word.CommonestForm()))
            .OrderByDescending(entry => entry.Word.Occurrences * Math.Log(1 + ((double)_passages / entry.Word.Paragraphs)))
            .ThenBy(entry => entry.Form, StringComparer.Ordinal)
            .Take(WordsPerLetter)
            .OrderBy(entry => entry.Form, StringComparer.Ordinal)
            .Select(entry => new LetterWord(entry.Form, entry.Word.Paragraphs, [.. entry.Word.Places]))];

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
