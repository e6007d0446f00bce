using System.Collections.Concurrent;

namespace ScoArchive.Core.Vocabulary.Matching;

/// <summary>The forms of a word as a text writes it, made once for each spelling; texts repeat their words, and what is known of a word is known by its number.</summary>
public sealed class WordForms
{
    /// <summary>The number of a word that came when as many were known as are kept.</summary>
    public const int NoNumber = -1;

    // What was looked for lately is found without the dictionary, whose words lie far apart in memory. Of two threads that share a place the later one's word stays.
    private const int RecentPlaces = 1 << 13;

    // Bounds the memory of a program that runs for long; beyond, a word is made each time anew.
    private const int MostKept = 1 << 18;

    private static readonly ConcurrentDictionary<string, WordForms> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, WordForms>.AlternateLookup<ReadOnlySpan<char>> KnownBySpan = Known.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly WordForms?[] Recent = new WordForms?[RecentPlaces];
    private static int Count;

    private readonly string _written;

    private WordForms(string written, int number)
    {
        _written = written;
        Word = WordForm.Normalize(written);
        Stem = WordForm.Stem(Word);
        Number = number;
    }

    /// <summary>The word in lower case, apostrophes straight.</summary>
    public string Word { get; }

    /// <summary>The word without its inflection.</summary>
    public string Stem { get; }

    /// <summary>The form under which names are found: exact in English, where inflection is listed, without case ending in Russian.</summary>
    public string NameKey => Word[0] is >= 'а' and <= 'я' ? Stem : Word;

    /// <summary>A number of this spelling's own, from 0 without gaps while the program runs; <see cref="NoNumber"/> where too many are known.</summary>
    public int Number { get; }

    /// <summary>The forms of a word.</summary>
    /// <param name="written">The word as written, without a possessive ending.</param>
    public static WordForms Of(ReadOnlySpan<char> written)
    {
        ref WordForms? recent = ref Recent[PlaceOf(written)];
        if (recent is { } same && written.SequenceEqual(same._written))
        {
            return same;
        }

        return recent = Find(written);
    }

    private static WordForms Find(ReadOnlySpan<char> written)
    {
        if (KnownBySpan.TryGetValue(written, out WordForms? known))
        {
            return known;
        }

        if (Volatile.Read(ref Count) >= MostKept)
        {
            return new WordForms(written.ToString(), NoNumber);
        }

        return Known.GetOrAdd(written.ToString(), static written => new WordForms(written, Interlocked.Increment(ref Count) - 1));
    }

    private static int PlaceOf(ReadOnlySpan<char> written)
    {
        uint place = (uint)written.Length;
        foreach (char sign in written)
        {
            place = (place * 31) + sign;
        }

        return (int)((place ^ (place >> 13)) % RecentPlaces);
    }
}
