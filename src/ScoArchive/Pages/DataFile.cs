using ScoArchive.Core.Exports;

namespace ScoArchive.Pages;

/// <summary>A file for machines beside a page.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Gather">Gathers what it says.</param>
public sealed record DataFile(PagePath Path, Func<IFileContent> Gather)
{
    /// <summary>The JSON file beside a page.</summary>
    public static DataFile Json(PagePath page, Func<IFileContent> gather) => new(new PagePath(page.Value + "index.json"), gather);
}
