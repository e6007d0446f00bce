namespace ScoArchive.Core.Conversion;

/// <summary>An editor's correction of words in a seed, of which readers are shown both forms; or a mark that words stand so in it.</summary>
/// <param name="Line">Seed line on which <paramref name="Received"/> starts.</param>
/// <param name="Received">The words exactly as they stand in the seed line.</param>
/// <param name="Corrected">The words to publish in their place; the same where they are only marked.</param>
/// <param name="Reason">Why, in words for readers.</param>
/// <param name="RecordLine">Line of the record that states it, for messages.</param>
public sealed record Correction(int Line, string Received, string Corrected, string Reason, int RecordLine)
{
    /// <summary>What is said of the words.</summary>
    public WordMark Mark { get; init; }
}
