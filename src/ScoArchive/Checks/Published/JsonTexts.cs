using System.Text.Json;

namespace ScoArchive.Checks.Published;

/// <summary>The texts in JSON.</summary>
internal static class JsonTexts
{
    /// <summary>All of them, in order.</summary>
    public static IEnumerable<string> Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Of),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Of(member.Value)),
        _ => [],
    };
}
