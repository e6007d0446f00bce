using ScoArchive.Content;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Records;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Building;

/// <summary>Says of a text without a record that no title was found for it, so that its file's name stands for one and makes its address.</summary>
public static class UntitledText
{
    private const int LongestShown = 80;

    /// <summary>The warning, which names the first line that may hold the title and what to write in the record.</summary>
    /// <param name="unit">The seed's files.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="shown">The name that is shown in place of a title.</param>
    public static Diagnostic Report(SeedUnit unit, SeedText seed, string shown)
    {
        int first = Array.FindIndex([.. seed.Lines], line => line.Any(char.IsLetter));
        string words = first < 0 ? "" : seed.Lines[first].Trim();
        words = words.Length > LongestShown ? words[..LongestShown] + " …" : words;
        return Diagnostic.Warning(RecordCodes.NoTitle, unit.SeedName, first + 1,
            $"no title was found; the file's name, '{shown}', stands for it and makes the text's address{(first < 0 ? "" : $"; the text begins with '{words}'")}",
            $"write 'title:' with the words that name the text in {unit.RecordName}");
    }
}
