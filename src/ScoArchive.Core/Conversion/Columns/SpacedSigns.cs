using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Columns;

/// <summary>
/// Knows blanks between signs that are no part of the words: those that a program which read a scan put between all Chinese
/// signs of a text, those that a printer put between the signs of one line to fill it, <c>会 议 纪 要</c>, and those inside
/// words of other scripts (<see cref="SpacedLetters"/>). Signs that nobody sees, as web pages have them where a line may break, are none of the words either.
/// </summary>
internal sealed class SpacedSigns
{
    private const int FewestPairs = 30;
    private const int WidestGap = 4;
    private const string Joints = "“”‘’—…·";
    private readonly bool _everywhere;

    /// <summary>Judges a text by all its lines.</summary>
    public SpacedSigns(ImmutableArray<string> lines) => _everywhere = IsSpaced(lines);

    /// <summary>The indices of the characters of a line that are read; <see langword="null"/> where all of them are.</summary>
    public int[]? KeptOf(string line)
    {
        int[]? kept = WithoutBlanks(line);
        return !Signs.HasInvisible(line) ? kept : [.. (kept ?? Enumerable.Range(0, line.Length)).Where(i => !Signs.IsInvisible(line[i]))];
    }

    /// <summary>Whether blanks are passed over on a line, and not only signs that nobody sees.</summary>
    public bool IsSpacedLine(string line) => WithoutBlanks(line) is not null;

    private int[]? WithoutBlanks(string line)
    {
        if (!line.AsSpan().ContainsAnyInRange('\u2E80', '\u9FFF'))
        {
            return SpacedLetters.KeptOf(line);
        }

        if (!(_everywhere || IsSpread(line)))
        {
            return null;
        }

        int[] kept = [.. Enumerable.Range(0, line.Length).Where(i => !IsBetween(line, i))];
        return kept.Length == line.Length ? null : kept;
    }

    /// <summary>An editor's words as they are read, where blanks of the text's lines are not.</summary>
    public string Close(string words) => KeptOf(words) is { } kept ? string.Concat(kept.Select(i => words[i])) : words;

    /// <summary>Whether most Chinese signs of a text stand apart from those beside them.</summary>
    private static bool IsSpaced(ImmutableArray<string> lines)
    {
        int apart = 0;
        int together = 0;
        foreach (string line in lines)
        {
            for (int i = 1; i < line.Length; i++)
            {
                together += IsHan(line[i]) && IsHan(line[i - 1]) ? 1 : 0;
                apart += i > 1 && IsHan(line[i]) && line[i - 1] == ' ' && IsHan(line[i - 2]) ? 1 : 0;
            }
        }

        return apart >= FewestPairs && apart > 4 * together;
    }

    /// <summary>Whether a line holds nothing but single Chinese signs, with gaps of one width between them.</summary>
    private static bool IsSpread(string line)
    {
        string words = line.Trim();
        if (words.Length < 3 || !Signs.IsBlank(words[1]))
        {
            return false;
        }

        int[] gaps = [.. words.Split(words.Where(sign => !Signs.IsBlank(sign)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries).Select(gap => gap.Length)];
        return gaps.Length > 0 && gaps.Length == words.Count(IsHan) - 1 && gaps.Length + 1 == words.Count(sign => !Signs.IsBlank(sign)) && gaps.Max() <= WidestGap && gaps.Max() - gaps.Min() <= 1;
    }

    /// <summary>Whether a blank stands between two signs that belong together; wide gaps, as between columns, stay.</summary>
    private bool IsBetween(string line, int index)
    {
        if (!Signs.IsBlank(line[index]) || line[index] == '\f')
        {
            return false;
        }

        int before = index;
        int after = index;
        while (before >= 0 && Signs.IsBlank(line[before]))
        {
            before--;
        }

        while (after < line.Length && Signs.IsBlank(line[after]))
        {
            after++;
        }

        return before >= 0 && after < line.Length && (!_everywhere || IsSpread(line) || (after - before == 2 && BelongTogether(line, before, after)));
    }

    private static bool BelongTogether(string line, int before, int after)
    {
        bool wide = IsWide(line[before]) || IsWide(line[after]);
        bool single = IsFigureAlone(line, before) && IsFigureAlone(line, after);
        return single || (wide && (IsWide(line[before]) || char.IsAsciiDigit(line[before])) && (IsWide(line[after]) || char.IsAsciiDigit(line[after])));
    }

    private static bool IsFigureAlone(string line, int index) =>
        char.IsAsciiDigit(line[index]) && (index == 0 || Signs.IsBlank(line[index - 1])) && (index + 1 == line.Length || Signs.IsBlank(line[index + 1]));

    private static bool IsWide(char sign) => Signs.IsWide(sign) || Joints.Contains(sign, StringComparison.Ordinal);

    private static bool IsHan(char sign) => sign is >= '\u3400' and <= '\u9FFF' || sign == '\u3007';
}
