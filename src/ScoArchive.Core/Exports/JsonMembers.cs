using System.Text.Json;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Exports;

/// <summary>Writes the members that JSON files have in common.</summary>
internal static class JsonMembers
{
    /// <summary>An array of objects.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> writeMembers)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            writeMembers(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>An array of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>A text, or null where nothing is known, so that every object has the same members.</summary>
    public static void WriteKnown(this Utf8JsonWriter json, string name, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>The first and last line of a seed that something stands on.</summary>
    public static void WriteLines(this Utf8JsonWriter json, SeedRange range)
    {
        json.WriteStartArray("lines");
        json.WriteNumberValue(range.TopLine);
        json.WriteNumberValue(range.BottomLine);
        json.WriteEndArray();
    }

    /// <summary>The licence under which the archive passes its data on, or null where it states none.</summary>
    public static void WriteLicence(this Utf8JsonWriter json, DataLicence? licence)
    {
        if (licence is null)
        {
            json.WriteNull("dataLicence");
            return;
        }

        json.WriteStartObject("dataLicence");
        json.WriteString("name", licence.Name);
        json.WriteKnown("address", licence.Address);
        json.WriteEndObject();
    }
}
