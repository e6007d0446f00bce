using System.Text;
using AngleSharp.Dom;

namespace ScoArchive.Tests.Proof.Tampering;

/// <summary>Ways to show other words than the seed's.</summary>
internal static class WordTampering
{
    public static Dictionary<string, Func<TamperedDocument, bool>> All { get; } = new()
    {
        ["a word is left out"] = page => Words(page, words => words.RemoveAt(words.Count / 2)),
        ["a word is put in"] = page => Words(page, words => words.Insert(words.Count / 2, "not")),
        ["a word stands twice"] = page => Words(page, words => words.Insert(words.Count / 2, words[words.Count / 2])),
        ["two words change places"] = page => Words(page, words => (words[^1], words[^2]) = (words[^2], words[^1])),
        ["a word is cut in two"] = page => Words(page, words => words[Longest(words)] = words[Longest(words)].Insert(3, " ")),
        ["two words are joined"] = page => Words(page, words => words[^2] += words[^1], words => words.RemoveAt(words.Count - 1)),
        ["a letter is another"] = page => Words(page, words => words[Longest(words)] = words[Longest(words)][..2] + (words[Longest(words)][2] == 'q' ? 'z' : 'q') + words[Longest(words)][3..]),
        ["a letter is one of another alphabet"] = page => Rewrite(page, text => ReplaceFirst(text, "e", "\u0435")),
        ["a letter is composed of two signs"] = page => Rewrite(page, text => ReplaceFirst(text, "e", "e\u0301")),
        ["a small letter is a capital"] = page => Rewrite(page, text => ReplaceFirst(text, " t", " T")),
        ["a comma is missing"] = page => Rewrite(page, text => ReplaceFirst(text, ",", "")),
        ["a full stop is missing"] = page => Rewrite(page, text => text.EndsWith('.') ? text[..^1] : text),
        ["a hyphen is a dash"] = page => TamperedDocument.Rewrite(page.At(page.Blocks.Where(block => block.TextContent.Contains('-', StringComparison.Ordinal))), text => ReplaceFirst(text, "-", "–")),
        ["a figure is another"] = page => TamperedDocument.Rewrite(page.At(page.Blocks.Where(block => block.TextContent.Any(char.IsAsciiDigit))), text => ReplaceFirst(text, text.FirstOrDefault(char.IsAsciiDigit) is var digit and not '\0' ? digit.ToString() : "0", "88")),
        ["a sentence stands twice"] = page => Rewrite(page, text => text + " " + text),
        ["a paragraph is missing"] = page => Do(page.Passage.Remove),
        ["a paragraph is empty"] = page => Do(() => page.Block.TextContent = ""),
        ["a paragraph stands twice"] = page => Do(() => page.Passage.Insert(AdjacentPosition.AfterEnd, page.Passage.OuterHtml)),
        ["two paragraphs change places"] = page => Exchange(page.Passage, page.Other),
        ["two paragraphs change their words"] = page => page.Passage != page.Other && Do(() => (page.Block.InnerHtml, WordsOf(page.Other).InnerHtml) = (WordsOf(page.Other).InnerHtml, page.Block.InnerHtml)),
        ["a paragraph stands outside the text"] = page => Do(() => page.Article.Insert(AdjacentPosition.BeforeBegin, page.Passage.OuterHtml), page.Passage.Remove),
        ["words stand in a paragraph beside its words"] = page => Do(() => page.Block.Insert(AdjacentPosition.AfterEnd, "<p>It was never adopted.</p>")),
        ["words stand between two paragraphs"] = page => Do(() => page.Article.InsertBefore(page.Page.CreateTextNode("It was never adopted."), page.Article.FirstChild)),
        ["a paragraph of no seed stands between two"] = page => Do(() => page.Article.Insert(AdjacentPosition.AfterBegin, "<div class=\"passage\" id=\"p900\"><p>It was never adopted.</p></div>")),
        ["words are said to be the archive's"] = page => Do(() => page.Article.Insert(AdjacentPosition.AfterBegin, "<p data-apparatus=\"\">It was never adopted.</p>")),
        ["words of a paragraph are said to be the archive's"] = page => page.WrapWords(page.Block, "span", "data-apparatus"),
        ["words of the archive stand in a paragraph"] = page => Do(() => page.Block.Insert(AdjacentPosition.BeforeEnd, "<span data-apparatus> not</span>")),
        ["a star of a correction stands where none is"] = page => Do(() => page.Block.Insert(AdjacentPosition.AfterBegin, "<a class=\"correction-link\" data-apparatus>*</a>")),
        ["a picture stands in the text"] = page => Do(() => page.Block.Insert(AdjacentPosition.BeforeEnd, "<img alt=\"not\" src=\"x.png\">")),
        ["the title has another word"] = page => TamperedDocument.Rewrite(page.Page.QuerySelector("h1"), text => text + " (draft)"),
        ["the title is missing"] = page => Do(() => page.Page.QuerySelector("h1")!.Remove()),
        ["a heading has another word"] = page => TamperedDocument.Rewrite(page.At(page.Blocks.Where(block => block.LocalName == "span")), text => text + " again"),
        ["a heading is missing"] = page => page.At(page.Article.QuerySelectorAll(".section")) is { } heading && Do(heading.Remove),
        ["the marker of an item is another"] = page => page.At(page.Article.QuerySelectorAll(".marker")) is { } marker && Do(() => marker.TextContent = "z)"),
        ["the marker of an item is missing"] = page => page.At(page.Article.QuerySelectorAll(".marker")) is { } marker && Do(marker.Remove),
        ["two cells of a table change places"] = page => page.Article.QuerySelector("td + td") is { } cell && Do(() => cell.ParentElement!.InsertBefore(cell, cell.PreviousElementSibling)),
        ["a row of a table is missing"] = page => page.Article.QuerySelector("table tr:last-child") is { } row && Do(row.Remove),
        ["a paragraph is given to other lines of the seed"] = page => Do(() => page.Block.SetAttribute("data-seed", "1:1-1:2")),
        ["a paragraph does not say where it comes from"] = page => Do(() => page.Block.RemoveAttribute("data-seed")),
    };

    private static bool Exchange(IElement one, IElement other)
    {
        (string first, string second) = (one.OuterHtml, other.OuterHtml);
        one.OuterHtml = second;
        other.OuterHtml = first;
        return true;
    }

    private static IElement WordsOf(IElement passage) => passage.QuerySelector("[data-seed]")!;

    private static bool Do(params Action[] actions)
    {
        Array.ForEach(actions, action => action());
        return true;
    }

    private static bool Rewrite(TamperedDocument page, Func<string, string> change) => TamperedDocument.Rewrite(page.Block, change);

    private static bool Words(TamperedDocument page, params Action<List<string>>[] changes) => Rewrite(page, text =>
    {
        List<string> words = [.. text.Split(' ')];
        if (words.Count < 4 || words[^1] == words[^2] || words[Longest(words)].Length < 5)
        {
            return text;
        }

        Array.ForEach(changes, change => change(words));
        return new StringBuilder().AppendJoin(' ', words).ToString();
    });

    private static int Longest(List<string> words) => words.IndexOf(words.MaxBy(word => word.Length)!);

    private static string ReplaceFirst(string text, string old, string replacement)
    {
        int at = text.IndexOf(old, StringComparison.Ordinal);
        return at < 0 ? text : text[..at] + replacement + text[(at + old.Length)..];
    }
}
