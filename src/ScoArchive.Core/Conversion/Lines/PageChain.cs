using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>
/// Finds page numbers in texts that set them off by nothing, as programs that read printed files leave them: lines of one form that count up, about a
/// page apart, some of which stand in the middle of a sentence, or many at even distances, or which say that they are pages. Numbers that sections, notes or cells of a table bear on lines of
/// their own break no sentence, and sections are not of one length.
/// </summary>
internal static class PageChain
{
    private const int FewestLinesApart = 8;
    private const int MostLinesApart = 160;
    private const int MostSkipped = 3;
    private const int FewestNumbers = 4;
    private const int NumbersPerBreak = 16;
    private const int ShortestFilled = 25;
    private const int ShortestPage = 15;
    private const int FewestEven = 8;
    private const int FewestEvenRoman = 14;

    /// <summary>The indices of the lines that make up such counts.</summary>
    public static IEnumerable<int> Find(Worksheet sheet, IReadOnlyList<(int Index, int Number, string Form)> candidates)
    {
        bool spelt = candidates.Count > 0 && candidates[0].Form.Length > 1 && candidates[0].Form.Any(char.IsLetter);
        int apart = spelt ? 1 : FewestLinesApart;
        int[] before = new int[candidates.Count];
        int[] length = new int[candidates.Count];
        bool[] goesOn = new bool[candidates.Count];
        Dictionary<int, int> latest = [];
        for (int i = 0; i < candidates.Count; i++)
        {
            (int index, int number, _) = candidates[i];
            (before[i], length[i]) = (-1, 1);
            for (int skipped = 1; skipped <= MostSkipped; skipped++)
            {
                if (latest.TryGetValue(number - skipped, out int other) && index - candidates[other].Index >= apart * skipped && index - candidates[other].Index <= MostLinesApart * skipped && length[other] >= length[i])
                {
                    (before[i], length[i]) = (other, length[other] + 1);
                }
            }

            if (!latest.TryGetValue(number, out int same) || length[same] <= length[i] || index - candidates[same].Index > MostLinesApart)
            {
                latest[number] = i;
            }

            if (before[i] >= 0)
            {
                goesOn[before[i]] = true;
            }
        }

        return Enumerable.Range(0, candidates.Count).Where(i => !goesOn[i] && length[i] >= FewestNumbers).SelectMany(last => Believed(sheet, [.. Back(last).Select(i => candidates[i])], spelt));

        IEnumerable<int> Back(int last)
        {
            for (int i = last; i >= 0; i = before[i])
            {
                yield return i;
            }
        }
    }

    private static int[] Believed(Worksheet sheet, (int Index, int Number, string Form)[] chain, bool spelt)
    {
        int[] lines = [.. chain.Select(number => number.Index)];
        int breaks = lines.Count(line => BreaksSentence(sheet, line));
        return spelt || (breaks >= 2 && breaks * NumbersPerBreak >= lines.Length) || AreEven(chain) ? lines : [];
    }

    /// <summary>Whether four in five pages have nearly as many lines as most.</summary>
    private static bool AreEven((int Index, int Number, string Form)[] chain)
    {
        int[] pages = [.. chain.Zip(chain.Skip(1)).Select(pair => (pair.First.Index - pair.Second.Index) / (pair.First.Number - pair.Second.Number)).Order()];
        int usual = pages[pages.Length / 2];
        return chain.Length >= (char.IsLetter(chain[0].Form[0]) ? FewestEvenRoman : FewestEven) && usual >= ShortestPage
            && pages.Count(lines => lines * 3 >= usual * 2 && lines * 2 <= usual * 3) * 5 >= pages.Length * 4;
    }

    /// <summary>Whether a sentence plainly runs on from the filled line of words above to that below.</summary>
    private static bool BreaksSentence(Worksheet sheet, int line)
    {
        int above = line - 1;
        int below = line + 1;
        while (above >= 0 && sheet.Lines[above].IsBlank)
        {
            above--;
        }

        while (below < sheet.Lines.Length && sheet.Lines[below].IsBlank)
        {
            below++;
        }

        return above >= 0 && below < sheet.Lines.Length && sheet.Lines[above].Width >= ShortestFilled && Sentences.RunsOn(sheet.Lines[above].Text, sheet.Lines[below].Text);
    }
}
