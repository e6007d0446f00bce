using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Vocabulary.DateExpressions;

/// <summary>Reads a date or a range of dates.</summary>
internal sealed class RangeReader(DateCursor cursor)
{
    private readonly PointReader _points = new(cursor);

    /// <summary>The date or range that starts at a word, and the index of the word after it.</summary>
    public (Edtf Date, int After)? Read(int at)
    {
        if (ReadRange(at) is { } range)
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
        next++;
        return joins && cursor.IsAdjacent(next);
    }

    // "29 and 30 October 2020" is one event of two days; "3 and 17 June 2020" is two dates.
    private bool IsNextDay(CalendarPoint start, int next) => start.IsBareDay && cursor.DayAt(next) == start.Day + 1;

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
        return hasUnit || (!IsNumbered(at) && !IsCount(at));
    }

    private bool IsNumbered(int at) =>
        (at > 0 && cursor[at].Gap == Matching.TokenGap.None && DateWords.Numbering.Contains(cursor.WordAt(at - 1)))
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
