using System.Text;

namespace ScoArchive.Pages;

/// <summary>A file for machines beside a page.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Content">Makes its bytes.</param>
public sealed record DataFile(PagePath Path, Func<byte[]> Content)
{
    /// <summary>All that it is made of, beside the program; <see langword="null"/> where only its bytes say it.</summary>
    public object? Parts { get; private init; }

    /// <summary>The JSON file beside a page.</summary>
    public static DataFile Json(PagePath page, Func<byte[]> content) => new(new PagePath(page.Value + "index.json"), content);

    /// <summary>A file of text, UTF-8.</summary>
    /// <param name="path">Its address.</param>
    /// <param name="parts">All that it is made of, beside the program.</param>
    /// <param name="write">Writes it, of the parts alone.</param>
    public static DataFile Of<T>(string path, T parts, Func<T, string> write)
        where T : class => new(new PagePath(path), () => Encoding.UTF8.GetBytes(write(parts))) { Parts = parts };
}
