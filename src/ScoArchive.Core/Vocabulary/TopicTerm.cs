namespace ScoArchive.Core.Vocabulary;

/// <summary>A term that shows a topic, or a phrase that holds such a term and does not show it.</summary>
/// <param name="Topic">The topic's slug.</param>
/// <param name="NeedsCapitals">Whether the term is an abbreviation, which only capitals show.</param>
/// <param name="Weight">What the phrase says about the topic.</param>
/// <param name="HasCapital">Whether it is written with a capital, as a name is.</param>
internal sealed record TopicTerm(string Topic, bool NeedsCapitals, TermWeight Weight, bool HasCapital)
{
    /// <summary>Whether a text consists of capitals, but for a plural ending.</summary>
    public static bool IsAbbreviation(string text) =>
        text.Count(char.IsUpper) > 1 && !text.TrimEnd('s').Any(char.IsLower);
}
