using System.Text;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Publishing;

/// <summary>
/// Puts the parts of a style sheet in the place of its <c>@import</c> lines, in their order, so that a page asks for one
/// file. Parts that a sheet took in are not published beside it. What only editors of the parts need, comments on lines
/// of their own, empty lines and indents, is left out.
/// </summary>
public static class StyleSheetJoiner
{
    private const string MissingPart = "SCO602";
    private const string ImportStart = "@import \"";
    private const string ImportEnd = "\";";
    private const string AddressStart = "url(\"";

    /// <summary>The files with every style sheet joined.</summary>
    /// <param name="files">The theme's files by name.</param>
    /// <returns>The files; an error for each part that is not there.</returns>
    public static Outcome<SortedDictionary<string, byte[]>> Join(SortedDictionary<string, byte[]> files)
    {
        var joined = new SortedDictionary<string, byte[]>(files, StringComparer.Ordinal);
        var parts = new HashSet<string>(StringComparer.Ordinal);
        var problems = new List<Diagnostic>();
        foreach (string sheet in files.Keys.Where(name => name.EndsWith(".css", StringComparison.Ordinal)))
        {
            joined[sheet] = Encoding.UTF8.GetBytes(TextOf(sheet, FolderOf(sheet), files, parts, problems));
        }

        foreach (string part in parts)
        {
            joined.Remove(part);
        }

        return problems.Count > 0 ? Outcome.Failed<SortedDictionary<string, byte[]>>(problems) : Outcome.Of(joined);
    }

    private static string TextOf(string sheet, string published, SortedDictionary<string, byte[]> files, HashSet<string> parts, List<Diagnostic> problems)
    {
        int number = 0;
        var text = new StringBuilder();
        foreach (string line in Encoding.UTF8.GetString(files[sheet]).Split('\n'))
        {
            number++;
            if (line.StartsWith(ImportStart, StringComparison.Ordinal) && line.EndsWith(ImportEnd, StringComparison.Ordinal))
            {
                string part = Resolve(FolderOf(sheet), line[ImportStart.Length..^ImportEnd.Length]);
                if (files.ContainsKey(part))
                {
                    parts.Add(part);
                    text.Append(TextOf(part, published, files, parts, problems));
                }
                else
                {
                    problems.Add(Diagnostic.Error(MissingPart, "theme/assets/" + sheet, number, $"the style sheet takes in {part}, which is not there", "mend the name, or add the file"));
                }
            }
            else if (line.Trim() is { Length: > 0 } rule && !IsComment(rule))
            {
                text.Append(Rebase(rule, FolderOf(sheet), published)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static bool IsComment(string line) => line.StartsWith("/*", StringComparison.Ordinal) && line.IndexOf("*/", StringComparison.Ordinal) == line.Length - 2;

    // Addresses in a part start at the part's folder; in the joined sheet they start at the sheet's.
    private static string Rebase(string line, string folder, string published)
    {
        int start = line.IndexOf(AddressStart, StringComparison.Ordinal) + AddressStart.Length;
        int end = start < AddressStart.Length ? -1 : line.IndexOf('"', start);
        return end < 0 ? line : line[..start] + Path.GetRelativePath(published, Resolve(folder, line[start..end])).Replace('\\', '/') + line[end..];
    }

    private static string Resolve(string folder, string address) =>
        Path.GetRelativePath(".", Path.Combine(folder, address)).Replace('\\', '/');

    private static string FolderOf(string name) => name[..Math.Max(0, name.LastIndexOf('/'))];
}
