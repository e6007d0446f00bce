using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Checks.Published;

/// <summary>Checks that every host and file system takes the names of the site's files, and that none differ by their letters' case alone.</summary>
internal static class FileNameCheck
{
    /// <summary>What is wrong.</summary>
    /// <param name="files">The site's files.</param>
    public static IEnumerable<Diagnostic> Check(IReadOnlyCollection<string> files)
    {
        foreach (string file in files)
        {
            if (SafeName.FaultOf(file) is { } fault)
            {
                yield return Error(file, $"the name {fault}");
            }
        }

        string[] places = [.. files.SelectMany(file => file.Split('/').Select((_, depth) => string.Join('/', file.Split('/').Take(depth + 1)))).Distinct(StringComparer.Ordinal)];
        foreach (IGrouping<string, string> alike in places.GroupBy(place => place, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            yield return Error(alike.First(), $"{string.Join(" and ", alike.Skip(1))} differs from it by the letters' case alone, and on some machines is the same");
        }
    }

    private static Diagnostic Error(string file, string message) =>
        Diagnostic.Error(CheckCodes.FileName, file, 0, message, "rename the text, page or vocabulary entry that it is named after");
}
