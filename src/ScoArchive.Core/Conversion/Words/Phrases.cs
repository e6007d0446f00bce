using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using ScoArchive.Core.Letters;

namespace ScoArchive.Core.Conversion.Words;

/// <summary>
/// The word tables that steps decide by, read from <c>phrases.txt</c> and <c>places.txt</c> of <c>Conversion/Data</c>. Chinese
/// phrases stand there in simplified signs and meet traditional ones too.
/// </summary>
internal sealed class Phrases
{
    private const string OuterSigns = " .:|/>»«-–—[]()（）【】*·•›\"“”!…：。＞→←";

    private const int LongestOpening = 400;
    private const int LongestSearched = 4000;
    private const int FewestWorthKeeping = 24;

    // One text is asked about table after table, as a whole and by its opening.
    private static readonly RecentAnswers<string> Wholes = new(text => MakePlain(text));

    private static readonly RecentAnswers<string> Openings = new(text => MakePlain(text.AsSpan(0, LongestOpening)));

    private readonly FrozenDictionary<string, ImmutableArray<string>> _lists;
    private readonly FrozenDictionary<string, FrozenSet<string>> _sets;

    private Phrases(FrozenDictionary<string, ImmutableArray<string>> lists)
    {
        _lists = lists;
        _sets = lists.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>The tables that travel with the program.</summary>
    public static Phrases Default { get; } = Read("ScoArchive.Core.Conversion.Data.phrases.txt", "ScoArchive.Core.Conversion.Data.places.txt");

    /// <summary>The phrases of one table, in file order.</summary>
    public ImmutableArray<string> List(string table) => _lists.TryGetValue(table, out ImmutableArray<string> list)
        ? list
        : throw new InvalidOperationException($"phrases.txt has no table {table}");

    /// <summary>Whether a table holds the phrase, letter case and outer signs aside.</summary>
    public bool Holds(string table, string phrase) => _sets[table].Contains(Plain(phrase));

    /// <summary>Whether the text starts with a phrase of the table and a word ends there.</summary>
    public bool Starts(string table, string text)
    {
        string plain = OpeningOf(text);
        foreach (string phrase in List(table))
        {
            if (plain.StartsWith(phrase, StringComparison.Ordinal)
                && (plain.Length == phrase.Length || !char.IsLetter(phrase[^1]) || !char.IsLetter(plain[phrase.Length]) || Signs.IsWide(plain[phrase.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of the text that are the longest phrase of the table and open it; empty when none does.</summary>
    public string StartOf(string table, ReadOnlySpan<char> text)
    {
        int longest = 0;
        foreach (string phrase in List(table))
        {
            bool opens = phrase.Length > longest && text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (text.Length == phrase.Length || !char.IsLetter(text[phrase.Length]));
            longest = opens ? phrase.Length : longest;
        }

        return text[..longest].ToString();
    }

    /// <summary>How many phrases of the table the text holds as whole words.</summary>
    public int Count(string table, string text)
    {
        string plain = Plain(text);
        return List(table).Count(phrase => IndexOfWhole(plain, phrase) >= 0);
    }

    /// <summary>The first phrase of the table that the text holds as whole words; empty when none.</summary>
    public string Find(string table, string text)
    {
        string plain = Plain(text.Length > LongestSearched ? text[..LongestSearched] : text);
        foreach (string phrase in List(table))
        {
            if (IndexOfWhole(plain, phrase) >= 0)
            {
                return phrase;
            }
        }

        return "";
    }

    /// <summary>The same words with simplified signs for traditional ones, sign by sign.</summary>
    public static string Simplified(string text) => string.Create(text.Length, text, static (signs, source) =>
    {
        for (int i = 0; i < signs.Length; i++)
        {
            signs[i] = SimplifiedSigns.Of(source[i]);
        }
    });

    /// <summary>Lower case, digits as <c>#</c>, single blanks, simplified signs, without signs at the ends.</summary>
    public static string Plain(string text) => text.Length < FewestWorthKeeping ? MakePlain(text) : Wholes.Of(text);

    private static string OpeningOf(string text) => text.Length <= LongestOpening ? Plain(text) : Openings.Of(text);

    private static string MakePlain(ReadOnlySpan<char> text)
    {
        char[] rented = ArrayPool<char>.Shared.Rent(text.Length);
        int length = 0;
        char last = ' ';
        for (int i = 0; i < text.Length; i++)
        {
            i += Signs.IsWide(last) ? Signs.LengthOfGloss(text[i..]) : 0;
            if (i >= text.Length)
            {
                break;
            }

            char c = text[i];
            char sign = c is >= 'a' and <= 'z' ? c : PlainSign(c);
            bool repeated = sign == last && sign is ' ' or '#';
            if (!repeated && !Signs.IsInvisible(c) && c != Signs.Accent)
            {
                rented[length++] = last = sign;
            }
        }

        string plain = rented.AsSpan(0, length).Trim(OuterSigns).ToString();
        ArrayPool<char>.Shared.Return(rented);
        return plain;
    }

    private static char PlainSign(char c) => char.IsAsciiDigit(c) ? '#' : char.IsWhiteSpace(c) ? ' ' : SimplifiedSigns.Of(char.ToLowerInvariant(c));

    private static int IndexOfWhole(string plain, string phrase)
    {
        int at = plain.IndexOf(phrase, StringComparison.Ordinal);
        while (at >= 0 && !IsWhole(plain, at, phrase.Length))
        {
            at = plain.IndexOf(phrase, at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    private static bool IsWhole(string text, int start, int length)
    {
        if (Signs.IsWide(text[start]))
        {
            return true;
        }

        bool before = start == 0 || !char.IsLetter(text[start - 1]);
        bool after = start + length == text.Length || !char.IsLetter(text[start + length]);
        return before && after;
    }

    private static Phrases Read(params string[] resources)
    {
        Dictionary<string, List<string>> tables = new(StringComparer.Ordinal);
        foreach (string resource in resources)
        {
            ReadInto(tables, resource);
        }

        return new Phrases(tables.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal));
    }

    private static void ReadInto(Dictionary<string, List<string>> tables, string resource)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using StreamReader reader = new(stream);
        List<string> current = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                tables.Add(line.Trim('[', ']'), current = []);
            }
            else if (line.Length > 0 && line[0] != ';')
            {
                current.Add(line);
            }
        }
    }
}
