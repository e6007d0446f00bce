namespace ScoArchive.Core.Conversion;

/// <summary>What a line is that stands in a text without being a paragraph of it.</summary>
public enum LineKind
{
    /// <summary>Place and date of the text.</summary>
    Dateline,

    /// <summary>Names of writers or editors.</summary>
    Byline,

    /// <summary>A name, an office or a party among the signatures.</summary>
    Signature,

    /// <summary>Words that close a text above its signatures, such as a complimentary close.</summary>
    Closing,
}
