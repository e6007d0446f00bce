using Microsoft.AspNetCore.Components;
using ScoArchive.Core.Citing;

namespace ScoArchive.Theme.Blocks;

/// <summary>Writes a citation, whose points and commas must stand close to its words.</summary>
public static class CitedHtml
{
    /// <summary>The citation as HTML.</summary>
    public static MarkupString Write(CitedText citation)
    {
        var html = new RawHtml();
        foreach (CitedRun run in citation.Runs)
        {
            _ = run.IsItalic ? html.Element("i", run.Words) : html.Append(run.Words);
        }

        return html.ToMarkup();
    }
}
