namespace ScoArchive.Core.Yaml;

/// <summary>A value as an editor wrote it, with its place.</summary>
/// <param name="Value">The text; quotation marks and folding are resolved.</param>
/// <param name="Line">Line in the file, counted from 1.</param>
/// <param name="Column">Column in the line, counted from 1.</param>
public sealed record YamlText(string Value, int Line, int Column);
