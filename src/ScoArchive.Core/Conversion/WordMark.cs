namespace ScoArchive.Core.Conversion;

/// <summary>What a marked stretch of a text says of its words.</summary>
public enum WordMark
{
    /// <summary>The words are an editor's, in place of those received.</summary>
    Corrected,

    /// <summary>The words are kept, as a slip of the text itself.</summary>
    Sic,

    /// <summary>A sign stands for a letter that is lost.</summary>
    Damage,
}
