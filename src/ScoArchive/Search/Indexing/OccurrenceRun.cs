using System.Collections.Immutable;

namespace ScoArchive.Search.Indexing;

/// <summary>The occurrences of a batch of passages, sorted by stem and encoded. Passages are counted from the batch's first, so that it does not matter what stands before.</summary>
/// <param name="PassageLengths">How many words each passage has.</param>
/// <param name="Occurrences">How many occurrences there are.</param>
/// <param name="Forms">The forms and how often each occurs, where that is counted.</param>
/// <param name="Bytes">The occurrences; the format is known to <see cref="RunWriter"/> and <see cref="RunReader"/>.</param>
internal sealed record OccurrenceRun(
    ImmutableArray<int> PassageLengths, int Occurrences, ImmutableArray<FormCount> Forms, ReadOnlyMemory<byte> Bytes);

/// <summary>How often a form occurs in a batch.</summary>
/// <param name="Form">The form.</param>
/// <param name="Occurrences">How often it occurs.</param>
internal readonly record struct FormCount(string Form, int Occurrences);
