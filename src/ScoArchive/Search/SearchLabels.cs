namespace ScoArchive.Search;

/// <summary>What readers call the values that they can narrow a search by; a value without a label is shown as it is.</summary>
/// <param name="Topics">Labels by topic slug.</param>
/// <param name="States">Names by ISO 3166-1 alpha-2 code.</param>
/// <param name="Kinds">Labels by document kind.</param>
/// <param name="Languages">Names by BCP 47 tag.</param>
/// <param name="Issuers">Labels by issuing body.</param>
public sealed record SearchLabels(
    IReadOnlyDictionary<string, string> Topics,
    IReadOnlyDictionary<string, string> States,
    IReadOnlyDictionary<string, string> Kinds,
    IReadOnlyDictionary<string, string> Languages,
    IReadOnlyDictionary<string, string> Issuers)
{
    /// <summary>No labels: values are shown as they are.</summary>
    public static SearchLabels None { get; } = new(
        new Dictionary<string, string>(),
        new Dictionary<string, string>(),
        new Dictionary<string, string>(),
        new Dictionary<string, string>(),
        new Dictionary<string, string>());
}
