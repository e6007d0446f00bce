using System.Collections.Immutable;

namespace ScoArchive.Search.Indexing;

/// <summary>The occurrences of a batch of passages, sorted by stem and encoded. Passages are counted from the batch's first, so that it does not matter what stands before.</summary>
/// <param name="PassageLengths">How many words each passage has.</param>
/// <param name="Occurrences">How many occurrences there are.</param>
/// <param name="Bytes">The occurrences; the format is known to <see cref="RunWriter"/> and <see cref="RunReader"/>.</param>
internal sealed record OccurrenceRun(ImmutableArray<int> PassageLengths, int Occurrences, ReadOnlyMemory<byte> Bytes);
