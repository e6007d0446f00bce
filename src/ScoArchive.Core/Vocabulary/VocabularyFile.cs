using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Languages;
using ScoArchive.Core.Yaml;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Reads what the files of all vocabularies have in common.</summary>
internal static class VocabularyFile
{
    /// <summary>The key of slugs that an entry had before.</summary>
    public const string FormerKey = "formerly";

    /// <summary>A vocabulary, unless its file has errors.</summary>
    /// <param name="source">The file's name for messages.</param>
    /// <param name="text">Its text.</param>
    /// <param name="problems">Where problems are gathered.</param>
    /// <param name="read">Reads the vocabulary from the file's map.</param>
    public static Outcome<T> Read<T>(string source, string text, List<Diagnostic> problems, Func<YamlMap, T> read)
        where T : class
    {
        T? vocabulary = YamlReader.Read(source, text, problems) is { } map ? read(map) : null;
        return vocabulary is null || problems.Any(problem => problem.Severity == Severity.Error)
            ? Outcome.Failed<T>(problems)
            : Outcome.Of(vocabulary, problems);
    }

    /// <summary>Forms by language; none where the key is missing.</summary>
    public static ImmutableArray<LocalForms> ReadForms(YamlMap map, string key)
    {
        YamlMap? forms = map.Map(key);
        return forms is null ? [] : [.. forms.Keys.Select(language => new LocalForms(language, forms.Texts(language)))];
    }

    /// <summary>The language of a vocabulary that names none.</summary>
    public const string DefaultLanguage = "en";

    /// <summary>The language that the names of a vocabulary are in, under its key <c>language</c>.</summary>
    public static string ReadLanguage(YamlMap map)
    {
        string language = map.Text("language") ?? DefaultLanguage;
        if (!LanguageTag.IsWellFormed(language))
        {
            map.Report(VocabularyCodes.Malformed, "language", $"'{language}' is no language tag", "write a BCP 47 tag such as en, ru or zh-Hans");
        }

        return language;
    }

    /// <summary>A text that must be there, with the same in other languages under a second key.</summary>
    public static LocalText ReadText(YamlMap map, string key, string others, string language) =>
        new(language, map.RequiredText(key), ReadOthers(map, others));

    /// <summary>One text a language.</summary>
    public static ImmutableArray<LocalForms> ReadOthers(YamlMap map, string key) =>
        [.. map.Entries(key).Select(entry => new LocalForms(entry.Key, [entry.Value]))];

    /// <summary>Reports slugs that entries say they had before, where they are another entry's, present or former.</summary>
    /// <param name="entries">The entries with their former slugs.</param>
    /// <param name="lines">Lines of all present slugs.</param>
    public static void CheckFormer(IEnumerable<(YamlMap Map, ImmutableArray<string> Slugs)> entries, IReadOnlyDictionary<string, int> lines)
    {
        var former = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((YamlMap map, string slug) in entries.SelectMany(entry => entry.Slugs.Select(slug => (entry.Map, slug))))
        {
            if (!Slug.IsValid(slug))
            {
                map.Report(VocabularyCodes.Malformed, FormerKey, $"'{slug}' cannot have been an address", $"write '{Slug.Make(slug)}'");
            }
            else if (lines.TryGetValue(slug, out int line) || !former.TryAdd(slug, map.LineOf(FormerKey)))
            {
                map.Report(VocabularyCodes.Repeated, FormerKey, $"the slug '{slug}' stands twice", $"keep this one or the one in line {(line > 0 ? line : former[slug])}");
            }
        }
    }
}
