namespace ScoArchive.Core.Vocabulary.Matching;

/// <summary>A word, number or ideograph of a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Number of characters, a possessive ending not counted.</param>
/// <param name="Word">The word in lower case, apostrophes straight, without a possessive ending.</param>
/// <param name="Stem">The word without its inflection.</param>
/// <param name="IsCapitalised">Whether it starts with a capital letter.</param>
/// <param name="IsPossessive">Whether a possessive ending followed.</param>
/// <param name="Gap">What stands between the word before and this one.</param>
public readonly record struct Token(
    int Start, int Length, string Word, string Stem, bool IsCapitalised, bool IsPossessive, TokenGap Gap)
{
    /// <summary>Index after its last character.</summary>
    public int End => Start + Length;

    /// <summary>The form under which names are found: exact in English, where inflection is listed, without case ending in Russian.</summary>
    public string NameKey => Word[0] is >= 'а' and <= 'я' ? Stem : Word;
}
