using Microsoft.Win32.SafeHandles;

namespace ScoArchive.Search.Indexing;

/// <summary>Reads a run from the scratch file, one group at a time.</summary>
/// <param name="scratch">The scratch file.</param>
/// <param name="start">Where the run begins.</param>
/// <param name="length">Its length.</param>
internal sealed class RunReader(SafeFileHandle scratch, long start, long length)
{
    private const int ReadBytes = 32 * 1024;

    private readonly List<(string Form, int Occurrences)> forms = [];
    private readonly long end = start + length;
    private byte[] buffer = [];
    private long next = start;
    private int at;
    private int filled;
    private int recordEnd;

    /// <summary>The stem of the group that was read last.</summary>
    public string Stem { get; private set; } = "";

    /// <summary>Its forms, with how often each occurs.</summary>
    public IReadOnlyList<(string Form, int Occurrences)> Forms => forms;

    /// <summary>Where it occurs; valid until the next group is read.</summary>
    public ReadOnlySpan<byte> Passages => buffer.AsSpan(at..recordEnd);

    /// <summary>Reads the next group; false when there is none.</summary>
    public bool Read()
    {
        at = recordEnd;
        Fill(ByteWriter.LongestNumber);
        if (at == filled)
        {
            return false;
        }

        ByteReader head = new(buffer.AsSpan(at..filled));
        int bytes = head.ReadNumber();
        at += head.Position;
        Fill(bytes);
        recordEnd = at + bytes;
        ReadForms();
        return true;
    }

    private void ReadForms()
    {
        ByteReader record = new(buffer.AsSpan(at..recordEnd));
        Stem = record.ReadText();
        forms.Clear();
        for (int left = record.ReadNumber(); left > 0; left--)
        {
            forms.Add((record.ReadText(), record.ReadNumber()));
        }

        at += record.Position;
    }

    // Sees to it that so many bytes are in the buffer, unless the run ends before.
    private void Fill(int bytes)
    {
        if (filled - at >= bytes || next == end)
        {
            return;
        }

        MoveToStart(bytes);
        while (filled < buffer.Length && next < end)
        {
            int wanted = (int)Math.Min(buffer.Length - filled, end - next);
            int read = RandomAccess.Read(scratch, buffer.AsSpan(filled, wanted), next);
            filled += read;
            next += read > 0 ? read : throw new EndOfStreamException("The scratch file of the search index is too short");
        }
    }

    private void MoveToStart(int bytes)
    {
        byte[] target = bytes > buffer.Length ? new byte[Math.Max(bytes, (int)Math.Min(ReadBytes, length))] : buffer;
        buffer.AsSpan(at..filled).CopyTo(target);
        buffer = target;
        filled -= at;
        at = 0;
    }
}
