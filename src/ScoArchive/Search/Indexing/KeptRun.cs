using ScoArchive.Cache;

namespace ScoArchive.Search.Indexing;

/// <summary>A run in the scratch file.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="FirstPassage">Number of its first passage.</param>
/// <param name="Passages">How many passages it covers.</param>
/// <param name="Key">The checksum of all that it was made of; <see langword="null"/> where that is not known.</param>
internal readonly record struct KeptRun(long Start, int Length, int FirstPassage, int Passages, CacheKey? Key);
