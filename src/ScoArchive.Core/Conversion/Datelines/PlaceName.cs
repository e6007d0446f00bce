using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>Takes the name of a place out of the words that a dateline puts around it.</summary>
internal static class PlaceName
{
    private static readonly ImmutableArray<string> CaseEndings = ["ом", "ой", "ем", "ью", "е", "а", "у", "ы", "и", "я", "ю"];
    private static readonly ImmutableArray<string> NameEndings = ["", "а", "ь", "я", "й"];
    private static readonly ImmutableArray<string> Ties = [" on", " the", " от", " on the"];

    /// <summary>The name alone: <c>Adopted in Astana on</c>, <c>г. Ош</c>.</summary>
    public static string In(string words)
    {
        string name = WithoutStart("city-prefixes", WithoutStart("adopted-words", words.Trim()));
        foreach (string tie in Ties)
        {
            name = name.EndsWith(tie, StringComparison.Ordinal) ? name[..^tie.Length].TrimEnd(' ', ',') : name;
        }

        return Nominative(name);
    }

    /// <summary>The name without the country in brackets behind it: <c>Chelyabinsk (Russia)</c>.</summary>
    public static string WithoutCountry(string name)
    {
        int bracket = name.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 && !name.AsSpan(bracket, name.Length - bracket - 1).Contains(')') && name.AsSpan(bracket).IndexOfAnyInRange('0', '9') < 0 ? name[..bracket] : name;
    }

    /// <summary>A known Russian city as its name stands in lists: <c>Астане</c>, <c>Минска</c>, <c>Казани</c>.</summary>
    public static string Nominative(string name)
    {
        if (Phrases.Default.Holds("cities", name))
        {
            return name;
        }

        foreach (string ending in CaseEndings.Where(ending => name.Length > ending.Length + 1 && name.EndsWith(ending, StringComparison.Ordinal)))
        {
            string stem = name[..^ending.Length];
            string found = NameEndings.FirstOrDefault(last => Phrases.Default.Holds("cities", stem + last)) ?? "-";
            if (found != "-")
            {
                return stem + found;
            }
        }

        return name;
    }

    private static string WithoutStart(string table, string words)
    {
        string start = Phrases.Default.List(table)
            .Where(phrase => words.Length > phrase.Length && words.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && Signs.IsBlank(words[phrase.Length]))
            .MaxBy(phrase => phrase.Length) ?? "";
        return words[start.Length..].TrimStart();
    }
}
