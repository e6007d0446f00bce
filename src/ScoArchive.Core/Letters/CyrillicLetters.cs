using System.Collections.Frozen;
using System.Text;

namespace ScoArchive.Core.Letters;

/// <summary>
/// Latin letters for Cyrillic ones after BGN/PCGN (Russian, agreement of 1947), without its signs for ъ and ь and without
/// diacritics, from <c>cyrillic.tsv</c>; letters that Russian does not have follow the BGN/PCGN systems of their languages.
/// </summary>
public static class CyrillicLetters
{
    // Behind these, and at the start of a word, "е" is "ye".
    private const string BeforeYe = "аеёиоуыэюяйъь";

    private static readonly FrozenDictionary<char, string> Table =
        TableFile.Rows(typeof(CyrillicLetters).Assembly, "Letters.cyrillic.tsv").ToFrozenDictionary(cells => cells[0][0], cells => cells[1]);

    /// <summary>The text with Latin letters for its Cyrillic ones, in lower case; everything else stays.</summary>
    public static string ToLatin(string text)
    {
        var latin = new StringBuilder();
        char before = ' ';
        foreach (char letter in text)
        {
            char lower = char.ToLowerInvariant(letter);
            bool isYe = lower == 'е' && (!char.IsLetter(before) || BeforeYe.Contains(before, StringComparison.Ordinal));
            latin.Append(isYe ? "ye" : Table.GetValueOrDefault(lower, letter.ToString()));
            before = lower;
        }

        return latin.ToString();
    }
}
