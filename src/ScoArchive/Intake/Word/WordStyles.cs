using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ScoArchive.Intake.Word;

/// <summary>The styles of a Word file: which are headings, and what they say of numbers.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 20;
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly string _default;

    /// <summary>Reads them.</summary>
    public WordStyles(MainDocumentPart document)
    {
        foreach (Style style in document.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            _ = style.StyleId?.Value is { } id && _styles.TryAdd(id, style);
        }

        _default = _styles.FirstOrDefault(pair => pair.Value.Type?.Value == StyleValues.Paragraph && pair.Value.Default?.Value == true).Key ?? "";
    }

    /// <summary>The level of a heading, 1 to 9; 0 for the title, -1 for other paragraphs.</summary>
    public int LevelOf(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } outline)
        {
            return outline < 9 ? outline + 1 : -1;
        }

        foreach (Style style in ChainOf(paragraph))
        {
            string name = (style.StyleName?.Val?.Value ?? "").ToLowerInvariant();
            if (name == "title")
            {
                return 0;
            }

            if (name.StartsWith("heading ", StringComparison.Ordinal) && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out int level))
            {
                return level;
            }

            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level0)
            {
                return level0 < 9 ? level0 + 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a paragraph is a line of the table of contents that Word makes.</summary>
    public bool IsContents(Paragraph paragraph) =>
        ChainOf(paragraph).Any(style => (style.StyleName?.Val?.Value ?? "").StartsWith("toc ", StringComparison.OrdinalIgnoreCase));

    /// <summary>The list and level that a paragraph's style puts it in; <see langword="null"/> for none.</summary>
    public (int List, int Level, string Style)? ListOf(Paragraph paragraph)
    {
        foreach (Style style in ChainOf(paragraph))
        {
            if (style.StyleParagraphProperties?.NumberingProperties is { } numbering)
            {
                return (numbering.NumberingId?.Val?.Value ?? 0, numbering.NumberingLevelReference?.Val?.Value ?? -1, style.StyleId?.Value ?? "");
            }
        }

        return null;
    }

    private IEnumerable<Style> ChainOf(Paragraph paragraph)
    {
        string id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? _default;
        for (int i = 0; i < LongestChain && _styles.TryGetValue(id, out Style? style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value ?? "";
        }
    }
}
