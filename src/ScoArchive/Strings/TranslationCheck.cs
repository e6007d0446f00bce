using System.Text.RegularExpressions;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Theme;

namespace ScoArchive.Strings;

/// <summary>
/// Holds a language's texts against those of English: each is there, none is there that English does not have, each has the same places,
/// and a text for numbers has exactly the forms that the language has.
/// </summary>
/// <param name="language">BCP 47 tag.</param>
/// <param name="english">The English texts by key.</param>
internal sealed partial class TranslationCheck(string language, Dictionary<string, string> english)
{
    /// <summary>Diagnostic code for a text that a language lacks, or has beside those of English.</summary>
    public const string Unequal = "SCO622";

    // A form for so many numbers only is a form for all; larger numbers repeat what these show.
    private const int Tried = 200;

    private readonly PluralRules _plurals = PluralRules.Of(language);

    /// <summary>The language's texts by key, once checked.</summary>
    public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>Checks the texts; what is wrong is told by key.</summary>
    /// <param name="files">The theme's files.</param>
    /// <param name="common">The language's texts in the common theme.</param>
    /// <param name="own">Its texts in the archive's own theme.</param>
    public IEnumerable<Diagnostic> Run(ThemeFiles files, Dictionary<string, string> common, Dictionary<string, string> own)
    {
        foreach ((string key, string text) in common.Concat(own))
        {
            Texts[key] = text;
        }

        string name = InterfaceText.NameOf(language);
        string FileOf(string key) => (!own.ContainsKey(key) && files.Common.TryGetValue(name, out ThemeFile? file) ? file : files.Own[name]).Shown;
        Dictionary<string, string> wanted = Wanted();
        var problems = new List<Diagnostic>();
        foreach ((string key, string original) in wanted)
        {
            if (!Texts.TryGetValue(key, out string? text))
            {
                problems.Add(Problem(FileOf(key), $"the text '{key}' is missing; in English it is “{original}”", $"add \"{key}\" with its words in this language"));
            }
            else if (!HasSamePlaces(key, original, text))
            {
                problems.Add(Problem(FileOf(key), $"the text '{key}' has other places than the English “{original}”", "write each of its places, such as {0}, once"));
            }
        }

        // Keys of the archive's own are for its own templates, which are checked for using them.
        problems.AddRange(common.Keys.Where(key => !wanted.ContainsKey(key)).Select(key =>
            Problem(FileOf(key), $"there is no text '{key}' in English, or the language has no such form for numbers", "remove it")));
        return problems;
    }

    private Dictionary<string, string> Wanted()
    {
        var wanted = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string key, string text) in english)
        {
            (string stem, string form) = (key[..Math.Max(0, key.LastIndexOf('.'))], key[(key.LastIndexOf('.') + 1)..]);
            if (form == PluralRules.Other)
            {
                foreach (string category in _plurals.Categories)
                {
                    wanted[$"{stem}.{category}"] = text;
                }
            }
            else if (!english.ContainsKey($"{stem}.{PluralRules.Other}"))
            {
                wanted[key] = text;
            }
        }

        return wanted;
    }

    // A form that stands for one number need not say it.
    private bool HasSamePlaces(string key, string original, string text)
    {
        string[] places = PlacesIn(text);
        string form = key[(key.LastIndexOf('.') + 1)..];
        bool isOfOneNumber = english.ContainsKey($"{key[..Math.Max(0, key.LastIndexOf('.'))]}.{PluralRules.Other}")
            && Enumerable.Range(0, Tried).Count(number => _plurals.CategoryOf(number) == form) == 1;
        return places.SequenceEqual(PlacesIn(original)) || (isOfOneNumber && places.All(PlacesIn(original).Contains));
    }

    private static string[] PlacesIn(string text) => [.. Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    private static Diagnostic Problem(string file, string message, string hint) => Diagnostic.Error(Unequal, file, 0, message, hint);

    [GeneratedRegex("\\{[0-9]\\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
