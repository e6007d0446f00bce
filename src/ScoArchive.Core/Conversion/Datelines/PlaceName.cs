using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>Takes the name of a place out of the words that a dateline puts around it.</summary>
internal static class PlaceName
{
    private const int MostParts = 3;
    private static readonly ImmutableArray<string> CaseEndings = ["ом", "ой", "ем", "ью", "е", "а", "у", "ы", "и", "я", "ю"];
    private static readonly ImmutableArray<string> NameEndings = ["", "а", "ь", "я", "й"];
    private static readonly ImmutableArray<string> Ties = [" on", " the", " от", " on the"];

    /// <summary>The name alone: <c>Adopted in Astana on</c>, <c>г. Ош</c>.</summary>
    public static string In(string words)
    {
        string spaced = words.StartsWith("г.", StringComparison.Ordinal) && words.Length > 3 && char.IsUpper(words[2]) ? "г. " + words[2..] : words;
        string name = WithoutStart("city-prefixes", WithoutStart("adopted-words", spaced.Trim()));
        foreach (string tie in Ties)
        {
            name = name.EndsWith(tie, StringComparison.Ordinal) ? name[..^tie.Length].TrimEnd(' ', ',') : name;
        }

        return Nominative(Lookalikes.InCyrillic(name));
    }

    /// <summary>Whether the words are the short word for a city and a name behind it, known or not: <c>г. Приморск</c>, <c>г. Ростов-на-Дону</c>.</summary>
    public static bool IsLabelledCity(string text)
    {
        string prefix = char.IsLower(text.FirstOrDefault()) && Phrases.Default.List("city-prefixes").FirstOrDefault(word => text.StartsWith(word + " ", StringComparison.Ordinal) || text.StartsWith(word + ". ", StringComparison.Ordinal)) is { } found ? found : "";
        string[] words = prefix.Length == 0 ? [] : text[prefix.Length..].TrimStart('.').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= MostParts && words.All(word => char.IsUpper(word[0]) && word.All(sign => char.IsLetter(sign) || sign is '-' or '’'));
    }

    /// <summary>The name without the country in brackets behind it: <c>Chelyabinsk (Russia)</c>.</summary>
    public static string WithoutBracket(string name)
    {
        int bracket = name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var spaced ? spaced : name.IndexOf('（', StringComparison.Ordinal);
        return bracket > 0 && !name.AsSpan(bracket, name.Length - bracket - 1).Contains(')') && name.AsSpan(bracket).IndexOfAnyInRange('0', '9') < 0 ? name[..bracket] : name;
    }

    /// <summary>
    /// The city alone: without the country behind it, <c>Nairobi, Kenya</c>, or before it, and without the house or office that stands before a
    /// known one, <c>Manas Hall, Bishkek</c>, <c>MFA. Almaty</c>.
    /// </summary>
    public static string CityOf(string name)
    {
        string plain = WithoutBracket(name);
        int stop = plain.LastIndexOf(". ", StringComparison.Ordinal);
        plain = stop > 0 && Phrases.Default.Holds("cities", plain[(stop + 2)..]) ? plain[(stop + 2)..] : plain;
        string[] parts = [.. plain.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        string city = parts.Length < 2 || parts.Length > MostParts || parts.Any(part => part.Any(char.IsAsciiDigit)) || (Signs.IsWide(plain[0]) && !parts.Any(IsKnown)) ? plain
            : parts.FirstOrDefault(part => Phrases.Default.Holds("cities", part)) ?? (Phrases.Default.Holds("countries", parts[0]) ? parts[1] : parts[0]);
        string inner = city.Length > 2 && city[^1] == '市' ? city[(city.AsSpan(0, city.Length - 1).LastIndexOfAny('州', '省') + 1)..^1] : "";
        city = inner.Length > 1 && inner.Length < city.Length - 1 && Phrases.Default.Holds("cities", inner) ? inner : city;
        string country = city.Length > 0 && Signs.IsWide(city[0]) ? CountryBefore(Phrases.Simplified(city)) : "";
        return country.Length > 0 && Phrases.Default.Holds("cities", city[country.Length..]) ? city[country.Length..] : city;
    }

    /// <summary>A Chinese name without the word for a city behind it: <c>上海市</c>.</summary>
    public static string WithoutWideCity(string name) => name.Length > 2 && name[^1] == '市' ? name[..^1] : name;

    private static string CountryBefore(string city) => Phrases.Default.List("countries").Where(country => city.StartsWith(country, StringComparison.Ordinal)).MaxBy(country => country.Length) ?? "";

    /// <summary>
    /// A Russian city as its name stands in lists: a known one, <c>Астане</c>, <c>Минска</c>, <c>Казани</c>, or one whose ending only cities
    /// have, <c>Архангельске</c>.
    /// </summary>
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

        string row = Phrases.Default.List("city-endings-ru").FirstOrDefault(row => name.EndsWith(row[..row.IndexOf('=', StringComparison.Ordinal)], StringComparison.Ordinal)) ?? "";
        int equals = row.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 || name.Contains(' ', StringComparison.Ordinal) ? name : name[..^equals] + row[(equals + 1)..];
    }

    private static bool IsKnown(string name) => Phrases.Default.Holds("cities", name) || Phrases.Default.Holds("countries", name);

    private static string WithoutStart(string table, string words)
    {
        string start = Phrases.Default.List(table)
            .Where(phrase => words.Length > phrase.Length && words.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && Signs.IsBlank(words[phrase.Length]))
            .MaxBy(phrase => phrase.Length) ?? "";
        return words[start.Length..].TrimStart();
    }
}
