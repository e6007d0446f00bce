using System.Collections.Frozen;
using ScoArchive.Core.Letters;

namespace ScoArchive.Core.Languages;

/// <summary>
/// The alphabetical order of names for readers of a language. The program knows no cultures, so that sites come out the same on every
/// machine; the order of letters stands in <c>alphabets.tsv</c>. Names in the language's own script come first; capitals and accents
/// count only between names that are the same without.
/// </summary>
public sealed class Collation : IComparer<string>
{
    private const string Latin = "latin";
    private const string Signs = "signs";
    private const string Han = "han";
    private const int Room = 1 << 20;
    private static readonly string[] Scripts = [Latin, "greek", "cyrillic", "hebrew", "arabic", "", Han];

    private static readonly FrozenDictionary<char, (string Script, int Place)> Letters =
        TableFile.Rows(typeof(Collation).Assembly, "Languages.alphabets.tsv").Where(cells => cells.Length > 1)
            .SelectMany(cells => cells[1].Select((letter, place) => (Letter: letter, Script: cells[0], Place: place)))
            .ToFrozenDictionary(letter => letter.Letter, letter => (letter.Script, letter.Place));

    private readonly string _own;

    private Collation(string own) => _own = own;

    /// <summary>The order for readers of a language.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static Collation Of(string language) => new(LanguageTag.LanguageOf(language) switch
    {
        "be" or "bg" or "kk" or "ky" or "mk" or "mn" or "ru" or "sr" or "tg" or "uk" => "cyrillic",
        "el" => "greek",
        "he" => "hebrew",
        "ja" or "zh" => Han,
        _ when WritingDirection.Of(language) == WritingDirection.RightToLeft => "arabic",
        _ => Latin,
    });

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        (int[] one, int[] other) = (KeyOf(x ?? ""), KeyOf(y ?? ""));
        int order = one.AsSpan().SequenceCompareTo(other);
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    // Blanks and hyphens part words, and a shorter first word comes first; other signs do not count.
    private int[] KeyOf(string name)
    {
        var key = new List<int>();
        foreach (char sign in name)
        {
            char lower = char.ToLowerInvariant(sign);
            if (char.IsWhiteSpace(sign) || sign == '-')
            {
                key.Add(0);
            }
            else if (Letters.ContainsKey(lower))
            {
                key.Add(PlaceOf(lower));
            }
            else if (char.IsLetterOrDigit(sign))
            {
                key.AddRange((LetterFolding.PlainFormOf(lower) ?? lower.ToString()).Select(PlaceOf));
            }
        }

        return [.. key];
    }

    private int PlaceOf(char sign)
    {
        (string script, int place) = Letters.TryGetValue(sign, out (string, int) listed) ? listed
            : char.IsDigit(sign) ? (Signs, sign)
            : (sign is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' ? Han : "", sign);
        int rank = script == _own ? 1 : 2 + Array.IndexOf(Scripts, script);
        return script == Signs ? 1 + place : 1 + (rank * Room) + place;
    }
}
