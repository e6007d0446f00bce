namespace ScoArchive.Core.Permalinks;

/// <summary>An old text and a block that share sequences of words.</summary>
/// <param name="Old">Index of the old text.</param>
/// <param name="New">Index of the block.</param>
/// <param name="Shared">How many different sequences they share.</param>
/// <param name="Share">What part that is of the sequences of the shorter of them.</param>
internal readonly record struct LikelyPair(int Old, int New, int Shared, double Share);
