using System.Buffers;
using System.Globalization;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Knows headings that name their own level: <c>Article 5</c>, <c>Глава II</c>, <c>第三章</c>.</summary>
internal static class NamedSection
{
    private const int Longest = 160;
    private const int LongestBare = 16;
    private const int FurthestUnit = 8;
    private static readonly SearchValues<char> Units = SearchValues.Create("章条條节節编編部段");

    /// <summary>The name of the level; empty when the text is no such heading.</summary>
    public static string StyleOf(string text)
    {
        if (text.Length > Longest)
        {
            return "";
        }

        string chinese = text[0] == '第' ? ChineseStyle(Phrases.Simplified(text)) : "";
        if (chinese.Length > 0)
        {
            return chinese;
        }

        int end = text.IndexOf(' ', StringComparison.Ordinal);
        string word = (end < 0 ? text : text[..end]).TrimEnd('.', ':');
        if (!Phrases.Default.Holds("heading-keywords", word) || !char.IsUpper(text[0]))
        {
            return "";
        }

        if (end < 0)
        {
            return "named section";
        }

        string rest = text[(end + 1)..];
        int numberEnd = rest.IndexOf(' ', StringComparison.Ordinal);
        string number = (numberEnd < 0 ? rest : rest[..numberEnd]).TrimEnd('.', ':', '—', '–', '-', ',');
        string name = numberEnd < 0 ? "" : rest[numberEnd..].Trim();
        bool counts = number.Length is > 0 and <= 6 && (number.All(char.IsAsciiDigit) || IsDecimal(number) || number.All(c => c is 'I' or 'V' or 'X' or 'L') || Phrases.Default.Holds("number-words", number) || (number.Length == 1 && char.IsUpper(number[0])) || number.StartsWith('№'));
        bool title = name.Length == 0 || ((!Sentences.EndsClause(name) || Asks(word, name)) && (char.IsUpper(name[0]) || name[0] is '—' or '–' or '-' or '«' or '“' || name is [':', ' ', ..]));
        return counts && title ? word.ToLowerInvariant() : "";
    }

    /// <summary>Whether the words behind a numbered question ask it: <c>Question 3. Which office grants the permit?</c></summary>
    private static bool Asks(string keyword, string name) => name[^1] is '?' && Phrases.Default.Holds("words-for-questions", keyword);

    /// <summary>The keyword and the number that open such a heading, whatever its name, <c>article 5</c>, <c>第三章</c>; empty when the text is none.</summary>
    public static string KeyOf(string text) => StyleOf(text) is not { Length: > 0 } style ? ""
        : text[0] == '第' ? Signs.WithoutBlanks(text[..(text.AsSpan().IndexOfAny(Units) + 1)])
        : text.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries) is [_, var number, ..] ? $"{style} {number.TrimEnd('.', ':', '—', '–', '-', ',')}" : "";

    /// <summary>Whether the number of a chapter stands before that of its section: <c>15.1</c>.</summary>
    private static bool IsDecimal(string number) => char.IsAsciiDigit(number[0]) && char.IsAsciiDigit(number[^1]) && number.Count(sign => sign is '.') == 1 && number.All(sign => char.IsAsciiDigit(sign) || sign is '.');

    /// <summary>Whether the words only number a section and give it no name: <c>Article 5</c>, <c>第三章</c>.</summary>
    public static bool IsBare(string text) =>
        text.Length <= LongestBare && StyleOf(text).Length > 0 && (text[0] == '第' ? text[^1] is '章' or '条' or '條' or '节' or '節' or '编' or '編' or '部' or '分' or '段' : text.Split(' ').Length == 2);

    /// <summary>Whether the line only counts the letters or notes of an exchange: <c>NOTE I.</c>, <c>Letter 2</c>, <c>НОТА I</c>.</summary>
    public static bool CountsNote(string text) =>
        text.Length <= LongestBare && Sentences.StartsUpper(text) && text.Split(' ') is [var word, var number] && Phrases.Default.Holds("words-for-notes", word) && (Markers.IsRomanAlone(number) || number.TrimEnd('.').All(char.IsAsciiDigit));

    /// <summary>The keyword and the number of a section whose name stands behind a dash, <c>Article 32 – Scope</c>; no word and 0 for other words.</summary>
    public static (string Word, int Number) CountOf(string text) =>
        text.Length <= Longest && text.Split(' ', 4) is [var word, var figures, "–" or "—" or "-", { Length: > 0 } name] && char.IsUpper(name[0]) && !Sentences.EndsClause(text) && Phrases.Default.Holds("heading-keywords", word)
            && int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? (word, number) : ("", 0);

    /// <summary><c>第一章 总则</c>; a line that goes on as a sentence is a numbered paragraph.</summary>
    private static string ChineseStyle(string text)
    {
        int unit = text.AsSpan(0, Math.Min(text.Length, text.StartsWith("第 ", StringComparison.Ordinal) ? 2 * FurthestUnit : FurthestUnit)).IndexOfAny("章条节编部");
        unit = unit < 0 && text[^1] == '段' ? text.Length - 1 : unit;
        bool counts = unit > 1 && text[1..unit].All(c => "一二三四五六七八九十百零0123456789 ".Contains(c, StringComparison.Ordinal));
        return counts && !Sentences.EndsClause(text) && text.Length <= 40 ? "第" + text[unit] : "";
    }
}
