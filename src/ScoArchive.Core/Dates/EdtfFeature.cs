namespace ScoArchive.Core.Dates;

/// <summary>What keeps a text that EDTF allows from dating a document or a mention in this archive.</summary>
public enum EdtfFeature
{
    /// <summary>Nothing: the text is not EDTF at all.</summary>
    NotEdtf,

    /// <summary>Nothing: it is a date or an interval that the archive reads.</summary>
    Readable,

    /// <summary>A season, quarter or third of a year (<c>2024-21</c>).</summary>
    Season,

    /// <summary>A year before 1 (<c>0000</c>, <c>-0044</c>).</summary>
    BeforeYearOne,

    /// <summary>A year after 9999 (<c>Y10000</c>).</summary>
    AfterYear9999,

    /// <summary>A time of day (<c>2024-07-04T12:00:00Z</c>).</summary>
    Time,

    /// <summary>A set or choice of dates (<c>[2023,2024]</c>).</summary>
    Set,

    /// <summary>Unknown digits other than a decade's last, a whole year, a month or a day (<c>20XX</c>, <c>2024-1X</c>).</summary>
    UnknownDigits,

    /// <summary>A doubt about a part of the date (<c>2024-07?-04</c>).</summary>
    DoubtfulPart,

    /// <summary>Significant digits of a year (<c>1950S2</c>).</summary>
    SignificantDigits,

    /// <summary>An interval of which one end is unknown (<c>2024/</c>).</summary>
    UnknownEnd,

    /// <summary>An interval that is open on both sides.</summary>
    NoEnds,

    /// <summary>An interval that ends before it starts.</summary>
    Reversed,
}
