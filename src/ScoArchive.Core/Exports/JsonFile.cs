using System.Text.Json;
using ScoArchive.Core.Json;

namespace ScoArchive.Core.Exports;

/// <summary>Writes a JSON file in the archive's form: UTF-8, indented, ending in a line end.</summary>
internal static class JsonFile
{
    /// <summary>The bytes of a file that holds one object.</summary>
    /// <param name="writeMembers">Writes the object's members.</param>
    public static byte[] Write(Action<Utf8JsonWriter> writeMembers)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
