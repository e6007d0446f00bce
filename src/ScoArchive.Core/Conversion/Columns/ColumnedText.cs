using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Core.Conversion.Columns;

/// <summary>Says of a text where its lines may hold two columns of running words, and are read across because that is not certain.</summary>
public static class ColumnedText
{
    /// <summary>The warnings, one for each stretch of such lines.</summary>
    /// <param name="name">The seed's name, for messages.</param>
    /// <param name="order">The order in which the seed is read.</param>
    public static IEnumerable<Diagnostic> Report(string name, ReadingOrder order) => order.Doubtful.Select(lines => Diagnostic.Warning(
        ConversionCodes.DoubtfulColumns, name, lines.First.Line,
        $"lines {lines.First.Line} to {lines.Last.Line} may stand in two columns and are read across, which mixes their sentences",
        "supply the text with its columns one below the other"));
}
