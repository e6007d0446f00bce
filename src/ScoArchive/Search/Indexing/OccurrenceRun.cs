namespace ScoArchive.Search.Indexing;

/// <summary>The occurrences of a batch of passages, sorted by stem and encoded.</summary>
/// <param name="PassageLengths">How many words each passage has.</param>
/// <param name="Occurrences">How many occurrences there are.</param>
/// <param name="Forms">The forms and how often each occurs, where that is counted.</param>
/// <param name="Bytes">The occurrences; the format is known to <see cref="RunWriter"/> and <see cref="RunReader"/>.</param>
internal sealed record OccurrenceRun(
    IReadOnlyList<int> PassageLengths, int Occurrences, IReadOnlyList<(string Form, int Occurrences)> Forms, ReadOnlyMemory<byte> Bytes);
