using ScoArchive.Core.Citing;
using ScoArchive.Templates;

namespace ScoArchive.Pages.Blocks;

/// <summary>Writes a citation, whose points and commas must stand close to its words.</summary>
public static class CitedHtml
{
    /// <summary>The citation as HTML.</summary>
    public static Html Write(CitedText citation)
    {
        var html = new HtmlWriter();
        foreach (CitedRun run in citation.Runs)
        {
            _ = run.IsItalic ? html.Element("i", run.Words) : html.Append(run.Words);
        }

        return html.ToHtml();
    }
}
