using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Proof;

/// <summary>The words of a block as its element shows them, corrected where they are corrected.</summary>
/// <param name="Marker">The printed marker of a list item; empty without one.</param>
/// <param name="Text">The words after it, single blanks between them; the cells of a table joined by tabs, its rows by line feeds.</param>
internal sealed record ShownWords(string Marker, string Text)
{
    private static readonly SearchValues<char> OtherBlanks = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(c => char.IsWhiteSpace(c) && c != ' ')]);

    /// <summary>Reads an element.</summary>
    public static ShownWords Of(IElement element)
    {
        if (element.LocalName == "table")
        {
            return new ShownWords("", string.Join('\n', element.QuerySelectorAll("tr").Select(row => string.Join('\t', row.Children.Select(WordsOf)).TrimEnd('\t'))));
        }

        IElement? marker = element.Children.FirstOrDefault(child => child.ClassList.Contains("marker"));
        string words = WordsOf(element);
        string printed = marker is null ? "" : WordsOf(marker);
        return new ShownWords(printed, printed.Length > 0 && words.StartsWith(printed, StringComparison.Ordinal) ? words[printed.Length..].Trim() : words);
    }

    /// <summary>An element's words, without what the archive adds.</summary>
    public static string WordsOf(IElement element)
    {
        if (element.ChildNodes is [IText only])
        {
            return Fold(only.Data);
        }

        StringBuilder words = new();
        Add(words, element);
        return Fold(words.ToString());
    }

    /// <summary>A text with every stretch of white space as one blank.</summary>
    public static string Fold(string text) => IsFolded(text) ? text : TextFingerprint.Fold(text);

    // Most texts are; the pages of a large archive are folded many times.
    private static bool IsFolded(string text) => text.AsSpan().IndexOfAny(OtherBlanks) < 0 && !text.Contains("  ", StringComparison.Ordinal)
        && !text.StartsWith(' ') && !text.EndsWith(' ');

    private static void Add(StringBuilder words, INode node)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText text)
            {
                words.Append(text.Data);
            }
            else if (child is IElement element && !element.HasAttribute("data-apparatus"))
            {
                Add(words, element);
            }
        }
    }
}
