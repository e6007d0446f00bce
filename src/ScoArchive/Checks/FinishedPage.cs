using ScoArchive.Markup;
using ScoArchive.Publishing;

namespace ScoArchive.Checks;

/// <summary>A page of the site being built, read when something first asks what is on it.</summary>
/// <param name="output">The site.</param>
/// <param name="file">Its file, relative to the site's root.</param>
internal sealed class FinishedPage(OutputFolder output, string file) : IDisposable
{
    private PageLetters? _letters;
    private PageAnchors? _anchors;

    /// <summary>Its file, relative to the site's root.</summary>
    public string File => file;

    /// <summary>Its HTML.</summary>
    public ReadOnlySpan<char> Letters => (_letters ??= Read(output.PathOf(file))).Span;

    /// <summary>Its ids and links.</summary>
    public PageAnchors Anchors => _anchors ??= PageAnchors.Read(Letters);

    /// <summary>The ids of a page.</summary>
    /// <param name="path">Where it lies.</param>
    public static IReadOnlySet<string> IdsOf(string path)
    {
        using PageLetters letters = Read(path);
        return PageAnchors.Read(letters.Span).Ids;
    }

    /// <inheritdoc/>
    public void Dispose() => _letters?.Dispose();

    private static PageLetters Read(string path)
    {
        using FileStream stream = System.IO.File.OpenRead(path);
        return PageLetters.Read(stream);
    }
}
