namespace ScoArchive.Core.Vocabulary.Matching;

/// <summary>A phrase of the vocabulary found in a text.</summary>
/// <typeparam name="T">What the phrase stands for.</typeparam>
/// <param name="First">Index of the first word.</param>
/// <param name="Count">Number of words.</param>
/// <param name="Value">What the phrase stands for.</param>
public readonly record struct PhraseMatch<T>(int First, int Count, T Value)
{
    /// <summary>Index after the last word.</summary>
    public int After => First + Count;
}
