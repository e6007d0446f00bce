using System.Buffers.Binary;
using System.Text;

namespace ScoArchive.Publishing;

/// <summary>
/// Writes a ZIP archive of files that are packed already, so that packed bytes can be used again. All files have one date; sizes and
/// numbers that the plain form has no room for take the form of ZIP64.
/// </summary>
/// <param name="to">Where it goes, from the start.</param>
internal sealed class ZipWriter(Stream to)
{
    private const uint FileMark = 0x04034b50;
    private const uint EntryMark = 0x02014b50;
    private const uint EndMark = 0x06054b50;
    private const uint LargeEndMark = 0x06064b50;
    private const uint LargeEndPlaceMark = 0x07064b50;
    private const ushort Version = 20;
    private const ushort LargeVersion = 45;
    private const ushort OfUnix = 3 << 8;
    private const ushort NamesAreUtf8 = 1 << 11;
    private const ushort Deflated = 8;

    // The first of January 1980, the earliest that the form can say.
    private const uint NoDate = 0x00210000;
    private const uint OrdinaryFile = 0x81A4u << 16;
    private const ushort LargeField = 1;
    private const ushort LargeEndLength = 44;

    private readonly List<(PackedEntry Entry, long Head)> _entries = [];
    private readonly byte[] _number = new byte[sizeof(ulong)];
    private long _at;

    /// <summary>Adds a file.</summary>
    /// <param name="name">Its name, with forward slashes.</param>
    /// <param name="file">The file.</param>
    /// <returns>Where it lies.</returns>
    public PackedEntry Add(string name, PackedFile file)
    {
        long head = _at;
        byte[] encoded = Encoding.UTF8.GetBytes(name);
        Write(FileMark);
        WriteFacts(file.Checksum, file.Bytes.Length, file.Length, encoded.Length);
        Write((ushort)0);
        Write(encoded);
        var entry = new PackedEntry(name, _at, file.Bytes.Length, file.Length, file.Checksum);
        Write(file.Bytes.Span);
        _entries.Add((entry, head));
        return entry;
    }

    /// <summary>Writes the list of files, which ends the archive.</summary>
    public void Finish()
    {
        long start = _at;
        foreach ((PackedEntry entry, long head) in _entries)
        {
            WriteEntry(entry, head);
        }

        long length = _at - start;
        if (_entries.Count >= ushort.MaxValue || start + length >= uint.MaxValue)
        {
            WriteLargeEnd(start, length);
        }

        ushort count = (ushort)Math.Min(_entries.Count, ushort.MaxValue);
        Write(EndMark);
        Write(0u);
        Write(count);
        Write(count);
        Write(Bounded(length));
        Write(Bounded(start));
        Write((ushort)0);
    }

    private static uint Bounded(long number) => (uint)Math.Min(number, uint.MaxValue);

    private void WriteEntry(PackedEntry entry, long head)
    {
        byte[] encoded = Encoding.UTF8.GetBytes(entry.Name);
        bool isFar = head >= uint.MaxValue;
        Write(EntryMark);
        Write((ushort)(OfUnix | Version));
        WriteFacts(entry.Checksum, entry.PackedLength, entry.Length, encoded.Length);
        Write((ushort)(isFar ? (2 * sizeof(ushort)) + sizeof(ulong) : 0));
        Write((ushort)0);
        Write(0u);
        Write(OrdinaryFile);
        Write(Bounded(head));
        Write(encoded);
        if (isFar)
        {
            Write(LargeField);
            Write((ushort)sizeof(ulong));
            Write((ulong)head);
        }
    }

    private void WriteFacts(uint checksum, int packedLength, int length, int nameLength)
    {
        Write(Version);
        Write(NamesAreUtf8);
        Write(Deflated);
        Write(NoDate);
        Write(checksum);
        Write((uint)packedLength);
        Write((uint)length);
        Write((ushort)nameLength);
    }

    private void WriteLargeEnd(long start, long length)
    {
        long at = _at;
        Write(LargeEndMark);
        Write((ulong)LargeEndLength);
        Write((ushort)(OfUnix | LargeVersion));
        Write(LargeVersion);
        Write(0u);
        Write(0u);
        Write((ulong)_entries.Count);
        Write((ulong)_entries.Count);
        Write((ulong)length);
        Write((ulong)start);
        Write(LargeEndPlaceMark);
        Write(0u);
        Write((ulong)at);
        Write(1u);
    }

    private void Write(ushort number)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(_number, number);
        Write(_number.AsSpan(0, sizeof(ushort)));
    }

    private void Write(uint number)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_number, number);
        Write(_number.AsSpan(0, sizeof(uint)));
    }

    private void Write(ulong number)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_number, number);
        Write(_number);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        to.Write(bytes);
        _at += bytes.Length;
    }
}
