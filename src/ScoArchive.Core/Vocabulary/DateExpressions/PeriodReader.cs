using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Vocabulary.DateExpressions;

/// <summary>Reads parts of a year, as spans of months, and decades.</summary>
internal sealed class PeriodReader(DateCursor cursor)
{
    private const int MonthsOfQuarter = 3;
    private const int MonthsOfHalf = 6;

    /// <summary>The period that starts at a word, and the index of the word after it.</summary>
    public (Edtf Date, int After)? Read(int at) =>
        ReadDecade(at) ?? ReadChineseDecade(at) ?? ReadShortQuarter(at) ?? ReadPart(at) ?? ReadFirstMonths(at) ?? ReadChinesePart(at);

    // "1990s", "1990's", "1990-е годы", "1990年代".
    private (Edtf Date, int After)? ReadDecade(int at)
    {
        string word = cursor.WordAt(at);
        bool english = word.Length == 5 && word[^1] == 's';
        bool possessive = word.Length == 4 && at < cursor.Count && cursor[at].IsPossessive;
        bool russian = word.Length == 4 && cursor.IsDashed(at + 1) && cursor.WordAt(at + 1) is "е" or "х" or "ые" or "ых";
        bool chinese = word.Length == 4 && cursor.WordAt(at + 1) == "年" && cursor.WordAt(at + 2) == "代";
        int after = russian ? at + 2 : chinese ? at + 3 : at + 1;
        return (english || possessive || russian || chinese) && DateCursor.YearIn(word[..4]) is { } year && year % 10 == 0
            ? (Decade(year), cursor.AfterUnit(after))
            : null;
    }

    // "20世纪90年代" and "二十世纪九十年代".
    private (Edtf Date, int After)? ReadChineseDecade(int at)
    {
        int century = IndexOf("世", at);
        if (century < 0 || cursor.WordAt(century + 1) != "纪" || PeriodWords.Century(cursor.Joined(at, century)) is not { } number)
        {
            return null;
        }

        int end = IndexOf("年", century + 2);
        if (end < 0 || cursor.WordAt(end + 1) != "代")
        {
            return null;
        }

        string tens = cursor.Joined(century + 2, end);
        int? digit = tens is [var first and >= '1' and <= '9', '0'] ? first - '0' : PeriodWords.ChineseTens(tens);
        return digit is { } ten ? (Decade(((number - 1) * 100) + (ten * 10)), end + 2) : null;
    }

    // "Q1 2026".
    private (Edtf Date, int After)? ReadShortQuarter(int at) =>
        PeriodWords.ShortQuarter(cursor.WordAt(at)) is { } quarter ? Part(quarter, MonthsOfQuarter, at + 1) : null;

    // "the first quarter of 2026", "втором полугодии 2025 года".
    private (Edtf Date, int After)? ReadPart(int at)
    {
        if (PeriodWords.Ordinal(cursor.WordAt(at)) is not { } number || !cursor.IsAdjacent(at + 1))
        {
            return null;
        }

        string word = cursor.WordAt(at + 1);
        bool quarter = word == "quarter" || word.StartsWith("квартал", StringComparison.Ordinal);
        bool half = number <= 2 && (word == "half" || word.StartsWith("полугоди", StringComparison.Ordinal));
        return quarter ? Part(number, MonthsOfQuarter, at + 2) : half ? Part(number, MonthsOfHalf, at + 2) : null;
    }

    // "the first nine months of 2024".
    private (Edtf Date, int After)? ReadFirstMonths(int at) =>
        PeriodWords.Ordinal(cursor.WordAt(at)) == 1 && PeriodWords.Months(cursor.WordAt(at + 1)) is { } months
            && cursor.WordAt(at + 2) is "months" or "месяцев" or "месяца"
            ? Part(1, months, at + 3)
            : null;

    // "2026年第一季度", "2025年上半年".
    private (Edtf Date, int After)? ReadChinesePart(int at)
    {
        if (cursor.YearAt(at) is not { } year || cursor.WordAt(at + 1) != "年")
        {
            return null;
        }

        bool quarter = cursor.WordAt(at + 2) == "第" && cursor.WordAt(at + 4) == "季" && cursor.WordAt(at + 5) == "度";
        if (quarter && PeriodWords.Ordinal(cursor.WordAt(at + 3)) is { } number)
        {
            return (Months(year, number, MonthsOfQuarter), at + 6);
        }

        int half = cursor.WordAt(at + 3) == "半" && cursor.WordAt(at + 4) == "年" ? (cursor.WordAt(at + 2) is "上" ? 1 : cursor.WordAt(at + 2) is "下" ? 2 : 0) : 0;
        return half > 0 ? (Months(year, half, MonthsOfHalf), at + 5) : null;
    }

    private (Edtf Date, int After)? Part(int number, int length, int next)
    {
        int at = cursor.WordAt(next) is "of" or "in" && cursor.IsAdjacent(next) ? next + 1 : next;
        return cursor.YearAt(at) is { } year && cursor.IsAdjacentOrComma(at) ? (Months(year, number, length), cursor.AfterUnit(at + 1)) : null;
    }

    private int IndexOf(string ideograph, int from)
    {
        const int Farthest = 3;
        int at = from + 1;
        while (at < from + Farthest && cursor.WordAt(at) != ideograph)
        {
            at++;
        }

        return cursor.WordAt(at) == ideograph ? at : -1;
    }

    private static Edtf Decade(int year) => Edtf.Of(new EdtfDate(year, null, null, false, false, IsDecade: true));

    private static Edtf Months(int year, int number, int length) => Edtf.Between(
        new EdtfDate(year, ((number - 1) * length) + 1, null, false, false),
        new EdtfDate(year, number * length, null, false, false));
}
