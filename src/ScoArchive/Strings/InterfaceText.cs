using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Theme;

namespace ScoArchive.Strings;

/// <summary>The site's own words in one language, by key; one JSON file a language, each with the same texts as <c>en.json</c>.</summary>
public sealed class InterfaceText
{
    /// <summary>A language made from English that shows which of a page's words come from the language's file: each text stands in ⟦ ⟧.</summary>
    public const string PseudoLanguage = "qps-ploc";

    private const string Folder = "strings/";
    private const string Ending = ".json";
    private const string Complete = "en";

    private readonly FrozenDictionary<string, string> _texts;
    private readonly FrozenDictionary<string, int> _places;
    private readonly PluralRules _plurals;

    private readonly FrozenDictionary<string, string> _english;

    private InterfaceText(string language, FrozenDictionary<string, string> texts, FrozenDictionary<string, string> english)
    {
        (Language, _texts, _english, _plurals) = (language, texts, english, PluralRules.Of(language));
        _places = texts.ToFrozenDictionary(text => text.Key, text => CompositeFormat.Parse(text.Value).MinimumArgumentCount, StringComparer.Ordinal);
        CountKeys = [.. texts.Keys.Where(key => key.EndsWith(OtherForm, StringComparison.Ordinal)).Select(key => key[..^OtherForm.Length]).Order(StringComparer.Ordinal)];
    }

    private static string OtherForm => "." + PluralRules.Other;

    /// <summary>BCP 47 tag of the language.</summary>
    public string Language { get; }

    /// <summary>The keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => _texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The keys that have a text for each plural form, without the form, in ordinal order.</summary>
    public ImmutableArray<string> CountKeys { get; }

    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">No language has the key.</exception>
    public string this[string key] => _texts.TryGetValue(key, out string? text)
        ? text
        : throw new KeyNotFoundException($"The interface has no text for '{key}'; add it to theme/strings/en.json.");

    /// <summary>Whether there is a text of a key.</summary>
    public bool Has(string key) => _texts.ContainsKey(key);

    /// <summary>Whether a key has texts for numbers.</summary>
    public bool HasCount(string key) => _texts.ContainsKey(key + OtherForm);

    /// <summary>How many places <c>{0}</c>, <c>{1}</c> … a text has.</summary>
    public int PlacesIn(string key) => _places[key];

    /// <summary>The text of a key with its places <c>{0}</c>, <c>{1}</c> … filled in.</summary>
    public string Format(string key, params object[] values) => values.Length == 0 ? this[key] : string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>A number with its noun, in the plural form that the language has for it: <c>KEY.one</c>, <c>KEY.few</c>, <c>KEY.many</c> or <c>KEY.other</c>.</summary>
    public string Count(string key, int number)
    {
        string form = $"{key}.{_plurals.CategoryOf(number)}";
        return Format(form, Number(number));
    }

    /// <summary>A number as the language writes it, its thousands parted.</summary>
    public string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", this["number.group"], StringComparison.Ordinal);

    /// <summary>A language as an element must state it: none where it is the interface's own.</summary>
    public string Foreign(string language) => language == Language ? "" : language;

    /// <summary>The text of a key, or another text where no language has the key.</summary>
    public string Or(string key, string other) => _texts.GetValueOrDefault(key, other);

    /// <summary>The English text of a key, for what is written in English whatever the interface's language; another text where there is none.</summary>
    public string InEnglish(string key, string other) => _english.GetValueOrDefault(key, other);

    /// <summary>The languages that the theme has an interface in.</summary>
    public static ImmutableSortedSet<string> LanguagesOf(ThemeFiles files) =>
        [PseudoLanguage, .. files.Below(Folder, Ending).Select(found => found.Name)];

    /// <summary>Keys that only the archive's own theme has, with the file that each stands in; templates of its own may use them.</summary>
    public ImmutableArray<(string Key, string Source)> OwnKeys { get; private init; } = [];

    /// <summary>Reads a language; texts of the archive's own theme count before the common ones. That its texts are not those of English is an error for each.</summary>
    /// <param name="files">The theme's files.</param>
    /// <param name="language">A language that the theme has.</param>
    public static Outcome<InterfaceText> Load(ThemeFiles files, string language)
    {
        var problems = new List<Diagnostic>();
        Dictionary<string, string> common = Read(files.Common, Complete, problems);
        var texts = new Dictionary<string, string>(common, StringComparer.Ordinal);
        foreach ((string key, string text) in Read(files.Own, Complete, problems))
        {
            texts[key] = text;
        }

        FrozenDictionary<string, string> english = texts.ToFrozenDictionary(StringComparer.Ordinal);
        Dictionary<string, string> own = language is Complete or PseudoLanguage ? [] : Read(files.Own, language, problems);
        if (language is not (Complete or PseudoLanguage))
        {
            var translation = new TranslationCheck(language, texts);
            problems.AddRange(translation.Run(files, Read(files.Common, language, problems), own));
            texts = translation.Texts;
        }

        ImmutableArray<(string, string)> ownKeys =
        [
            .. from name in new[] { Complete, language }.Distinct()
               let file = files.Own.GetValueOrDefault(NameOf(name))
               where file is not null
               from key in StringsFile.Read(file, []).Keys
               where !common.ContainsKey(key) && !IsPluralForm(key, common)
               select (key, file.Shown),
        ];
        return problems.Count > 0 ? Outcome.Failed<InterfaceText>(problems) : Outcome.Of(new InterfaceText(language, Finish(language, texts), english) { OwnKeys = ownKeys });
    }

    // Another language may have more plural forms than English.
    private static bool IsPluralForm(string key, Dictionary<string, string> common) => common.ContainsKey(key[..Math.Max(0, key.LastIndexOf('.'))] + OtherForm);

    private static FrozenDictionary<string, string> Finish(string language, Dictionary<string, string> texts) => texts.ToFrozenDictionary(
        text => text.Key, text => language == PseudoLanguage && text.Key != "number.group" ? $"⟦{text.Value}⟧" : text.Value, StringComparer.Ordinal);

    private static Dictionary<string, string> Read(ImmutableSortedDictionary<string, ThemeFile> theme, string language, List<Diagnostic> problems) =>
        theme.TryGetValue(NameOf(language), out ThemeFile? file) ? StringsFile.Read(file, problems) : [];

    /// <summary>The name of a language's file in a theme.</summary>
    internal static string NameOf(string language) => Folder + language + Ending;
}
