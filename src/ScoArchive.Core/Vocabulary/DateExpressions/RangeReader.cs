using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Vocabulary.DateExpressions;

/// <summary>Reads a date or a range of dates.</summary>
internal sealed class RangeReader(DateCursor cursor)
{
    private const int FarthestAgenda = 8;

    private readonly PointReader _points = new(cursor);

    /// <summary>The date or range that starts at a word, and the index of the word after it.</summary>
    public (Edtf Date, int After)? Read(int at)
    {
        if ((ReadDays(at) ?? ReadRange(at)) is { } range)
        {
            return range;
        }

        return _points.Read(at) is { } point && IsDate(point, at) && point.ToDate() is { } date
            ? (Edtf.Of(date), point.After)
            : null;
    }

    private (Edtf Date, int After)? ReadRange(int at)
    {
        foreach (CalendarPoint start in StartsAt(at))
        {
            if (SecondEnd(start, at) is not { } end)
            {
                continue;
            }

            CalendarPoint second = end.Continuing(start);
            if (start.CompletedBy(second).ToDate() is { } from && second.ToDate() is { } to && IsForward(from, to))
            {
                return (Edtf.Between(from, to), second.After);
            }
        }

        return null;
    }

    private IEnumerable<CalendarPoint> StartsAt(int at)
    {
        if (_points.Read(at) is { } point)
        {
            // "2003年12月15至16日" writes the sign for a day once.
            if (point is { Month: not null, Day: null } && cursor.WordAt(point.After - 1) == "月" && cursor.DayAt(point.After) is { } first)
            {
                yield return point with { Day = first, After = point.After + 1 };
            }

            yield return point;
        }

        // "June-July 2019" and "17-19 June 2019".
        if (cursor.MonthAt(at) is { } month)
        {
            yield return new CalendarPoint(null, month, null, at + 1);
        }

        if (_points.ReadBareDay(at) is { } day && !cursor.IsGlued(at))
        {
            yield return day;
        }
    }

    private CalendarPoint? SecondEnd(CalendarPoint start, int at)
    {
        int next = start.After;
        if (next >= cursor.Count || !JoinedAt(start, at, ref next) || next >= cursor.Count)
        {
            return null;
        }

        CalendarPoint? end = _points.Read(next) ?? ShortYear(start, next);
        bool continues = start is { Month: not null, Day: not null };
        return end is { } full && Fits(start, full) ? full : continues ? _points.ReadContinuation(next) : null;
    }

    private bool JoinedAt(CalendarPoint start, int at, ref int next)
    {
        if (cursor.IsDashed(next))
        {
            return true;
        }

        if (!cursor.IsAdjacent(next))
        {
            return false;
        }

        string word = cursor.WordAt(next);
        bool joins = DateWords.Joining.Contains(word)
            || (DateWords.And.Contains(word) && (DateWords.Between.Contains(cursor.WordAt(at - 1)) || IsNextDay(start, next + 1)));
        joins |= word == "和" && start.Day is { } before && cursor.DayAt(next + 1) == before + 1 && cursor.WordAt(next + 2) == "日";
        next++;
        return joins && cursor.IsAdjacent(next);
    }

    // "29 and 30 October 2020" is one event of two days, as is "July 3 and 4, 2024"; "3 and 17 June 2020" is two dates.
    private bool IsNextDay(CalendarPoint start, int next) =>
        start.Day is { } day && cursor.DayAt(next) == day + 1 && (start.IsBareDay || (start.Year is null && EndsDate(next + 1)));

    private bool EndsDate(int next) =>
        next >= cursor.Count || cursor[next].Gap != Matching.TokenGap.None || cursor.YearAt(next) is not null;

    // "13, 14 and 15 June 2026".
    private (Edtf Date, int After)? ReadDays(int at)
    {
        int last = at;
        while (cursor.DayAt(last) is { } day && NextInList(last) is var next && cursor.DayAt(next) == day + 1)
        {
            last = next;
        }

        return last > at && _points.Read(last) is { Day: not null, Month: not null } end && end.ToDate() is { } to
            && (end with { Day = cursor.DayAt(at) }).ToDate() is { } from
            ? (Edtf.Between(from, to), end.After)
            : null;
    }

    private int NextInList(int at)
    {
        int next = at + 1;
        bool comma = cursor.IsAdjacentOrComma(next) && !cursor.IsAdjacent(next);
        bool and = DateWords.And.Contains(cursor.WordAt(next)) && cursor.IsAdjacentOrComma(next) && cursor.IsAdjacent(next + 1);
        return and ? next + 1 : comma ? next : -1;
    }

    private static bool Fits(CalendarPoint start, CalendarPoint end) =>
        !(start.IsBareDay && (end.Month is null || end.Day is null))
        && !(start is { Year: null, Month: not null, Day: null } && (end.Month is null || end.Day is not null))
        && !(start is { Year: null, Day: not null, Month: not null } && end.Month is null);

    // "2019-20".
    private CalendarPoint? ShortYear(CalendarPoint start, int next) =>
        start is { Year: { } year, Month: null } && cursor.IsDashed(next) && cursor.NumberAt(next, 2, 2) is { } digits && digits > year % 100
            ? new CalendarPoint((year / 100 * 100) + digits, null, null, next + 1)
            : null;

    private bool IsDate(CalendarPoint point, int at)
    {
        if (point.Month is not null)
        {
            return true;
        }

        bool hasUnit = point.After > at + 1;
        return hasUnit ? !NamesAgenda(point.After) && !ClosesAgenda(at) : !IsEdition(at) && !IsNumbered(at) && !IsCount(at) && !IsCode(at) && !IsDesignation(at);
    }

    // "2030年议程" and "2030年可持续发展议程" are names.
    private bool NamesAgenda(int after) =>
        DateWords.NamedInChinese.Any(name => after + name.Length <= cursor.Count && cursor.Joined(after, after + name.Length) == name);

    // "COVID-2019" and "Expo-2020" are names, "mid-2025" is none.
    private bool IsEdition(int at) =>
        at > 0 && cursor[at].Gap == Matching.TokenGap.Hyphen && cursor[at - 1].IsCapitalised && cursor.MonthAt(at - 1) is null
        && !DateWords.Parts.Contains(cursor.WordAt(at - 1)) && !DateWords.Leading.Contains(cursor.WordAt(at - 1));

    // "Повестка дня в области устойчивого развития на период до 2030 года" is a name as well.
    private bool ClosesAgenda(int at)
    {
        int opening = at - DateWords.AgendaTerm.Length;
        if (opening < 0 || DateWords.AgendaTerm.Where((word, i) => cursor.WordAt(opening + i) != word).Any())
        {
            return false;
        }

        return Enumerable.Range(Math.Max(0, opening - FarthestAgenda), Math.Min(opening, FarthestAgenda)).Any(i => cursor.WordAt(i).StartsWith(DateWords.AgendaStem, StringComparison.Ordinal));
    }

    // "2004-1996" and "+86 10 6532 2019": digits beside other digits are a number of something.
    private bool IsCode(int at) =>
        (cursor[at].Gap == Matching.TokenGap.Hyphen && cursor.NumberAt(at - 1, 1, 9) is not null)
        || (at + 1 < cursor.Count && cursor[at + 1].Gap == Matching.TokenGap.Hyphen && cursor.NumberAt(at + 1, 3, 9) is not null)
        || (at > 0 && cursor.IsAdjacent(at) && cursor.NumberAt(at - 1, 3, 9) is not null && cursor.YearAt(at - 1) is null);

    // In "resolutions 1373 (2001) and 1988 (2011)" both figures make up the designation.
    private bool IsDesignation(int at) =>
        (cursor.IsBracketed(at) && cursor.NumberAt(at - 1, 3, 4) is not null) || (cursor.IsBracketed(at + 1) && cursor.YearAt(at + 1) is not null);

    private bool IsNumbered(int at) =>
        (at > 0 && cursor.FollowsNumberWord(at) && DateWords.Numbering.Contains(cursor.WordAt(at - 1))
            && !DateWords.Compared.Contains(cursor.WordAt(at - 2)))
        || DateWords.Named.Contains(cursor.WordAt(at + 1));

    // "2000 soldiers": digits before a common noun count it, unless a word such as "in" or "the" shows a year.
    private bool IsCount(int at)
    {
        int next = at + 1;
        if (next >= cursor.Count || !cursor.IsAdjacent(next) || DateWords.Leading.Contains(cursor.WordAt(at - 1)))
        {
            return false;
        }

        return !cursor[next].IsCapitalised && char.IsLetter(cursor.WordAt(next)[0]) && !DateWords.Following.Contains(cursor.WordAt(next));
    }

    private static bool IsForward(EdtfDate from, EdtfDate to) =>
        from.Year is null || to.Year is null || (from.Earliest <= to.Latest && from != to);
}
