using System.Buffers;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>Measures the place, date and agency that news agencies print before a report's first sentence.</summary>
internal static class ReportOpening
{
    private const int Longest = 90;
    private const int LongestAgency = 40;
    private const int LongestBracket = 120;
    private const int LongestWideAgency = 6;
    private const int MostOfPlace = 3;
    private static readonly SearchValues<char> WideAgencies = SearchValues.Create("社网網报報台臺");
    private static readonly string[] Dashes = [" — ", " – ", " -- ", "— ", " - ", "/ ", "/. ", "/, ", "). ", "——"];

    /// <summary>Characters of the opening with the blanks after it; 0 when there is none.</summary>
    public static int LengthOf(string text)
    {
        int chinese = ChineseLength(text);
        if (chinese > 0)
        {
            return chinese;
        }

        if (LengthOfBracket(text) is > 0 and var bracket)
        {
            return bracket;
        }

        string window = text[..Math.Min(text.Length, Longest)];
        int[] ends = [.. Dashes
            .Select(dash => (At: window.IndexOf(dash, StringComparison.Ordinal), dash.Length))
            .Where(dash => dash.At > 0 && dash.At + dash.Length < text.Length && IsOpening(window[..(dash.At + dash.Length)].TrimEnd(' ', '—', '–', '-')))
            .OrderBy(dash => dash.At).Select(dash => dash.At + dash.Length)];
        return ends.Length > 0 ? PassAgency(text, PassBlanks(text, ends[0])) : Math.Max(LengthBeforeAgency(window), Math.Max(LengthBeforeStop(window), LengthBeforeColon(text, window)));
    }

    /// <summary>Brackets that hold an office, its place and a full day, with a dash behind them: <c>(Valley Secretariat, Osh, Kyrgyzstan – Monday, 6 July 2020) – The …</c></summary>
    private static int LengthOfBracket(string text)
    {
        int close = text.Length > 0 && text[0] is '(' ? text.IndexOf(')', StringComparison.Ordinal) : -1;
        if (close < 1 || close > LongestBracket || OfficeOf(text).Length == 0)
        {
            return 0;
        }

        int dash = close + 1 + text[(close + 1)..].TakeWhile(char.IsWhiteSpace).Count();
        bool dated = DateFinder.Find(text[..close]).ToArray() is [{ Date: { Year: not null, Start.Day: not null } } day] && day.Start + day.Length == close;
        return dated && dash < text.Length && text[dash] is '—' or '–' or '-' ? PassBlanks(text, dash + 1) : 0;
    }

    /// <summary>The office that a report in brackets opens with, before its place: <c>(Valley Secretariat, Osh, …)</c>; empty where no several parts stand before the day.</summary>
    public static string OfficeOf(string text) => PartsOfBracket(text) is { Length: > 1 } parts && parts[0].Split(' ').Any(word => Phrases.Default.Holds("bodies", word)) ? parts[0] : "";

    /// <summary>The place behind that office, which stands before a country or is a known city; empty without one.</summary>
    public static string PlaceInBracket(string text)
    {
        string[] parts = PartsOfBracket(text);
        int country = Array.FindLastIndex(parts, part => Phrases.Default.Holds("countries", part));
        return parts.Skip(1).FirstOrDefault(part => Phrases.Default.Holds("cities", part)) ?? (country > 1 ? parts[country - 1] : "");
    }

    private static string[] PartsOfBracket(string text)
    {
        int close = text.Length > 0 && text[0] is '(' ? text.IndexOf(')', StringComparison.Ordinal) : -1;
        FoundDate? day = close is > 1 and <= LongestBracket ? DateFinder.Find(text[..close]).LastOrDefault() : null;
        int dash = day is null ? -1 : text.AsSpan(0, day.Start).LastIndexOfAny('–', '—', '-');
        return dash > 1 ? text[1..dash].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
    }

    /// <summary>A city and an agency behind a full stop: <c>BISHKEK. KAZINFORM The Assembly …</c></summary>
    private static int LengthBeforeAgency(string window)
    {
        int stop = window.IndexOf(". ", StringComparison.Ordinal);
        string behind = stop > 0 && Phrases.Default.Holds("cities", window[..stop]) ? window[(stop + 2)..] : "";
        string agency = Phrases.Default.StartOf("news-agencies", behind);
        string rest = behind[agency.Length..].TrimStart(' ', '.', ':', '—', '–', '-');
        return agency.Length > 0 && agency.Any(char.IsUpper) && rest.Length > 0 && rest.Length < behind.Length - agency.Length && !char.IsLower(rest[0]) ? window.Length - rest.Length : 0;
    }

    /// <summary>A place and a full day that a colon closes: <c>Tashkent, 2 November 2019: The Minister …</c></summary>
    private static int LengthBeforeColon(string text, string window)
    {
        int colon = window.IndexOf(": ", StringComparison.Ordinal);
        bool opens = colon > 0 && colon + 2 < text.Length && char.IsUpper(text[colon + 2]);
        bool agency = opens && window[colon - 1] == ')' && DateFinder.Find(window[..colon]).Any() && IsOpening(window[..colon]);
        return agency || (opens && DatelineText.Read(window[..colon]) is { Place.Length: > 0, Date.Date.Start.Day: not null }) ? colon + 2 : 0;
    }

    /// <summary>
    /// A place in capitals and a day that a full stop closes: <c>БИШКЕК, 22 мая. В Бишкеке …</c>; a known city before a comma, <c>Пекин, 27 апреля. В …</c>,
    /// or any other name where the year is stated: <c>Riverton, 5 May 2016. The …</c>
    /// </summary>
    private static int LengthBeforeStop(string window)
    {
        FoundDate? date = DateFinder.Find(window).FirstOrDefault();
        string before = date is null ? "" : window[..date.Start].TrimEnd();
        string place = before.TrimEnd(' ', ',');
        bool apart = before.EndsWith(',') && place.Split(' ').Length <= MostOfPlace && DatelineText.Read(window[..(date!.Start + date.Length)]) is { Place.Length: > 0, Date.Date: { Year: not null, Start.Day: not null } };
        bool city = apart || (date?.Date is { Start.Day: not null } && (date.Date.Year is not null || before.EndsWith(',')) && Phrases.Default.Holds("cities", place));
        bool named = city || (place.Length > 2 && place.Any(char.IsLetter) && !place.Any(char.IsLower) && DatelineText.IsPlace(place));
        string after = named ? window[(date!.Start + date.Length)..] : "";
        int end = after.StartsWith(" г. ", StringComparison.Ordinal) ? 4 : after.StartsWith(" года. ", StringComparison.Ordinal) ? 7 : after.StartsWith(". ", StringComparison.Ordinal) ? 2 : 0;
        return end == 0 || named is false ? 0 : date!.Start + date.Length + end;
    }

    /// <summary>An agency that stands behind the dash: <c>ASTANA, 9 June – TASS.</c></summary>
    private static int PassAgency(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        int stop = rest[..Math.Min(rest.Length, LongestAgency)].IndexOf(". ");
        if (stop > 0 && Phrases.Default.Holds("news-agencies", WithoutQuotes(rest[..stop].ToString())))
        {
            return PassBlanks(text, start + stop + 1);
        }

        foreach (string agency in Phrases.Default.List("news-agencies"))
        {
            bool stops = rest.Length > agency.Length + 2 && rest[agency.Length] == '.' && rest[agency.Length + 1] == ' ';
            if (stops && rest.StartsWith(agency, StringComparison.OrdinalIgnoreCase))
            {
                return PassBlanks(text, start + agency.Length + 1);
            }
        }

        return start;
    }

    private static string WithoutQuotes(string text) => string.Concat(text.Where(sign => sign is not ('"' or '«' or '»' or '“' or '”')));

    /// <summary>Whether a line of its own holds nothing but place, date and an agency in brackets.</summary>
    public static bool IsAlone(string text) =>
        text.Length <= Longest && text.TrimEnd(' ', '—', '–', '-') is { Length: > 0 } bare && ((bare[^1] is ')' or '/' && IsOpening(bare) && DateFinder.Find(bare).Any()) || (bare[^1] is '电' or '電' && ChineseLength(bare + "，") == bare.Length));

    /// <summary>
    /// The Chinese agency, site or paper that a report opens with, <c>新华社北京6月8日电</c>: a known name, or the signs up to the word for
    /// one; empty without one.
    /// </summary>
    public static string WideAgencyOf(string text)
    {
        string known = Phrases.Default.List("news-agencies").FirstOrDefault(name => Signs.IsWide(name[0]) && text.StartsWith(name, StringComparison.Ordinal)) ?? "";
        int end = text.AsSpan(0, Math.Min(text.Length, LongestWideAgency)).IndexOfAny(WideAgencies);
        return known.Length > 0 ? known : end > 1 && text.AsSpan(0, end).IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0 ? text[..(end + 1)] : "";
    }

    private static bool IsOpening(string text)
    {
        string rest = text;
        bool agency = false;
        int bracket = rest.IndexOfAny(['(', '/']);
        if (bracket > 0)
        {
            string inner = rest[bracket..].Trim('(', ')', '/', '.', ' ');
            agency = inner.Length is > 1 and <= 40 && char.IsUpper(inner[0]) && inner.Split(' ').Length <= 4 && inner.IndexOfAny([')', '/']) < 0;
            if (!agency)
            {
                return false;
            }

            rest = rest[..bracket];
        }

        FoundDate? date = DateFinder.Find(rest).FirstOrDefault() ?? (agency ? ShortYearDay.AtEnd(rest.TrimEnd()) : null);
        string place = (date is null ? rest : rest[..date.Start]).Trim(' ', ',', '.');
        string after = date is null ? "" : WithoutQuotes(DatelineText.WithoutYearWord(rest[(date.Start + date.Length)..]));
        bool known = Phrases.Default.Find("cities", place).Length > 0 || (place.Length > 3 && place.Any(char.IsUpper) && place.All(c => !char.IsLower(c)));
        bool named = known && after.Split(' ').All(word => word.Length > 0 && char.IsUpper(word[0]));
        bool knownAgency = after.Length > 0 && (named || Phrases.Default.Find("news-agencies", after).Length > 0) && after.Split(' ').Length <= 3;
        return place.Length > 0 && DatelineText.IsPlace(place) && (after.Length == 0 || knownAgency) && (agency || knownAgency || date is not null || known);
    }

    /// <summary><c>新华社北京7月5日电（记者…）</c></summary>
    private static int ChineseLength(string text)
    {
        if (text[0] is '【' && text.IndexOf('】', StringComparison.Ordinal) is > 1 and < Longest and var close && close + 1 < text.Length && text[close - 1] is '电' or '電' or '讯' or '訊')
        {
            return ChineseLength(text[1..close] + "，") == close - 1 ? PassBlanks(text, close + 1) : 0;
        }

        int end = text.AsSpan(0, Math.Min(text.Length, 40)).IndexOfAny('电', '電');
        string agency = WideAgencyOf(text);
        if (agency.Length > 0 && agency.Length + 1 < text.Length && text[agency.Length] is '讯' or '訊')
        {
            return PassWriter(text, agency.Length + 1);
        }

        bool opens = end > 0 && agency.Length > 0;
        bool dated = end > 0 && (text[end - 1] is '日' || text[..end].EndsWith("日专", StringComparison.Ordinal)) && DateFinder.Find(text[..end]).Any();
        if (!dated || (!opens && end > 20))
        {
            return 0;
        }

        return PassWriter(text, end + 1);
    }

    /// <summary>Passes over who wrote the report, in brackets: <c>（记者…）</c></summary>
    private static int PassWriter(string text, int end)
    {
        int open = end < text.Length && text[end] == ' ' ? end + 1 : end;
        int close = text.AsSpan(end, Math.Min(40, text.Length - end)).IndexOfAny('）', ')');
        end += open < text.Length && text[open] is '（' or '(' && close > 0 ? close + 1 : 0;
        return PassBlanks(text, end);
    }

    private static int PassBlanks(string text, int index)
    {
        while (index < text.Length && (char.IsWhiteSpace(text[index]) || text[index] is '—' or '–' or '/'))
        {
            index++;
        }

        return index < text.Length ? index : 0;
    }
}
