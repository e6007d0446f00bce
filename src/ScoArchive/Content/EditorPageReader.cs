using System.Collections.Frozen;
using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Yaml;

namespace ScoArchive.Content;

/// <summary>Reads the pages that editors write, <c>input/pages/NAME.md</c>.</summary>
public static class EditorPageReader
{
    private const string NoTitle = "SCO132";
    private const string TooDeep = "SCO135";

    /// <summary>Names that the site gives to folders and pages of its own.</summary>
    public static FrozenSet<string> Reserved { get; } = new[]
    {
        "404", "assets", "compare", "data", "documents", "echoes", "formulas", "index", "issuers", "kinds", "languages", "places", "schemas", "search", "seeds", "states", "timeline", "topics",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The pages of a folder, in ordinal order of their names.</summary>
    /// <param name="folder">The folder; it need not exist.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static ImmutableArray<EditorPage> Read(string folder, ICollection<Diagnostic> problems)
    {
        string[] paths = Directory.Exists(folder) ? [.. Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal)] : [];
        return [.. paths.Where(path => !Path.GetFileName(path).StartsWith('.')).Select(path => ReadPage(path, folder, problems)).OfType<EditorPage>()];
    }

    private static EditorPage? ReadPage(string path, string folder, ICollection<Diagnostic> problems)
    {
        string file = "input/pages/" + Path.GetFileName(path);
        string name = Path.GetFileNameWithoutExtension(path);
        if (!path.EndsWith(".md", StringComparison.Ordinal))
        {
            problems.Add(Diagnostic.Warning(ContentCodes.LeftOut, file, 0, "only files that end in .md are pages; this is left out", "rename it, or move it away"));
            return null;
        }

        if (!Slug.IsValid(name) || Reserved.Contains(name))
        {
            problems.Add(Diagnostic.Error(ContentCodes.BadPageName, file, 0, $"the page's name gives the address {name}/, which {(Reserved.Contains(name) ? "is one of the site's own" : "is not one")}",
                "call it by lower-case letters a to z, digits and single hyphens, and not like a part of the site"));
        }

        Outcome<string> text = ContentFile.ReadText(path, file, folder);
        text.Diagnostics.ToList().ForEach(problems.Add);
        return text.Succeeded ? ReadPage(name, file, text.Value.ReplaceLineEndings("\n"), problems) : null;
    }

    private static EditorPage? ReadPage(string name, string file, string text, ICollection<Diagnostic> problems)
    {
        ControlCharacterCheck.Report(file, text, problems);
        string first = text.Split('\n')[0];
        string title = first.StartsWith("# ", StringComparison.Ordinal) ? first[2..].Trim() : "";
        if (!title.EnumerateRunes().Any(System.Text.Rune.IsLetterOrDigit))
        {
            problems.Add(Diagnostic.Error(NoTitle, file, 1, "the page has no title", "start it with a line '# Title'"));
            return null;
        }

        if (!CanParse(text))
        {
            problems.Add(Diagnostic.Error(TooDeep, file, 0, "quotations and lists of the page are nested too deeply", "write it with fewer levels"));
            return null;
        }

        return new EditorPage(name, title, text[Math.Min(text.Length, first.Length + 1)..]);
    }

    // The parser refuses what would exhaust it.
    private static bool CanParse(string text)
    {
        try
        {
            Markdig.Markdown.Parse(text);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
