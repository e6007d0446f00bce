using System.Runtime.CompilerServices;
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
        using var compact = new PooledBytes();
        using (var json = new Utf8JsonWriter(compact, Options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        return InLines(compact.Written);
    }

    private static byte[] InLines(ReadOnlySpan<byte> compact)
    {
        List<int> ends = EndsOfLines(compact);
        byte[] lines = new byte[compact.Length + ends.Count];
        int start = 0, at = 0;
        foreach (int end in ends)
        {
            compact[start..end].CopyTo(lines.AsSpan(at));
            at += end - start;
            lines[at++] = (byte)'\n';
            start = end;
        }

        return lines;
    }

    // Goes over megabytes in one call, during which it would stay as it was first compiled.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static List<int> EndsOfLines(ReadOnlySpan<byte> compact)
    {
        List<int> ends = [];
        int depth = 0;
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
            if (hasLines && (sign == ',' || (IsStart(sign) && !IsEnd(compact[at + 1]))))
            {
                ends.Add(at + 1);
            }
            else if (hasLines && IsEnd(sign) && !IsStart(compact[at - 1]))
            {
                ends.Add(at);
            }

            depth -= IsEnd(sign) ? 1 : 0;
        }

        ends.Add(compact.Length);
        return ends;
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
