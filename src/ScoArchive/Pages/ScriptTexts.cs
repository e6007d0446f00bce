using System.Text.Encodings.Web;
using System.Text.Json;
using ScoArchive.Strings;

namespace ScoArchive.Pages;

/// <summary>The interface's words that the search scripts show, handed to them as a block of data in the page.</summary>
public static class ScriptTexts
{
    /// <summary>Opening of the keys that are for the scripts alone; they know the rest.</summary>
    public const string Prefix = "search.script.";

    private static readonly string[] Shared = ["count.documents.", "count.paragraphs."];

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The words by key, as JSON.</summary>
    public static string Of(InterfaceText text)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string key in text.Keys)
        {
            if (key.StartsWith(Prefix, StringComparison.Ordinal))
            {
                texts[key[Prefix.Length..]] = text[key];
            }
            else if (Shared.Any(shared => key.StartsWith(shared, StringComparison.Ordinal)))
            {
                texts[key] = text[key];
            }
        }

        return JsonSerializer.Serialize(texts, Json);
    }
}
