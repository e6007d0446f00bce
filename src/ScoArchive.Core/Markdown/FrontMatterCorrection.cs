namespace ScoArchive.Core.Markdown;

/// <summary>A correction as the front matter lists it, in reading order.</summary>
/// <param name="Received">The words as they stand in the seed.</param>
/// <param name="Reason">Why they were corrected or marked.</param>
/// <param name="IsSic">Whether they are kept, and marked as a slip of the text itself.</param>
public sealed record FrontMatterCorrection(string Received, string Reason, bool IsSic);
