namespace ScoArchive.Core.Conversion.Columns;

/// <summary>Lines that stand in two columns of running text.</summary>
/// <param name="First">Index of the first line.</param>
/// <param name="Last">Index of the last line.</param>
/// <param name="Edge">Places before the right column, wide signs counted twice.</param>
internal readonly record struct ColumnPage(int First, int Last, int Edge)
{
    /// <summary>Whether the columns are one text in two languages, so that none goes on in the other.</summary>
    public bool AreTranslations { get; init; }
}
