using System.Collections.Immutable;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Guidance;

/// <summary>Finds an editor's words in the seed; a blank stands for any run of blanks and for the end of a line.</summary>
internal static class SeedWords
{
    private const int MostLines = 20;
    private const int MostSigns = 15;

    /// <summary>The first place on the line where the words start.</summary>
    public static SeedRange? Find(ImmutableArray<string> lines, int line, string words)
    {
        string text = lines[line - 1];
        for (int start = 0; words.Length > 0 && start < text.Length; start++)
        {
            if (text[start] == words[0] && EndOf(lines, line - 1, start, words) is { } last)
            {
                return new SeedRange(new SeedPosition(line, start + 1), last);
            }
        }

        return null;
    }

    /// <summary>Whether the words stand on the line once more after the place found.</summary>
    public static bool StandsAgain(string line, SeedRange found, string words) =>
        found.Last.Line == found.First.Line && line.IndexOf(words, found.Last.Column, StringComparison.Ordinal) >= 0;

    /// <summary>The word that holds a character of a line, as far as it shows the place.</summary>
    public static string Around(string line, int index)
    {
        int start = index;
        int end = index + 1;
        while (start > 0 && index - start < MostSigns && !char.IsWhiteSpace(line[start - 1]))
        {
            start--;
        }

        while (end < line.Length && end - index <= MostSigns && !char.IsWhiteSpace(line[end]))
        {
            end++;
        }

        return line[start..end];
    }

    private static SeedPosition? EndOf(ImmutableArray<string> lines, int line, int start, string words)
    {
        int first = line;
        int at = start;
        foreach (char wanted in words)
        {
            if (char.IsWhiteSpace(wanted))
            {
                (int Line, int At) before = (line, at);
                PassBlanks(lines, ref line, ref at);
                if (before == (line, at) || line - first > MostLines)
                {
                    return null;
                }
            }
            else if (at < lines[line].Length && lines[line][at] == wanted)
            {
                at++;
            }
            else
            {
                return null;
            }
        }

        return new SeedPosition(line + 1, at);
    }

    private static void PassBlanks(ImmutableArray<string> lines, ref int line, ref int at)
    {
        while (true)
        {
            if (at < lines[line].Length && char.IsWhiteSpace(lines[line][at]))
            {
                at++;
            }
            else if (at == lines[line].Length && line + 1 < lines.Length)
            {
                (line, at) = (line + 1, 0);
            }
            else
            {
                return;
            }
        }
    }
}
