using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Letters;
using ScoArchive.Core.Vocabulary;
using ScoArchive.Core.Yaml;

namespace ScoArchive.Core.Echoes;

/// <summary>The formulas that editors listed in <c>input/vocabulary/formulas.yml</c>.</summary>
/// <param name="Formulas">The formulas in the editors' order.</param>
public sealed record FormulaList(ImmutableArray<ListedFormula> Formulas)
{
    private const string CommonWordsKey = "commonWords";
    private const int PerMille = 10;

    /// <summary>Words that many of the archive's paragraphs hold, and how many of a thousand do: they tell little of a passage.</summary>
    public ImmutableSortedDictionary<string, int> CommonWords { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>Reads the list.</summary>
    /// <param name="source">The file's name for messages.</param>
    /// <param name="text">Its text.</param>
    public static Outcome<FormulaList> Read(string source, string text)
    {
        var problems = new List<Diagnostic>();
        if (YamlReader.Read(source, text, problems) is not { } map)
        {
            return Outcome.Failed<FormulaList>(problems);
        }

        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        ImmutableArray<YamlMap> maps = [.. map.Maps("formulas")];
        ImmutableArray<ListedFormula> formulas = [.. maps.Select(formula => ReadFormula(formula, lines))];
        ImmutableSortedDictionary<string, int> common = map.Map(CommonWordsKey) is { } words ? ReadCommonWords(words) : ImmutableSortedDictionary<string, int>.Empty;
        map.Finish();
        VocabularyFile.CheckFormer(maps.Zip(formulas, (formula, read) => (formula, read.Formerly)), lines);
        return problems.Count > 0 ? Outcome.Failed<FormulaList>(problems) : Outcome.Of(new FormulaList(formulas) { CommonWords = common });
    }

    private static ImmutableSortedDictionary<string, int> ReadCommonWords(YamlMap map)
    {
        var shares = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (string key in map.Keys)
        {
            if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int percent) || percent is < 1 or > 100)
            {
                map.Report(VocabularyCodes.Malformed, key, $"'{key}' is no percentage", "write a number from 1 to 100, and behind it the words that so many paragraphs hold");
            }

            foreach (string word in map.Texts(key))
            {
                shares[word] = percent * PerMille;
            }
        }

        return shares.ToImmutable();
    }

    private static ListedFormula ReadFormula(YamlMap map, Dictionary<string, int> lines)
    {
        string label = map.RequiredText("label");
        string slug = map.Text("slug") ?? Slug.Make(CyrillicLetters.ToLatin(label));
        if (slug.Length == 0 && label.Length > 0)
        {
            map.Report(VocabularyCodes.Malformed, "label", $"'{label}' has no letter that an address can have", "add 'slug:' with a name in Latin letters");
        }

        if (slug.Length > 0 && !lines.TryAdd(slug, map.Line))
        {
            map.Report(VocabularyCodes.Repeated, "label", $"the formula '{slug}' stands twice", $"keep one of it and line {lines[slug]}");
        }

        return new ListedFormula(slug, label, map.Texts("variants")) { Formerly = map.Texts(VocabularyFile.FormerKey) };
    }
}
