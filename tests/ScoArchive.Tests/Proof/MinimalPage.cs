using System.Net;
using System.Text;
using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Proof;

/// <summary>The smallest page that keeps the markup the proof reads.</summary>
internal static class MinimalPage
{
    public static string Render(ConvertedText text)
    {
        StringBuilder page = new("<!doctype html><body>");
        if (text.Detected.TitleRange is { } range)
        {
            page.Append($"<h1 data-seed=\"{range}\">{Escape(text.Detected.Title.Value)}</h1>\n");
        }

        ILookup<int, LineBlock> lines = text.Lines.ToLookup(line => line.Before, line => line.Content);
        foreach (Block block in text.Blocks.SelectMany((block, i) => lines[i].Append(block)).Concat(lines[text.Blocks.Length]))
        {
            page.Append(RenderBlock(block)).Append('\n');
        }

        foreach (Intervention intervention in text.Interventions)
        {
            string kind = intervention.Kind.ToString();
            string aside = intervention.SetsWordsAside ? $"<pre data-aside>\n{Escape(intervention.Text)}</pre>" : "";
            page.Append($"<div data-intervention=\"{char.ToLowerInvariant(kind[0])}{kind[1..]}\" data-at=\"{intervention.Range}\">{aside}</div>\n");
        }

        return page.ToString();
    }

    private static string RenderBlock(Block block) => block switch
    {
        TableBlock table => $"<table data-seed=\"{table.Range}\">"
            + string.Concat(table.Rows.Select(row => "<tr>" + string.Concat(row.Select(cell => $"<td>{Escape(cell)}</td>")) + "</tr>")) + "</table>",
        ListItemBlock item => $"<li data-seed=\"{item.Range}\"><span class=\"marker\">{Escape(item.Marker)}</span> {WithCorrections(item)}</li>",
        HeadingBlock heading => $"<h2 data-seed=\"{heading.Range}\">{WithCorrections(heading)}</h2>",
        LineBlock line => $"<p data-line=\"{line.Kind.ToString().ToLowerInvariant()}\" data-seed=\"{line.Range}\">{WithCorrections(line)}</p>",
        _ => $"<p data-seed=\"{block.Range}\">{WithCorrections(block)}</p>",
    };

    private static string WithCorrections(Block block)
    {
        StringBuilder text = new();
        int at = 0;
        foreach (TextCorrection correction in block.Corrections)
        {
            text.Append(Escape(block.Text[at..correction.Start]));
            string words = Escape(block.Text.Substring(correction.Start, correction.Length));
            text.Append(correction.Mark != WordMark.Corrected ? $"<span class=\"{(correction.Mark == WordMark.Sic ? "sic" : "damage")}\">{words}</span>" : $"<ins class=\"correction\" data-received=\"{Escape(correction.Received)}\">{words}</ins>");
            at = correction.Start + correction.Length;
        }

        return text.Append(Escape(block.Text[at..])).ToString();
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
