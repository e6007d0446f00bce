namespace ScoArchive.Core.Dates;

/// <summary>The smallest part of a date that is known.</summary>
public enum DatePrecision
{
    /// <summary>Neither year, month nor day.</summary>
    None,

    /// <summary>The decade.</summary>
    Decade,

    /// <summary>The year.</summary>
    Year,

    /// <summary>The month.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,
}
