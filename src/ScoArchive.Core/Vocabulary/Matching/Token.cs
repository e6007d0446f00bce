namespace ScoArchive.Core.Vocabulary.Matching;

/// <summary>A word, number or ideograph of a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Number of characters, a possessive ending not counted.</param>
/// <param name="Forms">The word's forms.</param>
/// <param name="IsCapitalised">Whether it starts with a capital letter.</param>
/// <param name="IsPossessive">Whether a possessive ending followed.</param>
/// <param name="Gap">What stands between the word before and this one.</param>
public readonly record struct Token(int Start, int Length, WordForms Forms, bool IsCapitalised, bool IsPossessive, TokenGap Gap)
{
    /// <summary>Index after its last character.</summary>
    public int End => Start + Length;

    /// <summary>The word in lower case, apostrophes straight, without a possessive ending.</summary>
    public string Word => Forms.Word;

    /// <summary>The word without its inflection.</summary>
    public string Stem => Forms.Stem;

    /// <summary>The form under which names are found.</summary>
    public string NameKey => Forms.NameKey;

    /// <summary>Whether it is a Chinese sign, which is a word of its own here.</summary>
    public bool IsIdeograph => Tokenizer.IsIdeograph(Forms.Word[0]);

    /// <summary>How long it is beside Chinese signs: a word counts as two of them.</summary>
    public int Signs => IsIdeograph ? 1 : 2;
}
