using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Finds where title and dateline end in a text that came as one line.</summary>
internal static class OpeningCuts
{
    private const int Window = 420;
    private const int LongestReport = 700;
    private const int WideAnnouncement = 4;
    private const int ShortestTitle = 10;
    private const int LongestTitle = 300;
    private const int FewestOfTitle = 3;

    /// <summary>Places to cut at; none where the opening does not read like a title.</summary>
    public static IEnumerable<int> Find(string text)
    {
        string opening = text.Length > Window ? text[..Window] : text;
        int[] head = PreambleCuts.Find(opening);
        if (head.Length > 0)
        {
            return head;
        }

        (int start, int end) = FindDateline(opening);
        int[] cuts = start > 0 && Furniture.IsSymbolAlone(opening[..start].TrimEnd(' ', '*')) ? [start, end, .. EndsOfTitle(opening[end..]).Select(cut => cut + end)]
            : start > 0 ? [start, end] : EndsOfTitle(opening);
        return cuts.Append(EndOfAnnouncement(text));
    }

    /// <summary>Where the words end that announce what somebody says below, in the opening of a report: <c>Following is the statement by …: We are …</c>; 0 without such.</summary>
    private static int EndOfAnnouncement(string text)
    {
        string opening = text.Length > LongestReport ? text[..LongestReport] : text;
        int start = Phrases.Default.List("announcement-openers").Max(words => opening.IndexOf(char.ToUpperInvariant(words[0]) + words[1..] + " ", StringComparison.Ordinal));
        int wide = opening.IndexOf("全文如下", StringComparison.Ordinal) + WideAnnouncement;
        if (wide > WideAnnouncement && wide + 1 < opening.Length && opening[wide] is ':' or '：')
        {
            return wide + 1;
        }

        int colon = start < 0 ? -1 : opening.IndexOf(": ", start, StringComparison.Ordinal);
        return colon > 0 && Zone.Announces(opening[start..(colon + 1)]) ? colon + 2 : 0;
    }

    private static int[] EndsOfTitle(string text) =>
        EndOfCapitals(text) is > 0 and var capitals ? [capitals] : EndOfNamedTitle(text) is > 0 and var named ? [named] : [];

    /// <summary>A date, with a place beside it, that neither a word before nor a word after ties into a sentence; without a year only where a report opens with it.</summary>
    private static (int Start, int End) FindDateline(string text)
    {
        FoundDate? date = DateFinder.Find(text).FirstOrDefault();
        if (date?.Date.Start is not { Day: not null })
        {
            return default;
        }

        int start = StartOfPlace(text, date.Start);
        bool report = start > 0 && start < date.Start && ReportOpening.LengthOf(text[start..]) > 0 && IsTitle(text[..start].TrimEnd());
        if (report || date.Date.Year is null)
        {
            return report ? (start, start) : default;
        }

        start -= start > 0 && text[start - 1] is '(' or '（' ? 1 : 0;
        int end = EndOfPlace(text, date.Start + date.Length);
        string title = text[..start].TrimEnd();
        bool goesOn = end < text.Length && (char.IsUpper(text[end]) || char.IsAsciiDigit(text[end]) || Signs.IsWide(text[end]) || Signs.IsOpener(text[end]));
        bool ofOther = end < text.Length && text[end] == '《';
        return IsTitle(title) && goesOn && !ofOther ? (start, end) : default;
    }

    private static bool IsTitle(string title) =>
        title.Length is >= ShortestTitle and <= LongestTitle && !Furniture.IsKnown(title) && !Sentences.EndsClause(title) && !OpenEnds.IsOpen(title) && !Sentences.HoldsEnd(title) && !(Signs.IsWide(title[0]) && title.AsSpan().IndexOfAny(',', '，') >= 0);

    private static int StartOfPlace(string text, int date)
    {
        string before = text[..date].TrimEnd(' ', ',', '，', '(');
        string city = Phrases.Default.List("cities").Where(name => before.EndsWith(name, StringComparison.OrdinalIgnoreCase)).MaxBy(name => name.Length) ?? "";
        int start = city.Length == 0 || before.Length == city.Length ? date : before.Length - city.Length;
        bool whole = start < date && (Signs.IsWide(text[start]) || text[start - 1] == ' ');
        start = whole ? start : date;
        return text.AsSpan(0, start).EndsWith("г. ", StringComparison.Ordinal) ? start - 3 : start;
    }

    private static int EndOfPlace(string text, int date)
    {
        int end = PassSigns(text, date);
        foreach (string word in new[] { "года", "г." })
        {
            end = string.CompareOrdinal(text, end, word, 0, word.Length) == 0 ? PassSigns(text, end + word.Length) : end;
        }

        string after = text[end..Math.Min(text.Length, end + 40)];
        string city = Phrases.Default.List("cities").Where(name => after.StartsWith(name, StringComparison.OrdinalIgnoreCase)).MaxBy(name => name.Length) ?? "";
        bool whole = city.Length > 0 && (after.Length == city.Length || Signs.IsWide(city[0]) || !char.IsLetter(after[city.Length]));
        return whole ? PassSigns(text, end + city.Length) : end;
    }

    private static int PassSigns(string text, int index)
    {
        while (index < text.Length && (char.IsWhiteSpace(text[index]) || text[index] is ',' or '，' or ')' or '）'))
        {
            index++;
        }

        return index;
    }

    /// <summary>Where a title in capitals gives way to words in lower case.</summary>
    private static int EndOfCapitals(string text)
    {
        int start = 0;
        int words = 0;
        foreach (string word in text.Split(' '))
        {
            bool lower = word.Any(char.IsLower);
            if (words >= FewestOfTitle && word.Length > 1 && word[^1] == ',' && Phrases.Default.Holds("clause-openers", word[..^1]) && KindTable.Default.Find(text[..start]).Length > 0)
            {
                return start;
            }

            if (lower)
            {
                bool begins = words >= FewestOfTitle && start >= 20 && char.IsUpper(word.FirstOrDefault(char.IsLetter)) && Sentences.IsCapitals(text.AsSpan(0, start));
                return begins ? start : 0;
            }

            (start, words) = (start + word.Length + 1, words + 1);
        }

        return 0;
    }

    /// <summary>Where, after words that name a kind of document, a word that only opens sentences stands with a capital letter.</summary>
    private static int EndOfNamedTitle(string text)
    {
        for (int i = text.IndexOf(' ', StringComparison.Ordinal); i > 0 && i < LongestTitle; i = text.IndexOf(' ', i + 1))
        {
            string title = text[..i];
            bool opens = i + 1 < text.Length && char.IsUpper(text[i + 1]) && char.IsLetter(text[i - 1]) && i >= 2 * ShortestTitle;
            int end = opens ? text.AsSpan(i + 1).IndexOfAny(' ', ',') : -1;
            if (end > 0 && Phrases.Default.Holds("sentence-openers", text.Substring(i + 1, end)))
            {
                return KindTable.Default.Find(title).Length > 0 && !OpenEnds.IsOpen(title) && !Sentences.HoldsEnd(title) ? i + 1 : 0;
            }
        }

        return 0;
    }
}
