namespace ScoArchive.Core.Yaml;

/// <summary>A key of the editor's own choosing, such as a language tag, with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="Line">Line of the key, counted from 1.</param>
public sealed record YamlEntry(string Key, string Value, int Line);
