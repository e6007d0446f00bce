using ScoArchive.Core.Archive;

namespace ScoArchive.Core.Indices;

/// <summary>Two documents that can be compared.</summary>
/// <param name="Left">The older document.</param>
/// <param name="Right">The newer document.</param>
/// <param name="IsRelated">Whether a record relates the two; such a pair has a comparison at an address of its own.</param>
public sealed record DocumentPair(ArchivedDocument Left, ArchivedDocument Right, bool IsRelated);
