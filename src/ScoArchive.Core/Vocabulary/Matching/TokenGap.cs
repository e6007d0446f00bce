namespace ScoArchive.Core.Vocabulary.Matching;

/// <summary>What stands between two neighbouring words.</summary>
public enum TokenGap
{
    /// <summary>Nothing or white space: the words belong to one phrase.</summary>
    None,

    /// <summary>A hyphen or dash without white space: the words are one compound.</summary>
    Hyphen,

    /// <summary>A comma, bracket, quotation mark or the like.</summary>
    Break,

    /// <summary>The end of a sentence.</summary>
    Sentence,
}
