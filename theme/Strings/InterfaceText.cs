using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace ScoArchive.Theme.Strings;

/// <summary>The site's own words in one language, by key; one JSON file a language, <c>en.json</c> complete.</summary>
public sealed class InterfaceText
{
    /// <summary>A language made from English that shows which of a page's words come from a resource: each text stands in ⟦ ⟧.</summary>
    public const string PseudoLanguage = "qps-ploc";

    private readonly FrozenDictionary<string, string> _texts;

    private InterfaceText(string language, FrozenDictionary<string, string> texts) => (Language, _texts) = (language, texts);

    /// <summary>BCP 47 tag of the language.</summary>
    public string Language { get; }

    /// <summary>The keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => _texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">No language has the key.</exception>
    public string this[string key] => _texts.TryGetValue(key, out string? text)
        ? text
        : throw new KeyNotFoundException($"The interface has no text for '{key}'; add it to theme/Strings/en.json.");

    /// <summary>The text of a key with its places <c>{0}</c>, <c>{1}</c> … filled in.</summary>
    public string Format(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>A number with its noun: the key <c>KEY.one</c> for 1, <c>KEY.other</c> for all others.</summary>
    public string Count(string key, int number) =>
        Format(key + (number == 1 ? ".one" : ".other"), number.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>A language as an element must state it: none where it is the interface's own.</summary>
    public string? Foreign(string language) => language == Language ? null : language;

    /// <summary>The text of a key, or another text where no language has the key.</summary>
    public string Or(string key, string other) => _texts.GetValueOrDefault(key, other);

    /// <summary>Whether the theme has an interface in a language.</summary>
    public static bool Has(string language) =>
        language == PseudoLanguage || typeof(InterfaceText).Assembly.GetManifestResourceInfo(ResourceOf(language)) is not null;

    /// <summary>Reads a language; keys that it lacks come from English.</summary>
    /// <exception cref="FileNotFoundException">The theme has no such language.</exception>
    public static InterfaceText Load(string language)
    {
        var texts = new Dictionary<string, string>(Read("en"), StringComparer.Ordinal);
        foreach ((string key, string text) in TranslationsOf(language, texts))
        {
            texts[key] = text;
        }

        return new InterfaceText(language, texts.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static Dictionary<string, string> TranslationsOf(string language, Dictionary<string, string> english) => language switch
    {
        "en" => [],
        PseudoLanguage => english.ToDictionary(text => text.Key, text => $"⟦{text.Value}⟧", StringComparer.Ordinal),
        _ => Read(language),
    };

    private static Dictionary<string, string> Read(string language)
    {
        using Stream stream = typeof(InterfaceText).Assembly.GetManifestResourceStream(ResourceOf(language))
            ?? throw new FileNotFoundException($"The theme has no interface in the language '{language}'; add theme/Strings/{language}.json.");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }

    private static string ResourceOf(string language) => $"Strings.{language}.json";
}
