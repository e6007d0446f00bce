using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>Reads lines that name an act's kind, that it was adopted, and when: <c>Resolution adopted by the General Assembly on 10 September 2006</c>, <c>2006年9月10日大会决议</c>.</summary>
internal static class AdoptionLine
{
    private const int Longest = 200;

    /// <summary>The line's only day; <see langword="null"/> for other words.</summary>
    public static FoundDate? Read(string text)
    {
        FoundDate[] dates = text.Length <= Longest ? [.. DateFinder.Find(text).Take(2)] : [];
        if (dates is not [{ Date: { Year: not null, Start.Day: not null } } date])
        {
            return null;
        }

        bool wide = date.Start == 0 && Signs.IsWide(text[^1]) && KindTable.Default.EndsWithKind(text);
        string[] words = text[..date.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool spaced = words.Length > 2 && KindTable.Default.FindAlone(words[0].TrimEnd(',')).Length > 0 && words.Any(word => Phrases.Default.Holds("adopted-participles", word))
            && DatelineText.WithoutYearWord(text[(date.Start + date.Length)..]).Length == 0;
        return wide || spaced ? date : null;
    }
}
