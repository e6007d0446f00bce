using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;

namespace ScoArchive.Core.Conversion.Words;

/// <summary>The list of words that travels with the program; see <c>Conversion/Data/README.md</c> for its source and licence.</summary>
public sealed class WordList
{
    private static readonly Lazy<WordList> English = new(() => Read("ScoArchive.Core.Conversion.Data.words-en.txt.gz", inflects: false));
    private static readonly Lazy<WordList> Russian = new(() => Read("ScoArchive.Core.Conversion.Data.words-ru.txt.gz", inflects: true));
    private const string RussianEndings = "аеиоуыэюяйьмхг";
    private const int ShortestStem = 4;
    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string> _stems;

    private WordList(FrozenSet<string> words, bool inflects)
    {
        _words = words;
        _stems = inflects ? words.Select(StemOf).Where(stem => stem.Length >= ShortestStem).ToFrozenSet(StringComparer.Ordinal) : [];
    }

    /// <summary>The list for a language; empty for languages without one.</summary>
    public static WordList For(string language) => language switch
    {
        _ when language.StartsWith("en", StringComparison.Ordinal) => English.Value,
        _ when language.StartsWith("ru", StringComparison.Ordinal) => Russian.Value,
        _ => new WordList(FrozenSet<string>.Empty, inflects: false),
    };

    /// <summary>Whether the list has the word or, for Russian, another form of it; letter case aside.</summary>
    public bool Holds(string word)
    {
        string plain = word.ToLowerInvariant().Replace('ё', 'е');
        return _words.Contains(plain) || _stems.Contains(plain) || _stems.Contains(StemOf(plain)) || (IsGenitive(plain) && _words.Contains(plain[..^2]));
    }

    /// <summary>Whether the word ends as Russian nouns do of which there are many: <c>членов</c>.</summary>
    private static bool IsGenitive(string word) => word.Length >= ShortestStem + 2 && (word.EndsWith("ов", StringComparison.Ordinal) || word.EndsWith("ев", StringComparison.Ordinal));

    /// <summary>Whether the list has the very word as a base form; letter case aside.</summary>
    public bool HoldsBase(string word) => _words.Contains(word.ToLowerInvariant().Replace('ё', 'е'));

    /// <summary>The word without up to three letters that Russian endings are made of; the list has base forms only.</summary>
    private static string StemOf(string word)
    {
        int end = word.Length;
        while (end > 0 && word.Length - end < 3 && RussianEndings.Contains(word[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        return word[..end];
    }

    /// <summary>Each line is the number of letters shared with the word before, as one letter from <c>A</c>, and the rest.</summary>
    private static WordList Read(string resource, bool inflects)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using StreamReader reader = new(new GZipStream(stream, CompressionMode.Decompress));
        HashSet<string> words = new(StringComparer.Ordinal);
        string previous = "";
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            previous = string.Concat(previous.AsSpan(0, line[0] - 'A'), line.AsSpan(1));
            words.Add(previous);
        }

        return new WordList(words.ToFrozenSet(StringComparer.Ordinal), inflects);
    }
}
