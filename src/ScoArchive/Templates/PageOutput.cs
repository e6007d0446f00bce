using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace ScoArchive.Templates;

/// <summary>Takes the words of one page as templates write them, in rented memory, and gives them out in one piece.</summary>
internal sealed class PageOutput : IScriptOutput, IDisposable
{
    private const int UsualLength = 64 * 1024;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private char[] _signs = ArrayPool<char>.Shared.Rent(UsualLength);
    private int _length;

    /// <inheritdoc/>
    public void Write(string text, int offset, int count)
    {
        if (_signs.Length - _length < count)
        {
            Grow(_length + count);
        }

        text.CopyTo(offset, _signs, _length, count);
        _length += count;
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }

    /// <summary>Writes the page, in UTF-8.</summary>
    /// <param name="stream">Where to.</param>
    public void CopyTo(Stream stream)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Utf8.GetByteCount(_signs, 0, _length));
        stream.Write(bytes, 0, Utf8.GetBytes(_signs, 0, _length, bytes, 0));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_signs);
        _signs = [];
    }

    private void Grow(int needed)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(needed, 2 * _signs.Length));
        _signs.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_signs);
        _signs = larger;
    }
}
