namespace ScoArchive.Core.Echoes;

/// <summary>A word of a passage in four bytes: an archive's words are all held at once.</summary>
public readonly struct NumberedWord
{
    private const int ContentBit = 1 << 30;
    private const int BreakBit = 1 << 29;
    private const int NumberBits = BreakBit - 1;

    private readonly int _packed;

    /// <summary>A word.</summary>
    /// <param name="stem">The number of the word without its inflection.</param>
    /// <param name="isContent">Whether it carries meaning of its own.</param>
    /// <param name="followsBreak">Whether a comma, the end of a sentence or the like stands before it.</param>
    public NumberedWord(int stem, bool isContent, bool followsBreak) =>
        _packed = stem | (isContent ? ContentBit : 0) | (followsBreak ? BreakBit : 0);

    /// <summary>The number of the word without its inflection.</summary>
    public int Stem => _packed & NumberBits;

    /// <summary>Whether it carries meaning of its own.</summary>
    public bool IsContent => (_packed & ContentBit) != 0;

    /// <summary>Whether a comma, the end of a sentence or the like stands before it.</summary>
    public bool FollowsBreak => (_packed & BreakBit) != 0;
}
