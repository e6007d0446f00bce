using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using ScoArchive.Theme.Models;

namespace ScoArchive.Theme.Blocks;

/// <summary>Writes words with stretches of them marked.</summary>
public static class MarkedText
{
    /// <summary>The words as HTML; overlapping marks become one.</summary>
    public static MarkupString Write(string words, ImmutableArray<TextMark> marks, string element = "mark")
    {
        var html = new RawHtml();
        Write(html, words, marks, element);
        return html.ToMarkup();
    }

    /// <summary>Writes the words into finished HTML.</summary>
    public static void Write(RawHtml html, string words, ImmutableArray<TextMark> marks, string element = "mark")
    {
        int done = 0;
        foreach (TextMark mark in marks.OrderBy(mark => mark.Start))
        {
            int start = Math.Clamp(mark.Start, done, words.Length);
            int end = Math.Clamp(mark.Start + mark.Length, start, words.Length);
            if (end > start)
            {
                html.Append(words[done..start]).Element(element, words[start..end]);
                done = end;
            }
        }

        html.Append(words[done..]);
    }
}
