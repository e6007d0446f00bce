namespace ScoArchive.Core.Dates;

/// <summary>
/// Knows every form of EDTF, levels 0 to 2 (ISO 8601-2:2019), so that a date which the archive does not keep is refused for
/// what it is. <see cref="Edtf"/> reads the forms that it does keep.
/// </summary>
public static class EdtfGrammar
{
    /// <summary>What a text is to the archive.</summary>
    public static EdtfFeature Classify(string text)
    {
        if (Edtf.TryParse(text, out _))
        {
            return EdtfFeature.Readable;
        }

        return text switch
        {
            ['[', .., ']'] or ['{', .., '}'] => IsSet(text[1..^1]) ? EdtfFeature.Set : EdtfFeature.NotEdtf,
            _ when text.Contains('/', StringComparison.Ordinal) => ClassifyInterval(text.Split('/')),
            _ when text.Contains('T', StringComparison.Ordinal) => IsTime(text) ? EdtfFeature.Time : EdtfFeature.NotEdtf,
            _ => EdtfDateForm.Classify(text),
        };
    }

    private static bool IsSet(string dates) => dates.Split(',').All(item => item.Trim() is var date
        && (IsDate(date) || IsRange(date.Split(".."))));

    private static bool IsRange(string[] ends) => ends.Length == 2 && (ends[0], ends[1]) switch
    {
        ("", "") => false,
        ("", var last) => IsDate(last),
        (var first, "") => IsDate(first),
        var (first, last) => IsDate(first) && IsDate(last),
    };

    private static EdtfFeature ClassifyInterval(string[] ends)
    {
        if (ends.Length != 2 || ends.Any(end => end is not ("" or "..") && !IsDate(end)))
        {
            return EdtfFeature.NotEdtf;
        }

        EdtfFeature[] parts = [.. ends.Where(end => end is not ("" or "..")).Select(EdtfDateForm.Classify)];
        return parts switch
        {
            [] => EdtfFeature.NoEnds,
            _ when parts.FirstOrDefault(part => part != EdtfFeature.Readable) is var other and not EdtfFeature.NotEdtf => other,
            _ => ends.Contains("") ? EdtfFeature.UnknownEnd : EdtfFeature.Reversed,
        };
    }

    private static bool IsDate(string text) => EdtfDateForm.Classify(text) != EdtfFeature.NotEdtf;

    private static bool IsTime(string text)
    {
        string[] halves = text.Split('T');
        return halves.Length == 2
            && EdtfDate.TryParse(halves[0], out EdtfDate date) && date is { Precision: DatePrecision.Day, Year: not null, IsUncertain: false, IsApproximate: false }
            && halves[1].Length >= 8 && IsClock(halves[1][..8], 23) && IsZone(halves[1][8..]);
    }

    private static bool IsZone(string zone) => zone is "" or "Z"
        || (zone[0] is '+' or '-' && (zone.Length == 3 ? IsPart(zone[1..], 14) : zone.Length == 6 && IsClock(zone[1..], 14)));

    private static bool IsClock(string time, int lastHour) => time.Split(':') is [var hour, .. var rest]
        && IsPart(hour, lastHour) && rest.Length is 1 or 2 && rest.All(part => IsPart(part, 59));

    private static bool IsPart(string digits, int last) =>
        digits.Length == 2 && digits.All(char.IsAsciiDigit) && ((digits[0] - '0') * 10) + digits[1] - '0' <= last;
}
