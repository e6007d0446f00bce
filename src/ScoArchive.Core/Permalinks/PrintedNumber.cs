using ScoArchive.Core.Conversion;

namespace ScoArchive.Core.Permalinks;

/// <summary>Reads the number that a text itself prints before a paragraph or list item.</summary>
public static class PrintedNumber
{
    private const int LongestPart = 4;

    /// <summary>
    /// The number in the form that an id uses: <c>12</c> for <c>12.</c>, <c>1-1</c> for <c>1.1.</c>; empty when the
    /// block prints none. <c>2020</c> with nothing behind it is a year, not a number.
    /// </summary>
    public static string Of(Block block) => block switch
    {
        ListItemBlock item => Read(item.Marker + " "),
        ParagraphBlock paragraph => Read(paragraph.Text),
        _ => "",
    };

    /// <summary>The letter or small Roman number of a sub-item such as <c>a)</c> or <c>(iv)</c>; empty for other markers.</summary>
    public static string LetterOf(Block block)
    {
        if (block is not ListItemBlock item)
        {
            return "";
        }

        string letters = item.Marker.Trim('(', ')', '.', ' ');
        return letters.Length is > 0 and <= LongestPart && letters.All(char.IsAsciiLetterLower) ? letters : "";
    }

    private static string Read(string text)
    {
        int end = 0;
        int open = text.StartsWith('(') ? 1 : 0;
        for (int i = open; i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == '.'); i++)
        {
            end = i + 1;
        }

        bool closed = end < text.Length && text[end] == ')';
        string[] parts = text[open..Math.Max(end, open)].TrimEnd('.').Split('.');
        bool marked = closed || (end > 0 && text[end - 1] == '.') || parts.Length > 1;
        int next = closed ? end + 1 : end;
        bool separated = next >= text.Length || char.IsWhiteSpace(text[next]);
        return marked && separated && parts.All(part => part.Length is > 0 and <= LongestPart) ? string.Join('-', parts) : "";
    }
}
