namespace ScoArchive.Tests.Publishing;

/// <summary>Holds gigabytes of which only the small pieces are kept; large ones count by their length and read as noughts.</summary>
public sealed class FarStream : Stream
{
    private const int LargestKept = 1 << 20;
    private readonly SortedList<long, byte[]> _pieces = [];
    private long _length;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => _length;

    /// <inheritdoc/>
    public override long Position { get; set; }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (buffer.Length is > 0 and <= LargestKept)
        {
            _pieces.Add(Position, buffer.ToArray());
        }

        Position += buffer.Length;
        _length = Math.Max(_length, Position);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int count = (int)Math.Min(buffer.Length, _length - Position);
        buffer[..count].Clear();
        foreach ((long start, byte[] piece) in _pieces)
        {
            long first = Math.Max(start, Position), end = Math.Min(start + piece.Length, Position + count);
            if (first < end)
            {
                piece.AsSpan((int)(first - start), (int)(end - first)).CopyTo(buffer[(int)(first - Position)..]);
            }
        }

        Position += count;
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) =>
        Position = offset + (origin == SeekOrigin.Begin ? 0 : origin == SeekOrigin.Current ? Position : _length);

    /// <inheritdoc/>
    public override void SetLength(long value) => _length = value;

    /// <inheritdoc/>
    public override void Flush()
    {
    }
}
