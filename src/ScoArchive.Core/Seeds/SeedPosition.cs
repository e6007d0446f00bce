namespace ScoArchive.Core.Seeds;

/// <summary>A place in a seed's decoded text.</summary>
/// <param name="Line">Line, counted from 1; lines end at LF, CR LF or CR.</param>
/// <param name="Column">Column, counted from 1 in UTF-16 code units of the decoded line.</param>
public readonly record struct SeedPosition(int Line, int Column) : IComparable<SeedPosition>
{
    /// <inheritdoc/>
    public int CompareTo(SeedPosition other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    /// <summary>Whether the first place stands before the second.</summary>
    public static bool operator <(SeedPosition left, SeedPosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first place stands after the second.</summary>
    public static bool operator >(SeedPosition left, SeedPosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first place stands before the second or is the same.</summary>
    public static bool operator <=(SeedPosition left, SeedPosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first place stands after the second or is the same.</summary>
    public static bool operator >=(SeedPosition left, SeedPosition right) => left.CompareTo(right) >= 0;

    /// <summary>The place as <c>line:column</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
