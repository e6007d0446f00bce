namespace ScoArchive.Search.Indexing;

/// <summary>The forms that share a stem, and where they occur.</summary>
/// <param name="Forms">The forms in order.</param>
/// <param name="Occurrences">How often each occurs.</param>
/// <param name="Parts">Where they occur: one part for each run that has the stem, in the order of passages.</param>
internal sealed record WordGroup(string[] Forms, int[] Occurrences, GroupPart[] Parts);
