using System.Buffers;
using System.Text;

namespace ScoArchive.Markup;

/// <summary>The letters of a finished page, in memory that is lent and given back.</summary>
internal sealed class PageLetters : IDisposable
{
    private readonly char[] _letters;
    private readonly int _length;

    private PageLetters(char[] letters, int length) => (_letters, _length) = (letters, length);

    /// <summary>The letters.</summary>
    public ReadOnlySpan<char> Span => _letters.AsSpan(0, _length);

    /// <summary>Reads a page.</summary>
    /// <param name="page">Its HTML, UTF-8.</param>
    public static PageLetters Read(Stream page)
    {
        ArgumentNullException.ThrowIfNull(page);
        int length = checked((int)page.Length);
        byte[] bytes = ArrayPool<byte>.Shared.Rent(length);
        char[] letters = ArrayPool<char>.Shared.Rent(length);
        try
        {
            page.ReadExactly(bytes, 0, length);
            return new PageLetters(letters, Encoding.UTF8.GetChars(bytes, 0, length, letters, 0));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<char>.Shared.Return(_letters);
}
