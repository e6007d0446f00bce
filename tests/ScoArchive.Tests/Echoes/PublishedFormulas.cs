using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Echoes;

namespace ScoArchive.Tests.Echoes;

/// <summary>The phrases and common words that the repository's editors list.</summary>
internal static class PublishedFormulas
{
    private const string File = "input/vocabulary/formulas.yml";

    public static FormulaList List { get; } = Read();

    private static FormulaList Read()
    {
        Outcome<FormulaList> outcome = FormulaList.Read(File, RepositoryFolder.Read("input", "vocabulary", "formulas.yml"));
        return outcome.Value ?? throw new InvalidOperationException(string.Join('\n', outcome.Diagnostics));
    }
}
