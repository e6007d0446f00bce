using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>The list of all documents.</summary>
/// <param name="Frame">Head, header and footer.</param>
/// <param name="Years">The documents by year, newest first within each year too.</param>
public sealed record DocumentsPageModel(PageFrame Frame, ImmutableArray<DocumentYear> Years);
