using System.Text;

namespace ScoArchive.Pages;

/// <summary>A file for machines beside a page.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Content">Makes its bytes.</param>
public sealed record DataFile(PagePath Path, Func<byte[]> Content)
{
    /// <summary>The JSON file beside a page.</summary>
    public static DataFile Json(PagePath page, Func<byte[]> content) => new(new PagePath(page.Value + "index.json"), content);

    /// <summary>A file of text, UTF-8.</summary>
    public static DataFile Text(string path, Func<string> content) => new(new PagePath(path), () => Encoding.UTF8.GetBytes(content()));
}
