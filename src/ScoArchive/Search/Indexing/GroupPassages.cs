namespace ScoArchive.Search.Indexing;

/// <summary>The passages that a group of forms occurs in.</summary>
/// <param name="Members">Passage numbers, ascending.</param>
/// <param name="Weights">The group's weight in each.</param>
/// <param name="Splits">Which members' positions begin a new file.</param>
internal sealed record GroupPassages(List<int> Members, List<int> Weights, List<int> Splits);
