using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScoArchive.Core.Json;

/// <summary>The form of all JSON of the archive.</summary>
public static class JsonForm
{
    /// <summary>Indented, letters of all scripts as they are.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
