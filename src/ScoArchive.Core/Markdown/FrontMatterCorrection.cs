using ScoArchive.Core.Conversion;

namespace ScoArchive.Core.Markdown;

/// <summary>A correction as the front matter lists it, in reading order.</summary>
/// <param name="Received">The words as they stand in the seed.</param>
/// <param name="Reason">Why they were corrected or marked.</param>
/// <param name="Mark">What is said of them.</param>
public sealed record FrontMatterCorrection(string Received, string Reason, WordMark Mark);
