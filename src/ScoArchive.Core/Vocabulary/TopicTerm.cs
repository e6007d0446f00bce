namespace ScoArchive.Core.Vocabulary;

/// <summary>A term that shows a topic.</summary>
/// <param name="Topic">The topic's slug; empty for a phrase that shows none.</param>
/// <param name="NeedsCapitals">Whether the term is an abbreviation, which only capitals show.</param>
internal sealed record TopicTerm(string Topic, bool NeedsCapitals)
{
    /// <summary>Whether a text consists of capitals, but for a plural ending.</summary>
    public static bool IsAbbreviation(string text) =>
        text.Count(char.IsUpper) > 1 && !text.TrimEnd('s').Any(char.IsLower);
}
