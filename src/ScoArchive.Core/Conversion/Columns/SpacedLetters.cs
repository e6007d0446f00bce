using System.Buffers;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Columns;

/// <summary>
/// Knows blanks inside Russian and Latin words that are printed with their letters apart, as heads of acts are:
/// <c>К О Н В Е Н Ц И Я</c>, <c>п о с т а н о в л я е т</c>, <c>R E S O L U T I O N</c>. Wider gaps part words; where there
/// are none, words that the list has do.
/// </summary>
internal static class SpacedLetters
{
    private const int FewestLetters = 3;
    private const int FewestOfStranger = 6;
    private const int ShortestPart = 4;
    private const int LongestWord = 18;
    private const int WidestGap = 3;
    private const int GapPerWord = 3;
    private const string Vowels = "aeiouyаеёиоуыэюяіїєөүұә";
    private const string Stops = ":,.;";
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \u3000" + Signs.FirmBlanks);

    /// <summary>The indices of the characters of a line that are read; <see langword="null"/> where all of them are.</summary>
    public static int[]? KeptOf(string line)
    {
        if (!HasSingles(line))
        {
            return null;
        }

        List<int>? dropped = null;
        for (int first = 0, after; first + 4 < line.Length; first = after)
        {
            (int gap, after) = StretchAt(line, first);
            if (gap > 0)
            {
                Close(line, first, after, gap, dropped ??= []);
            }
        }

        return dropped is { Count: > 0 } ? [.. Enumerable.Range(0, line.Length).Except(dropped)] : null;
    }

    // Two single signs, one behind the other: most lines have none, and are looked at no further.
    private static bool HasSingles(ReadOnlySpan<char> line)
    {
        bool single = false;
        for (int length; line.Length > 0; line = line[Math.Min(length + 1, line.Length)..])
        {
            length = line.IndexOfAny(Blanks) is >= 0 and var blank ? blank : line.Length;
            if (length == 1 && single)
            {
                return true;
            }

            single = length == 1 || (length == 0 && single);
        }

        return false;
    }

    /// <summary>The width of the gaps and the end of the single letters that begin at a place; no width where none do.</summary>
    private static (int Gap, int After) StretchAt(string line, int first)
    {
        int gap = IsAlone(line, first) ? GapBehind(line, first) : 0;
        if (gap is 0 or > WidestGap || !IsAlone(line, first + gap + 1) || GapBehind(line, first + gap + 1) != gap)
        {
            return (0, first + 1);
        }

        int last = first;
        for (int next = last + gap + 1; IsAlone(line, next) && GapBehind(line, last) == gap; next = last + gap + 1)
        {
            last = next;
        }

        return (gap, last + 1);
    }

    private static void Close(string line, int first, int after, int gap, List<int> dropped)
    {
        string letters = string.Concat(Enumerable.Range(first, after - first).Where(i => char.IsLetter(line[i])).Select(i => line[i]));
        string[] words = WordsOf(letters, carriesOn: GapBehind(line, after - 1) > 0);
        if (words.Length == 0)
        {
            return;
        }

        int letter = 0;
        foreach (string word in words)
        {
            letter += word.Length;
            int end = first + (letter - 1) * (gap + 1);
            dropped.AddRange(Enumerable.Range(end - (word.Length - 1) * (gap + 1), (word.Length - 1) * (gap + 1)).Where(i => !char.IsLetter(line[i])));
            dropped.AddRange(Enumerable.Range(end + 1, letter < letters.Length ? gap - 1 : 0));
        }

        int behind = GapBehind(line, after - 1);
        bool stop = behind == gap && after + gap + 1 == line.TrimEnd().Length && Stops.Contains(line[after + gap], StringComparison.Ordinal);
        dropped.AddRange(Enumerable.Range(after, stop ? gap : NarrowedBy(behind) && IsAlone(line, after + behind) ? behind - 1 : 0));
        int ahead = first - 1 - line.AsSpan(0, first).LastIndexOfAnyExcept(' ', '\u00A0');
        dropped.AddRange(Enumerable.Range(first - ahead, ahead < first && NarrowedBy(ahead) && IsAlone(line, first - ahead - 1) ? ahead - 1 : 0));

        bool NarrowedBy(int width) => width > 1 && width <= GapPerWord * gap + 2;
    }

    /// <summary>The words that letters make; none where they are letters of something else, as of an alphabet or of a form's fields.</summary>
    /// <param name="letters">The letters without their gaps.</param>
    /// <param name="carriesOn">Whether more words follow on the line.</param>
    private static string[] WordsOf(string letters, bool carriesOn)
    {
        bool oneCase = letters.All(char.IsUpper) || letters.Skip(1).All(char.IsLower);
        bool oneScript = letters.All(IsCyrillic) || !letters.Any(IsCyrillic);
        bool spoken = letters.Any(IsVowel) && !letters.All(IsVowel);
        bool alphabet = Enumerable.Range(1, letters.Length - 1).All(i => letters[i] == letters[i - 1] + 1);
        return letters.Length < FewestLetters || !oneCase || !oneScript || !spoken || alphabet ? []
            : KnownWords(letters, carriesOn) is { } known ? known
            : letters.Length is >= FewestOfStranger and <= LongestWord ? [letters] : [];
    }

    // The known words that the letters are made of, where they are: ПОСТАНОВЛЕНИЕ О МЕРАХ. What the list has as it stands counts for more than other forms of it.
    private static string[]? KnownWords(string letters, bool carriesOn)
    {
        WordList list = WordList.For(IsCyrillic(letters[0]) ? "ru" : "en");
        (int Cost, string[] Words)[] best = [(0, []), .. Enumerable.Repeat((int.MaxValue, Array.Empty<string>()), letters.Length)];
        for (int end = 1; end <= letters.Length; end++)
        {
            for (int start = 0; start < end; start++)
            {
                string word = letters[start..end];
                bool whole = start == 0 && end == letters.Length;
                int cost = best[start].Cost == int.MaxValue ? 0 : whole || word.Length >= ShortestPart ? CostOf(word, list) : CostOfOpener(word, start > 0 && (end < letters.Length || carriesOn), end == letters.Length);
                best[end] = cost > 0 && best[start].Cost + cost < best[end].Cost ? (best[start].Cost + cost, [.. best[start].Words, word]) : best[end];
            }
        }

        return best[^1].Cost < int.MaxValue ? best[^1].Words : null;
    }

    private static int CostOf(string word, WordList list) => list.HoldsBase(word) || KindTable.Default.FindAlone(word).Length > 0 ? 4 : list.Holds(word) ? 6 : 0;

    private static int CostOfOpener(string word, bool mayStand, bool last) => mayStand && Phrases.Default.Holds(last ? "subject-openers" : "open-ends", word) ? 1 : 0;

    private static bool IsAlone(string line, int index) =>
        index < line.Length && char.IsLetter(line[index]) && line[index] < '\u0530' && (index == 0 || Signs.IsBlank(line[index - 1])) && (index + 1 == line.Length || Signs.IsBlank(line[index + 1]));

    private static int GapBehind(string line, int index)
    {
        int next = index + 1;
        while (next < line.Length && Signs.IsBlank(line[next]) && line[next] is not ('\t' or '\f'))
        {
            next++;
        }

        return next == line.Length ? 0 : next - index - 1;
    }

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u052F';

    private static bool IsVowel(char letter) => Vowels.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal);
}
