namespace ScoArchive.Core.Conversion.Composition;

/// <summary>What a hyphen at a line end is.</summary>
internal enum HyphenVerdict
{
    /// <summary>A cut word: the hyphen goes and the halves join.</summary>
    Closed,

    /// <summary>A hyphen of the word itself: it stays and the halves join.</summary>
    Kept,

    /// <summary>A hyphen that hangs before <c>and</c> or a dash: a blank follows it.</summary>
    Parted,
}
