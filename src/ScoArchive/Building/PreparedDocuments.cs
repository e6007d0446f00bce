using System.Collections.Immutable;

namespace ScoArchive.Building;

/// <summary>The documents ready to be linked.</summary>
/// <param name="Documents">In the seeds' order.</param>
public sealed record PreparedDocuments(ImmutableArray<PreparedDocument> Documents);
