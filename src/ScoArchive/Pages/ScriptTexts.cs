using System.Text.Encodings.Web;
using System.Text.Json;
using ScoArchive.Strings;

namespace ScoArchive.Pages;

/// <summary>The interface's words that scripts show, handed to them as a block of data in the page.</summary>
public static class ScriptTexts
{
    /// <summary>Opening of the keys that are for the scripts of the search alone; they know the rest.</summary>
    public const string Prefix = "search.script.";

    private static readonly string[] Shared = ["count.documents.", "count.paragraphs."];

    private static readonly string[] Comparing = ["compare.title", "compare.heading", "compare.summary.", "compare.none", "compare.share", "compare.note", "compare.noteFree", "compare.moved", "compare.alone.", "comparing.script.", "kind.", "documents.undated", "month.", "date.day", "date.month", "date.uncertain", "date.approximate", "date.uncertainApproximate"];

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The words of the page that compares any two documents, by key, as JSON.</summary>
    public static string OfComparisons(InterfaceText text) => Write(new SortedDictionary<string, string>(
        text.Keys.Where(key => Comparing.Any(known => known[^1] == '.' ? key.StartsWith(known, StringComparison.Ordinal) : key == known)).ToDictionary(key => key, key => text[key]), StringComparer.Ordinal));

    /// <summary>The words of the search by key, as JSON.</summary>
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

        return Write(texts);
    }

    private static string Write(SortedDictionary<string, string> texts) => JsonSerializer.Serialize(texts, Json);
}
