using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>Finds the place of issue where no dateline states it.</summary>
internal static class PlaceFinder
{
    private const int Beginning = 40;

    /// <summary><c>The Moscow Declaration</c>.</summary>
    public static Detection? FromTitle(Draft title) => Find(title, title.Text[..Math.Min(Beginning, title.Text.Length)]);

    /// <summary>The first city in a sentence that says where and when the text's own meeting was held.</summary>
    public static Detection? InMeeting(Draft draft, string sentence) => Find(draft, sentence);

    private static Detection? Find(Draft draft, string text)
    {
        string city = Earliest(WithoutNames(draft.Text.StartsWith(text, StringComparison.Ordinal) ? draft.Text : text, text.Length));
        int at = city.Length == 0 ? -1 : text.IndexOf(city, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : new Detection(text.Substring(at, city.Length), draft.First.Number, text.Length > 160 ? text[..160] : text);
    }

    /// <summary>The text's beginning with blanks in place of names that hold a city's but are not the city.</summary>
    private static string WithoutNames(string text, int within)
    {
        string rest = text.Length > within + 40 ? text[..(within + 40)] : text;
        foreach (string name in Phrases.Default.List("names-of-cities"))
        {
            rest = rest.Replace(name, new string(' ', name.Length), StringComparison.OrdinalIgnoreCase);
        }

        return rest[..within];
    }

    private static string Earliest(string text)
    {
        string best = "";
        int at = int.MaxValue;
        foreach (string city in Phrases.Default.List("cities"))
        {
            int found = text.IndexOf(city, StringComparison.OrdinalIgnoreCase);
            bool whole = found >= 0 && (Signs.IsWide(city[0]) || ((found == 0 || !char.IsLetter(text[found - 1])) && (found + city.Length == text.Length || !char.IsLetter(text[found + city.Length]))));
            (best, at) = whole && found < at ? (city, found) : (best, at);
        }

        return best;
    }
}
