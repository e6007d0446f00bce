using System.Collections.Immutable;
using System.Text;

namespace ScoArchive.Core.Seeds;

/// <summary>
/// Decodes bytes by one encoding and goes on behind what is no letter of it, with the sign of a lost letter for each such
/// stretch. Control signs that a code page gives for bytes without a letter count as lost.
/// </summary>
internal sealed class LenientDecoder
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<string>.Builder _lost = ImmutableArray.CreateBuilder<string>();
    private readonly LossRecorder _recorder = new();
    private readonly Decoder _decoder;
    private readonly bool _isUnicode;

    private LenientDecoder(string encoding) =>
        (_decoder, _isUnicode) = (NamedEncoding.DecoderOf(encoding, _recorder), NamedEncoding.IsUnicode(encoding));

    /// <summary>Decodes the bytes.</summary>
    /// <param name="encoding">One of <see cref="NamedEncoding.Names"/>.</param>
    /// <param name="bytes">The bytes, without a byte order mark.</param>
    public static DecodedBytes Decode(string encoding, ReadOnlySpan<byte> bytes)
    {
        var decoder = new LenientDecoder(encoding);
        for (int i = 0; i < bytes.Length; i++)
        {
            decoder.Read(bytes.Slice(i, 1), isLast: i == bytes.Length - 1);
        }

        return new DecodedBytes(decoder._text.ToString(), encoding) { Lost = decoder._lost.ToImmutable() };
    }

    // One byte at a time, so that the signs put in place of bytes are told from signs that the bytes stand for.
    private void Read(ReadOnlySpan<byte> one, bool isLast)
    {
        _recorder.Recorded.Clear();
        Span<char> signs = stackalloc char[16];
        int count = _decoder.GetChars(one, signs, isLast);
        int recorded = 0;
        foreach (char sign in signs[..count])
        {
            bool isOpen = !_isUnicode && sign is >= '\u0080' and <= '\u009F';
            if (isOpen)
            {
                _lost.Add(Convert.ToHexString(one));
            }
            else if (sign == DamagedPlace.Sign)
            {
                _lost.Add(recorded < _recorder.Recorded.Count ? _recorder.Recorded[recorded++] : "");
            }

            _text.Append(isOpen ? DamagedPlace.Sign : sign);
        }
    }

    /// <summary>Writes down the bytes that a decoder could not read, and puts the sign of a lost letter in their place.</summary>
    private sealed class LossRecorder : DecoderFallback
    {
        /// <summary>The bytes in hexadecimal digits, in order.</summary>
        public List<string> Recorded { get; } = [];

        public override int MaxCharCount => 1;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(Recorded);
    }

    private sealed class Buffer(List<string> recorded) : DecoderFallbackBuffer
    {
        private bool _isDue;
        private bool _isGiven;

        public override int Remaining => _isDue ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            recorded.Add(Convert.ToHexString(bytesUnknown));
            (_isDue, _isGiven) = (true, false);
            return true;
        }

        public override char GetNextChar()
        {
            if (!_isDue)
            {
                return '\0';
            }

            (_isDue, _isGiven) = (false, true);
            return DamagedPlace.Sign;
        }

        public override bool MovePrevious()
        {
            bool moves = _isGiven;
            (_isDue, _isGiven) = (_isDue || moves, false);
            return moves;
        }

        public override void Reset() => (_isDue, _isGiven) = (false, false);
    }
}
