namespace ScoArchive.Core.Markdown;

/// <summary>A correction as the front matter lists it, in reading order.</summary>
/// <param name="Received">The words as they stand in the seed.</param>
/// <param name="Reason">Why they were corrected.</param>
public sealed record FrontMatterCorrection(string Received, string Reason);
