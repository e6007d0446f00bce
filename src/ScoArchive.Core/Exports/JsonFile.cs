using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScoArchive.Core.Exports;

/// <summary>
/// Writes a JSON file in the archive's form: UTF-8, a line for each member of its object and for each item of a member's
/// list, without blanks, ending in a line end. Lines can be read, searched and compared; blanks by depth would make up
/// a third of large files.
/// </summary>
internal static class JsonFile
{
    private const int DeepestWithLines = 2;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of a file that holds one object.</summary>
    /// <param name="writeMembers">Writes the object's members.</param>
    public static byte[] Write(Action<Utf8JsonWriter> writeMembers)
    {
        var compact = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(compact, Options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        return InLines(compact.WrittenSpan);
    }

    private static byte[] InLines(ReadOnlySpan<byte> compact)
    {
        var lines = new ArrayBufferWriter<byte>(compact.Length + (compact.Length / 8) + 16);
        int depth = 0;
        int written = 0;
        for (int at = 0; at < compact.Length; at++)
        {
            byte sign = compact[at];
            if (sign == '"')
            {
                at = EndOfText(compact, at);
                continue;
            }

            depth += IsStart(sign) ? 1 : 0;
            bool hasLines = depth <= DeepestWithLines;
            bool breaksBehind = hasLines && (sign == ',' || (IsStart(sign) && !IsEnd(compact[at + 1])));
            bool breaksBefore = hasLines && IsEnd(sign) && !IsStart(compact[at - 1]);
            if (breaksBehind || breaksBefore)
            {
                int end = breaksBehind ? at + 1 : at;
                lines.Write(compact[written..end]);
                lines.Write("\n"u8);
                written = end;
            }

            depth -= IsEnd(sign) ? 1 : 0;
        }

        lines.Write(compact[written..]);
        lines.Write("\n"u8);
        return lines.WrittenSpan.ToArray();
    }

    private static bool IsStart(byte sign) => sign is (byte)'{' or (byte)'[';

    private static bool IsEnd(byte sign) => sign is (byte)'}' or (byte)']';

    // The quotation mark that closes a text; an escaped one does not.
    private static int EndOfText(ReadOnlySpan<byte> json, int quote)
    {
        int at = quote + 1;
        while (json[at] != '"')
        {
            at += json[at] == '\\' ? 2 : 1;
        }

        return at;
    }
}
