namespace ScoArchive.Core.Vocabulary;

/// <summary>Phrases that are written as one: <c>took over the (rotating|) (chair|presidency)</c> stands for four.</summary>
public static class PhraseAlternatives
{
    private const char Opening = '(';
    private const char Closing = ')';
    private const char Or = '|';

    /// <summary>All phrases that a pattern stands for, in the order of its alternatives.</summary>
    /// <param name="pattern">Words, and alternatives in round brackets with uprights between; an empty one lets the others be left out.</param>
    /// <returns>The phrases, single blanks between their words.</returns>
    /// <exception cref="FormatException">A bracket is not closed, not opened, or stands in another.</exception>
    public static IEnumerable<string> Of(string pattern)
    {
        int opening = pattern.IndexOf(Opening, StringComparison.Ordinal);
        int closing = pattern.IndexOf(Closing, StringComparison.Ordinal);
        if (opening < 0 && closing < 0)
        {
            return [string.Join(' ', pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        }

        if (closing < opening || opening < 0 || pattern.IndexOf(Opening, opening + 1) is int next && next >= 0 && next < closing)
        {
            throw new FormatException($"'{pattern}' has a bracket without its other one, or one inside another");
        }

        return pattern[(opening + 1)..closing].Split(Or).SelectMany(part => Of(pattern[..opening] + part + pattern[(closing + 1)..]));
    }
}
