using System.Text;
using System.Text.Json;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Theme;

namespace ScoArchive.Strings;

/// <summary>Reads a file of the interface's words: one JSON object of texts by key.</summary>
internal static class StringsFile
{
    private const string BadFile = "SCO620";
    private const string BadText = "SCO621";

    /// <summary>The texts by key; a text that is none, or whose places are not of the form <c>{0}</c>, is reported.</summary>
    public static Dictionary<string, string> Read(ThemeFile file, List<Diagnostic> problems)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(file.Path));
            foreach (JsonProperty property in json.RootElement.EnumerateObject())
            {
                string? text = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString() : null;
                if (text is null || !HasGoodPlaces(text))
                {
                    problems.Add(Diagnostic.Error(BadText, file.Shown, 0, $"the text '{property.Name}' {(text is null ? "is none" : "has places that are not of the form {0}")}",
                        "write a text in quotation marks, its places as {0}, {1} …"));
                    continue;
                }

                texts[property.Name] = text;
            }
        }
        catch (JsonException failure)
        {
            problems.Add(Diagnostic.Error(BadFile, file.Shown, (int)(failure.LineNumber ?? -1) + 1, "the file is not readable as JSON", "mend it there: a comma, a quotation mark or a bracket", (int)(failure.BytePositionInLine ?? -1) + 1));
        }
        catch (InvalidOperationException)
        {
            problems.Add(Diagnostic.Error(BadFile, file.Shown, 1, "the file holds no object of texts by key", "write { \"key\": \"text\" }"));
        }

        return texts;
    }

    private static bool HasGoodPlaces(string text)
    {
        try
        {
            CompositeFormat.Parse(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
