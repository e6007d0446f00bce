using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Vocabulary;
using ScoArchive.Core.Yaml;

namespace ScoArchive.Core.Echoes;

/// <summary>The formulas that editors listed in <c>input/vocabulary/formulas.yml</c>.</summary>
/// <param name="Formulas">The formulas in the editors' order.</param>
public sealed record FormulaList(ImmutableArray<ListedFormula> Formulas)
{
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
        map.Finish();
        VocabularyFile.CheckFormer(maps.Zip(formulas, (formula, read) => (formula, read.Formerly)), lines);
        return problems.Count > 0 ? Outcome.Failed<FormulaList>(problems) : Outcome.Of(new FormulaList(formulas));
    }

    private static ListedFormula ReadFormula(YamlMap map, Dictionary<string, int> lines)
    {
        string label = map.RequiredText("label");
        string slug = map.Text("slug") ?? Slug.Make(label);
        if (slug.Length > 0 && !lines.TryAdd(slug, map.Line))
        {
            map.Report(VocabularyCodes.Repeated, "label", $"the formula '{slug}' stands twice", $"keep one of it and line {lines[slug]}");
        }

        return new ListedFormula(slug, label, map.Texts("variants")) { Formerly = map.Texts(VocabularyFile.FormerKey) };
    }
}
