using System.Diagnostics.CodeAnalysis;

namespace ScoArchive.Core.Dates;

/// <summary>
/// A date or interval in the Extended Date/Time Format, level 1 (Library of Congress; ISO 8601-2:2019 annex A),
/// without times and seasons: <c>2023-07-04</c>, <c>2025-06?</c>, <c>XXXX-07-05</c>, <c>199X</c>, <c>2018/2023</c>, <c>2025-06-17/..</c>.
/// </summary>
/// <param name="Start">The date, or the start of the interval; <see langword="null"/> when the start is open.</param>
/// <param name="End">The end of the interval; <see langword="null"/> when it is open or there is no interval.</param>
/// <param name="IsInterval">Whether this is an interval.</param>
public readonly record struct Edtf(EdtfDate? Start, EdtfDate? End, bool IsInterval)
{
    /// <summary>A single date.</summary>
    public static Edtf Of(EdtfDate date) => new(date, null, false);

    /// <summary>An interval; an end left <see langword="null"/> is open.</summary>
    public static Edtf Between(EdtfDate? start, EdtfDate? end) => new(start, end, true);

    /// <summary>The first day it can mean, or <see langword="null"/> when that is not known.</summary>
    public DateOnly? Earliest => Start?.Earliest;

    /// <summary>The last day it can mean, or <see langword="null"/> when that is not known.</summary>
    public DateOnly? Latest => IsInterval ? End?.Latest : Start?.Latest;

    /// <summary>The year it is filed under: that of the start, or of the end when the start is open.</summary>
    public int? Year => Start?.Year ?? End?.Year;

    /// <summary>Whether any part is uncertain.</summary>
    public bool IsUncertain => Start is { IsUncertain: true } || End is { IsUncertain: true };

    /// <summary>Whether any part is approximate.</summary>
    public bool IsApproximate => Start is { IsApproximate: true } || End is { IsApproximate: true };

    /// <summary>Reads an EDTF level 1 date or interval.</summary>
    /// <returns>Whether <paramref name="text"/> was one, and its start is not after its end.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Edtf edtf)
    {
        edtf = default;
        string[] parts = text?.Split('/') ?? [];
        if (parts.Length == 1 && EdtfDate.TryParse(parts[0], out EdtfDate single))
        {
            edtf = Of(single);
            return true;
        }

        if (parts.Length != 2 || !TryParseEnd(parts[0], out EdtfDate? start) || !TryParseEnd(parts[1], out EdtfDate? end))
        {
            return false;
        }

        edtf = Between(start, end);
        return (start, end) is not (null, null)
            && (edtf.Earliest is not { } first || edtf.Latest is not { } last || first <= last);
    }

    /// <summary>The EDTF form.</summary>
    public override string ToString() =>
        IsInterval ? $"{Start?.ToString() ?? ".."}/{End?.ToString() ?? ".."}" : Start?.ToString() ?? "XXXX";

    private static bool TryParseEnd(string text, out EdtfDate? date)
    {
        bool parsed = EdtfDate.TryParse(text, out EdtfDate value);
        date = parsed ? value : null;
        return parsed || text == "..";
    }
}
