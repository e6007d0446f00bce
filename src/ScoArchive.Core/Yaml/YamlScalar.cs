using ScoArchive.Core.Letters;

namespace ScoArchive.Core.Yaml;

/// <summary>A text, number, flag or nothing.</summary>
/// <param name="Value">The text.</param>
/// <param name="IsEmpty">Whether the file leaves the value out, or gives one in which nothing can be seen.</param>
internal sealed record YamlScalar(string Value, bool IsEmpty, int Line, int Column) : YamlNode(Line, Column)
{
    public override string Kind => "a single value";

    /// <summary>A value that an editor wrote.</summary>
    public static YamlScalar Written(string value, bool isPlain, int line, int column) =>
        new(value, (isPlain && value is ("~" or "null")) || !ControlCharacters.HasVisible(value), line, column);

    /// <summary>A value that the program wrote, of whatever characters.</summary>
    public static YamlScalar Exact(string value, bool isPlain, int line, int column) =>
        new(value, isPlain && value is ("" or "~" or "null"), line, column);
}
