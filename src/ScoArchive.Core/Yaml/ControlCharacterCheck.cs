using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Letters;

namespace ScoArchive.Core.Yaml;

/// <summary>Names control characters in what editors write.</summary>
public static class ControlCharacterCheck
{
    /// <summary>Reports the first of each line.</summary>
    /// <param name="source">The file's name for messages.</param>
    /// <param name="text">Its text.</param>
    /// <param name="problems">Receives what is found.</param>
    public static void Report(string source, string text, ICollection<Diagnostic> problems)
    {
        if (ControlCharacters.IndexIn(text) < 0)
        {
            return;
        }

        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            int column = ControlCharacters.IndexIn(lines[i]);
            if (column >= 0)
            {
                problems.Add(ProblemOf(source, i + 1, column + 1, lines[i][column]));
            }
        }
    }

    internal static Diagnostic ProblemOf(string source, int line, int column, char character) => Diagnostic.Error(
        YamlCodes.ControlCharacter, source, line, $"a control character, {ControlCharacters.NameOf(character)}, stands here",
        "remove it, or write a blank in its place", column);
}
