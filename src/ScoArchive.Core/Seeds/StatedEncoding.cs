using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Core.Seeds;

/// <summary>Reads bytes in the encoding that the record states, and says where they are none of it.</summary>
internal static class StatedEncoding
{
    /// <summary>Decodes the bytes.</summary>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <param name="bytes">The file without its byte order mark.</param>
    /// <param name="mark">The encoding that the mark announces; empty without one.</param>
    /// <param name="stated">What the record states; it names an encoding.</param>
    public static Outcome<DecodedBytes> Decode(string fileName, ReadOnlySpan<byte> bytes, string mark, StatedReading stated)
    {
        string encoding = stated.Encoding;
        if (mark.Length > 0 && mark != encoding)
        {
            return Refuse(fileName, 1, 1, $"the file opens with the mark of {mark}, but its record states {encoding}", $"state 'encoding: {mark}', or leave it out");
        }

        DecodedBytes decoded = LenientDecoder.Decode(encoding, bytes);
        if (!NamedEncoding.IsUnicode(encoding) && IsUtf8(bytes))
        {
            return Refuse(fileName, 1, 1, $"every letter of the file is UTF-8, but its record states {encoding}, which would change its words", "leave 'encoding' out of the record");
        }

        int first = stated.AcceptsDamage ? -1 : decoded.Lost.FindIndexOfBytes();
        return first < 0 ? Outcome.Of(decoded) : RefuseAt(fileName, decoded, first, encoding);
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes) => bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F) && System.Text.Unicode.Utf8.IsValid(bytes);

    private static int FindIndexOfBytes(this System.Collections.Immutable.ImmutableArray<string> lost)
    {
        for (int i = 0; i < lost.Length; i++)
        {
            if (lost[i].Length > 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static Outcome<DecodedBytes> RefuseAt(string fileName, DecodedBytes decoded, int first, string encoding)
    {
        int at = -1;
        for (int i = 0; i <= first; i++)
        {
            at = decoded.Text.IndexOf(DamagedPlace.Sign, at + 1);
        }

        ReadOnlySpan<char> before = decoded.Text.AsSpan(0, at);
        int places = decoded.Lost.Count(bytes => bytes.Length > 0);
        return Refuse(
            fileName,
            before.Count('\n') + 1,
            at - before.LastIndexOf('\n'),
            $"{(decoded.Lost[first].Length == 2 ? "byte" : "bytes")} {decoded.Lost[first]} cannot be read as {encoding}, which the record states; there {(places == 1 ? "is one such place" : $"are {places} such places, of which this is the first")}",
            "state the encoding that the text was written in, or let the record say 'damage: accepted' and why under 'damageReason'");
    }

    private static Outcome<DecodedBytes> Refuse(string fileName, int line, int column, string message, string hint) =>
        Outcome.Failed<DecodedBytes>(Diagnostic.Error(SeedCodes.WrongEncoding, fileName, line, message, hint, column));
}
