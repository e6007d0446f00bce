using System.Collections.Immutable;
using ScoArchive.Templates;

namespace ScoArchive.Pages.Blocks;

/// <summary>Writes words with stretches of them marked.</summary>
public static class MarkedText
{
    /// <summary>The words as HTML; overlapping marks become one.</summary>
    public static Html Write(string words, ImmutableArray<TextMark> marks, string element = "mark")
    {
        var html = new HtmlWriter();
        Write(html, words, marks, element);
        return html.ToHtml();
    }

    private static void Write(HtmlWriter html, string words, ImmutableArray<TextMark> marks, string element)
    {
        int done = 0;
        foreach (TextMark mark in marks.OrderBy(mark => mark.Start))
        {
            int start = Math.Clamp(mark.Start, done, words.Length);
            int end = Math.Clamp(mark.Start + mark.Length, start, words.Length);
            if (end > start)
            {
                html.Append(words.AsSpan(done, start - done)).Open(element).Append(words.AsSpan(start, end - start)).Close(element);
                done = end;
            }
        }

        html.Append(words.AsSpan(done));
    }
}
