namespace ScoArchive.Core.Conversion;

/// <summary>Diagnostic codes for texts that cannot be converted as they or their records ask.</summary>
public static class ConversionCodes
{
    /// <summary>Lines that may stand in two columns and are read across.</summary>
    public const string DoubtfulColumns = "SCO126";

    /// <summary>The line does not hold the words of a correction.</summary>
    public const string NoWords = "SCO201";

    /// <summary>The line does not hold the words of a paragraph break.</summary>
    public const string NoBreak = "SCO202";

    /// <summary>The seed does not have the lines or words to set aside.</summary>
    public const string NoSetAside = "SCO203";

    /// <summary>The words of a correction stand on the line more than once.</summary>
    public const string RepeatedWords = "SCO204";

    /// <summary>The words of a correction do not stand inside one paragraph.</summary>
    public const string OutsideText = "SCO205";
}
