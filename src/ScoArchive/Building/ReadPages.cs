using System.Collections.Immutable;
using ScoArchive.Search;

namespace ScoArchive.Building;

/// <summary>What search read of finished pages.</summary>
/// <param name="Pages">The pages, in order.</param>
internal sealed record ReadPages(ImmutableArray<ReadPage> Pages);

/// <summary>What search read of a finished page.</summary>
/// <param name="Passages">Its passages, without what the archive knows of them.</param>
internal sealed record ReadPage(ImmutableArray<SearchablePassage> Passages);
