using System.Globalization;
using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Citing;

/// <summary>A document's date as bibliographies can state it.</summary>
/// <param name="Value">The date in EDTF; <see langword="null"/> when unknown.</param>
public readonly record struct CslDate(Edtf? Value)
{
    /// <summary>Whether there is a year to cite; without one a document counts as undated.</summary>
    public bool IsKnown => Value?.Year is not null;

    /// <summary>Whether the date is uncertain or approximate.</summary>
    public bool IsDoubtful => IsKnown && Value is { } date && (date.IsUncertain || date.IsApproximate);

    /// <summary>The first, or only, calendar date.</summary>
    public EdtfDate? Start => Value?.Start is { Year: not null } start ? start : null;

    /// <summary>The end of a closed interval.</summary>
    public EdtfDate? End => Value is { IsInterval: true, Start.Year: not null, End: { Year: not null } end } ? end : null;

    /// <summary>An interval with an open end, in words, which no calendar date can state; empty otherwise.</summary>
    public string Literal => !IsKnown ? ""
        : Value is { IsInterval: true, Start: { Year: not null } opening, End: null } ? Plain(opening) + " or later"
        : Start is null && Value?.End is { } until ? "until " + Plain(until)
        : "";

    /// <summary>The year or years: <c>2023</c>, <c>2018–2023</c>; empty when undated.</summary>
    public string Years => Literal.Length > 0 ? Literal
        : End is { } end && end.Year != Start?.Year ? $"{Number(Start?.Year)}–{Number(end.Year)}"
        : Number(Start?.Year);

    /// <summary>The known parts of the first date joined: <c>2023-07-05</c>, <c>2023/07</c>; empty when undated.</summary>
    public string Parts(char separator) => Start is { } date
        ? string.Join(separator, new[] { Number(date.Year, "D4"), Number(date.Month, "D2"), Number(date.Month is null ? null : date.Day, "D2") }.Where(part => part.Length > 0))
        : "";

    private static string Plain(EdtfDate date) => (date with { IsUncertain = false, IsApproximate = false }).ToString();

    private static string Number(int? number, string format = "D") => number?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
