using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScoArchive.Core.Exports;

/// <summary>
/// Writes a JSON file in the archive's form: UTF-8, a line for each member of its object and for each item of a member's
/// list, ending in a line end. Lines can be searched and compared; blanks by depth would make up a third of large files.
/// </summary>
internal static class JsonFile
{
    private const int DeepestWithLines = 2;

    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of a file that holds one object.</summary>
    /// <param name="writeMembers">Writes the object's members.</param>
    public static byte[] Write(Action<Utf8JsonWriter> writeMembers)
    {
        var compact = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(compact, _options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        return InLines(compact.WrittenSpan);
    }

    private static byte[] InLines(ReadOnlySpan<byte> compact)
    {
        var lines = new ArrayBufferWriter<byte>(compact.Length + (compact.Length / 16) + 16);
        int depth = 0;
        int written = 0;
        for (int at = 0; at < compact.Length; at++)
        {
            switch (compact[at])
            {
                case (byte)'"':
                    at = EndOfText(compact, at);
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    BreakAt(at + 1, depth <= DeepestWithLines && compact[at + 1] is not ((byte)'}' or (byte)']'), compact);
                    break;
                case (byte)'}' or (byte)']':
                    BreakAt(at, depth <= DeepestWithLines && compact[at - 1] is not ((byte)'{' or (byte)'['), compact);
                    depth--;
                    break;
                case (byte)',':
                    BreakAt(at + 1, depth <= DeepestWithLines, compact);
                    break;
            }
        }

        lines.Write(compact[written..]);
        lines.Write("\n"u8);
        return lines.WrittenSpan.ToArray();

        void BreakAt(int place, bool breaks, ReadOnlySpan<byte> text)
        {
            if (breaks)
            {
                lines.Write(text[written..place]);
                lines.Write("\n"u8);
                written = place;
            }
        }
    }

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
