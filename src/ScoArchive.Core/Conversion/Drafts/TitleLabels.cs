using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Measures what pages and databases print on one line with a title: a series before an upright, a word on the translation, an entry's kind and day.</summary>
internal static class TitleLabels
{
    private const int FewestWords = 4;
    private const int MostOfSeries = 3;
    private const int LongestWideSeries = 12;
    private const int PartsOfEntry = 4;
    private const int Longest = 400;
    private const int MostOfMore = 8;
    private const int LongestGazette = 80;
    private static readonly char[] Uprights = ['|', '｜'];

    /// <summary>The series and the upright before a title that names its kind: <c>中英双语 | 森林国家联合声明</c>; 0 without one.</summary>
    public static int LengthOfSeries(string text)
    {
        int upright = text.IndexOfAny(Uprights);
        string series = upright > 0 ? text[..upright].Trim() : "";
        bool isShort = series.Length > 0 && (Signs.IsWide(series[0]) ? series.Length <= LongestWideSeries : series.Split(' ').Length <= MostOfSeries) && !series.Any(char.IsAsciiDigit) && KindTable.Default.Find(series).Length == 0;
        return isShort && upright + 1 < text.Length && text.IndexOfAny(Uprights, upright + 1) < 0 && NamesAct(WithoutBrackets(text[(upright + 1)..]).Trim()) ? PassBlanks(text, upright + 1) : 0;
    }

    private static string WithoutBrackets(string words) => words.IndexOfAny(['(', '（']) is > 0 and var open && words[^1] is ')' or '）' ? words[..open] : words;

    /// <summary>The label and the day in figures that a program which saved the page put before its headline, with the word for a source or without: <c>date 2024-05-06 Source: Communiqué of …</c>; 0 without such.</summary>
    public static int LengthOfSaved(string text)
    {
        string label = Phrases.Default.StartOf("saved-labels", text);
        int day = label.Length == 0 ? -1 : PassBlanks(text, label.Length);
        int end = day > 0 && DateFinder.Find(text).FirstOrDefault() is { } found && found.Start == day && text[day..].Length > found.Length && text[day + 4] == '-' ? PassBlanks(text, day + found.Length) : 0;
        int colon = end > 0 && Phrases.Default.Starts("source-start", text[end..]) ? text.IndexOfAny([':', '：'], end) : -1;
        return colon > 0 && colon - end <= LongestWideSeries && colon + 1 < text.Length ? PassBlanks(text, colon + 1) : end;
    }

    /// <summary>The words on the translation or the record that run into a title: <c>Unofficial translation Joint Statement of …</c>; 0 without such.</summary>
    public static int LengthOfNote(string text)
    {
        string note = Phrases.Default.StartOf("translation-notes", text) is { Length: > 0 } translation ? translation : Phrases.Default.StartOf("record-notes", text);
        int end = note.Length == 0 || note.Length == text.Length ? 0 : PassBlanks(text, note.Length);
        return end > note.Length && end < text.Length && NamesAct(text[end..]) ? end : 0;
    }

    /// <summary>Where a database adds to a title the act's kind, who issued it and its day, each behind a full stop: <c>… ДЕЛАМ. Договор. Правительство. 14.09.92</c>; 0 without these.</summary>
    public static int StartOfEntry(string text)
    {
        string[] parts = text.Length <= Longest ? text.Split(". ") : [];
        bool entry = parts.Length >= PartsOfEntry && parts[^1].Any(char.IsAsciiDigit) && parts[^1].All(sign => char.IsAsciiDigit(sign) || sign is '.')
            && KindTable.Default.FindAlone(parts[^3]).Length > 0 && Furniture.CountWords(parts[0]) >= FewestWords;
        return entry ? text.Length - parts[^1].Length - parts[^2].Length - parts[^3].Length - 3 * 2 : 0;
    }

    /// <summary>Where a database adds to a title the gazette that printed it, with its number and pages: <c>Protocol on … Official Journal L 306, 19/12/1995 pp. 7 – 43</c>; 0 without such.</summary>
    public static int StartOfGazette(string text)
    {
        foreach (string name in Phrases.Default.List("gazette-names"))
        {
            int at = text.IndexOf(" " + char.ToUpperInvariant(name[0]) + name[1..] + " ", StringComparison.OrdinalIgnoreCase);
            bool printed = at > 0 && text.Length - at <= LongestGazette && text.Length > at + name.Length + 2 && text[^1] is not '.' && char.IsUpper(text[at + 1]) && text.AsSpan(at).Count('/') + text.AsSpan(at).Count('№') > 0 && text.AsSpan(at).ContainsAnyInRange('0', '9');
            if (printed && Furniture.CountWords(text[..at]) >= FewestWords && !OpenEnds.EndsWithOpenWord(text.AsSpan(0, at)))
            {
                return at + 1;
            }
        }

        return 0;
    }

    /// <summary>Where a database names the act behind its title, which it prints again: <c>О маяках Постановление Совета … от 5 мая 2015 года № 7 Зарегистрировано …</c>; 0 where a line does not.</summary>
    public static int StartOfActBehind(string title, string text) =>
        title.Length > 0 && text.Length > title.Length + 1 && text[title.Length] == ' ' && text.StartsWith(title, StringComparison.Ordinal) && KindTable.Default.OpensWithKind(text[(title.Length + 1)..]) && DateFinder.Find(text[title.Length..]).Any() ? title.Length + 1 : 0;

    /// <summary>Whether a line is the title with more words in it, as texts have it below the headline of their page: <c>Statement by the Chair on the flood / Statement by the Chair, Ms. A. Lund, on the flood, 20 January 2021</c>.</summary>
    public static bool SaysAgain(string title, string text)
    {
        string[] words = title.Split(' ');
        if (words.Length < FewestWords || text.Length <= title.Length || text.Length > Longest || Sentences.Ends(text) || KindTable.Default.Find(title).Length == 0)
        {
            return false;
        }

        int found = 0;
        string[] longer = [.. text.Split(' ').Select(word => word.TrimEnd(','))];
        foreach (string word in longer)
        {
            found += found < words.Length && string.Equals(word, words[found].TrimEnd(','), StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return found == words.Length && longer[0] == words[0] && longer.Length - words.Length <= MostOfMore;
    }

    private static bool NamesAct(string text) => text.Length > 0 && Furniture.CountWords(text) >= FewestWords && !Sentences.EndsClause(text)
        && (Signs.IsWide(text[0]) ? KindTable.Default.EndsWithKind(text) : KindTable.Default.OpensWithKind(text) || Phrases.Default.Starts("joint-words", text));

    private static int PassBlanks(string text, int index)
    {
        while (index < text.Length && (char.IsWhiteSpace(text[index]) || text[index] is '.' or '-' or '–' or '—'))
        {
            index++;
        }

        return index;
    }
}
