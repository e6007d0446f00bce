using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>The documents of one year.</summary>
/// <param name="Heading">The year, or words for documents without one.</param>
/// <param name="Anchor">Its fragment on the page.</param>
/// <param name="Documents">The documents in time order.</param>
public sealed record DocumentYear(string Heading, string Anchor, ImmutableArray<DocumentCard> Documents);
