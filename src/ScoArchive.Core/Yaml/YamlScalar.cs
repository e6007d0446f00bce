using ScoArchive.Core.Letters;

namespace ScoArchive.Core.Yaml;

/// <summary>A text, number, flag or nothing.</summary>
internal sealed record YamlScalar(string Value, bool IsPlain, int Line, int Column) : YamlNode(Line, Column)
{
    public override string Kind => "a single value";

    /// <summary>Whether the file leaves the value out, or gives one in which nothing can be seen.</summary>
    public bool IsEmpty => (IsPlain && Value is ("~" or "null")) || !ControlCharacters.HasVisible(Value);
}
