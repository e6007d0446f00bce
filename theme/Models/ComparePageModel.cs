using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>Two documents side by side.</summary>
/// <param name="Frame">Head, header and footer.</param>
/// <param name="Left">The older document.</param>
/// <param name="Right">The newer document.</param>
/// <param name="Summary">What they share, in words.</param>
/// <param name="Stretches">The documents' paragraphs, stretch by stretch.</param>
public sealed record ComparePageModel(
    PageFrame Frame, DocumentCard Left, DocumentCard Right, string Summary, ImmutableArray<CompareStretch> Stretches);
