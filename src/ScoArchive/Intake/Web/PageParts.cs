using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using ScoArchive.Intake.Text;

namespace ScoArchive.Intake.Web;

/// <summary>Turns the elements that hold a page's text into its parts: headings, paragraphs, items with the markers that a browser shows, tables.</summary>
internal sealed class PageParts
{
    private const int FewestOfParagraph = 80;
    private const int LongestListHeading = 80;

    private readonly Furniture _furniture;
    private readonly Dictionary<string, string> _noteMarks = new(StringComparer.Ordinal);
    private readonly List<TextPart> _parts = [];
    private readonly StringBuilder _line = new();
    private string _marker = "";

    private PageParts(Furniture furniture) => _furniture = furniture;

    /// <summary>The parts of elements, in order.</summary>
    public static ImmutableArray<TextPart> Of(ImmutableArray<IElement> elements, Furniture furniture)
    {
        var parts = new PageParts(furniture);
        elements.ToList().ForEach(parts.FindNoteMarks);
        foreach (IElement element in elements)
        {
            parts.Add(element);
            parts.Close();
        }

        return [.. parts._parts];
    }

    // A raised link into the page marks a note, which is to open with the mark as it stands in the text.
    private void FindNoteMarks(IElement element)
    {
        foreach (IElement link in element.QuerySelectorAll("a[href^='#']"))
        {
            if (link.Closest("sup") is not null || link.QuerySelector("sup") is not null)
            {
                _noteMarks.TryAdd(link.GetAttribute("href")![1..], RaisedFigures.Of(ExtractedWords.Of(link)));
            }
        }
    }

    private void Add(INode node)
    {
        switch (node)
        {
            case IText text:
                AddWords(text.Data);
                break;
            case IElement element when ElementKinds.IsSilent(element):
                break;
            case IElement { LocalName: "br" }:
                _line.Append('\n');
                break;
            case IElement { LocalName: "sup" } raised:
                AddRaised(raised);
                break;
            case IElement { LocalName: "q" } quoted:
                AddBetween(quoted, "“", "”");
                break;
            case IElement { LocalName: "pre" } lines:
                Close();
                AddLines(lines);
                break;
            case IElement { LocalName: "a" } link when IsWayBack(link):
                break;
            case IElement element when ElementKinds.IsBlock(element):
                AddBlock(element);
                break;
            case IElement element:
                AddChildren(element);
                break;
        }
    }

    private void AddBlock(IElement element)
    {
        Close();
        if (ElementKinds.HeadingLevel(element) is > 0 and var level)
        {
            string words = WordsOf(element);
            if (words.Length > 0)
            {
                _parts.Add(new HeadingPart(words, level));
            }
        }
        else if (element.LocalName is "ol" or "ul" or "menu" or "dir")
        {
            AddList(element);
        }
        else if (element.LocalName == "table" && TableGrid.IsData(element))
        {
            element.Children.Where(child => child.LocalName == "caption").ToList().ForEach(Add);
            Close();
            AddTable(element);
        }
        else
        {
            AddChildren(element);
        }

        Close();
    }

    private void AddChildren(IElement element)
    {
        foreach (INode child in element.ChildNodes)
        {
            if (child is not IElement block || !_furniture.Is(block) || IsInline(block))
            {
                Add(child);
            }
            else if (_line.Length == 0 && _parts is [.., HeadingPart { Level: > 1, Text.Length: <= LongestListHeading }] && block.ChildNodes.Length > 0 && !ElementKinds.IsSilent(block))
            {
                _parts.RemoveAt(_parts.Count - 1);
            }
        }
    }

    // Links and marks inside a sentence are words of it.
    private static bool IsInline(IElement element) => !ElementKinds.IsSilent(element) && !ElementKinds.IsBlock(element) && element.QuerySelector("div, p, ul, ol, table") is null;

    private void AddList(IElement list)
    {
        int number = NumberOf(list, "start") ?? 1;
        int step = list.HasAttribute("reversed") ? -1 : 1;
        foreach (INode node in list.ChildNodes)
        {
            if (node is not IElement { LocalName: "li" } item)
            {
                Add(node);
                continue;
            }

            if (ElementKinds.IsSilent(item))
            {
                continue;
            }

            number = NumberOf(item, "value") ?? number;
            Close();
            _marker = MarkerOf(list, item, number);
            AddChildren(item);
            Close();
            _marker = "";
            number += step;
        }
    }

    private string MarkerOf(IElement list, IElement item, int number)
    {
        string style = $"{list.GetAttribute("style")} {item.GetAttribute("style")}";
        string target = item.Id ?? item.QuerySelector("[id]")?.Id ?? "";
        return _noteMarks.TryGetValue(target, out string? mark) ? mark + " "
            : style.Contains("none", StringComparison.OrdinalIgnoreCase) || ListNumber.OpensWithMarker(ExtractedWords.Of(item)) ? ""
            : list.LocalName == "ol" ? ListNumber.Of(number, item.GetAttribute("type") ?? list.GetAttribute("type") ?? "1") + " "
            : "• ";
    }

    private static int? NumberOf(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    private void AddTable(IElement table)
    {
        ImmutableArray<ImmutableArray<string>> rows = TableGrid.Read(table, WordsOf);
        if (rows.Length > 1)
        {
            _parts.Add(new TablePart(rows));
        }
        else
        {
            _parts.AddRange(rows.SelectMany(row => row).Where(cell => cell.Length > 0).Select(cell => new ParagraphPart(cell)));
        }
    }

    // The words of an element as one line, by the same rules as everywhere.
    private string WordsOf(IElement element)
    {
        var inner = new PageParts(_furniture);
        foreach (INode child in element.ChildNodes)
        {
            inner.Add(child);
        }

        inner.Close();
        return ExtractedLine.OnOneLine(string.Join(' ', inner._parts.Select(part => part switch
        {
            HeadingPart heading => heading.Text,
            ParagraphPart paragraph => paragraph.Text,
            TablePart table => string.Join(' ', table.Rows.SelectMany(row => row)),
            _ => "",
        })));
    }

    private void AddRaised(IElement raised)
    {
        int start = _line.Length;
        AddChildren(raised);
        if (start <= _line.Length)
        {
            string words = _line.ToString(start, _line.Length - start);
            _line.Length = start;
            _line.Append(RaisedFigures.Of(words.Trim()));
        }
    }

    private void AddBetween(IElement element, string before, string after)
    {
        _line.Append(before);
        AddChildren(element);
        _line.Append(after);
    }

    private void AddLines(IElement lines)
    {
        foreach (string paragraph in lines.TextContent.ReplaceLineEndings("\n").Split("\n\n"))
        {
            AddParagraph(string.Join('\n', paragraph.Split('\n').Select(line => line.TrimEnd())).Trim('\n'));
        }
    }

    // A line end in the page's source is a blank, but not between signs of scripts without blanks.
    private void AddWords(string words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            if (words[at] is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                _line.Append(words[at]);
                continue;
            }

            int end = at;
            while (end < words.Length && words[end] is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                end++;
            }

            bool parts = words.AsSpan(at, end - at).IndexOf('\n') >= 0 && _line.Length > 0 && ExtractedLine.IsWide(_line[^1]) && end < words.Length && ExtractedLine.IsWide(words[end]);
            _line.Append(parts ? "" : " ");
            at = end - 1;
        }
    }

    private static bool IsWayBack(IElement link) => link.GetAttribute("href") is ['#', ..] && ExtractedWords.Of(link).Trim('[', ']', ' ') is "↩" or "↩︎" or "↑" or "^" or "⤴" or "⏎";

    private void Close()
    {
        string words = ExtractedLine.Clean(_line.ToString());
        _line.Clear();
        string[] lines = words.Split('\n');
        int start = 0;
        for (int i = 1; i <= lines.Length; i++)
        {
            bool ends = i == lines.Length || lines[i].Length == 0 || lines[i - 1].Length == 0 || AreParagraphs(lines[i - 1], lines[i]);
            if (ends)
            {
                AddParagraph(string.Join('\n', lines[start..i]).Trim('\n'));
                start = i;
            }
        }
    }

    // Pages that know no paragraphs end them with a mere line end.
    private static bool AreParagraphs(string upper, string lower) =>
        upper.Length >= FewestOfParagraph && lower.Length >= FewestOfParagraph && upper[^1] is '.' or '!' or '?' or ':' or ';' or '”' or '»' or ')' or '。' or '；' or '：';

    private void AddParagraph(string words)
    {
        if (words.Trim().Length > 0)
        {
            _parts.Add(new ParagraphPart(_marker + words));
            _marker = "";
        }
    }
}
