using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>A page at a document's former address.</summary>
/// <param name="Frame">Head, header and footer.</param>
/// <param name="Heading">What happened.</param>
/// <param name="Document">The document where it is now.</param>
/// <param name="Anchors">Its ids, each with the link to the same id there.</param>
public sealed record MovedPageModel(PageFrame Frame, string Heading, DocumentCard Document, ImmutableArray<MovedAnchor> Anchors);
