using System.Globalization;
using System.Text;
using ScoArchive.Core.Letters;

namespace ScoArchive.Core.Addresses;

/// <summary>The part of an address that names a document, topic or state: lower-case ASCII letters, digits and hyphens.</summary>
/// <param name="Value">The slug.</param>
public readonly record struct Slug(string Value) : IComparable<Slug>
{
    private const int LongestMade = 72;

    /// <summary>Whether a text can be a slug.</summary>
    public static bool IsValid(string text) =>
        text.Length is > 0 and <= 120
        && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
        && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal) && !SafeName.IsDevice(text);

    /// <summary>
    /// Makes a slug from words: accents are dropped, other letters and signs separate words, and whole words are kept
    /// up to 72 characters. A name that Windows keeps for a device gets a word behind it. Empty when the words hold no Latin letter or digit.
    /// </summary>
    public static string Make(string words)
    {
        var made = new StringBuilder();
        foreach (char c in words)
        {
            char lower = char.ToLowerInvariant(c);
            string plain = LetterFolding.PlainFormOf(lower) ?? lower.ToString();
            if (plain.All(char.IsAsciiLetterOrDigit))
            {
                made.Append(plain);
            }
            else if (!IsSilent(c) && made.Length > 0 && made[^1] != '-')
            {
                made.Append('-');
            }
        }

        string slug = Shorten(made.ToString().Trim('-'));
        return SafeName.IsDevice(slug) ? slug + "-text" : slug;
    }

    /// <inheritdoc/>
    public int CompareTo(Slug other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;

    /// <summary>Whether the first slug sorts before the second.</summary>
    public static bool operator <(Slug left, Slug right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first slug sorts after the second.</summary>
    public static bool operator >(Slug left, Slug right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first slug sorts before the second or is the same.</summary>
    public static bool operator <=(Slug left, Slug right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first slug sorts after the second or is the same.</summary>
    public static bool operator >=(Slug left, Slug right) => left.CompareTo(right) >= 0;

    // Combining accents and apostrophes part no words.
    private static bool IsSilent(char c) => c is '\'' or '’' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static string Shorten(string slug)
    {
        if (slug.Length <= LongestMade)
        {
            return slug;
        }

        int end = slug.LastIndexOf('-', LongestMade);
        return slug[..(end > 0 ? end : LongestMade)];
    }
}
