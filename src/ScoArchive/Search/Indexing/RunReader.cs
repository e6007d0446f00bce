using Microsoft.Win32.SafeHandles;

namespace ScoArchive.Search.Indexing;

/// <summary>Reads a run from the scratch file, one group at a time.</summary>
/// <param name="scratch">The scratch file.</param>
/// <param name="start">Where the run begins.</param>
/// <param name="length">Its length.</param>
/// <param name="firstPassage">Number of its first passage.</param>
internal sealed class RunReader(SafeFileHandle scratch, long start, long length, int firstPassage)
{
    private const int ReadBytes = 32 * 1024;

    private readonly List<(string Form, int Occurrences)> _forms = [];
    private readonly long _end = start + length;
    private byte[] _buffer = [];
    private long _next = start;
    private int _at;
    private int _filled;
    private int _recordEnd;

    /// <summary>The stem of the group that was read last.</summary>
    public string Stem { get; private set; } = "";

    /// <summary>Its forms, with how often each occurs.</summary>
    public IReadOnlyList<(string Form, int Occurrences)> Forms => _forms;

    /// <summary>Number of the run's first passage, from which <see cref="Passages"/> counts.</summary>
    public int FirstPassage => firstPassage;

    /// <summary>Where it occurs; valid until the next group is read.</summary>
    public ReadOnlySpan<byte> Passages => _buffer.AsSpan(_at.._recordEnd);

    /// <summary>Reads the next group; false when there is none.</summary>
    /// <param name="likely">A stem that it may have; that is then not made anew.</param>
    public bool Read(string likely = "")
    {
        _at = _recordEnd;
        Fill(ByteWriter.LongestNumber);
        if (_at == _filled)
        {
            return false;
        }

        ByteReader head = new(_buffer.AsSpan(_at.._filled));
        int bytes = head.ReadNumber();
        _at += head.Position;
        Fill(bytes);
        _recordEnd = _at + bytes;
        ReadForms(likely);
        return true;
    }

    private void ReadForms(string likely)
    {
        ByteReader record = new(_buffer.AsSpan(_at.._recordEnd));
        Stem = record.ReadText(likely);
        _forms.Clear();
        for (int left = record.ReadNumber(); left > 0; left--)
        {
            _forms.Add((record.ReadText(Stem), record.ReadNumber()));
        }

        _at += record.Position;
    }

    // Sees to it that so many bytes are in the buffer, unless the run ends before.
    private void Fill(int bytes)
    {
        if (_filled - _at >= bytes || _next == _end)
        {
            return;
        }

        MoveToStart(bytes);
        while (_filled < _buffer.Length && _next < _end)
        {
            int wanted = (int)Math.Min(_buffer.Length - _filled, _end - _next);
            int read = RandomAccess.Read(scratch, _buffer.AsSpan(_filled, wanted), _next);
            _filled += read;
            _next += read > 0 ? read : throw new EndOfStreamException("The scratch file of the search index is too short");
        }
    }

    private void MoveToStart(int bytes)
    {
        byte[] target = bytes > _buffer.Length ? new byte[Math.Max(bytes, (int)Math.Min(ReadBytes, length))] : _buffer;
        _buffer.AsSpan(_at.._filled).CopyTo(target);
        _buffer = target;
        _filled -= _at;
        _at = 0;
    }
}
