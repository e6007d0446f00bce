namespace ScoArchive.Core.Yaml;

/// <summary>Diagnostic codes for what can be wrong with any YAML file.</summary>
public static class YamlCodes
{
    /// <summary>The file is not YAML, or its outermost part is not a group of keys.</summary>
    public const string Unreadable = "SCO190";

    /// <summary>A key that means nothing here.</summary>
    public const string UnknownKey = "SCO191";

    /// <summary>A required key is missing or has no value.</summary>
    public const string MissingKey = "SCO192";

    /// <summary>A value of the wrong kind.</summary>
    public const string WrongKind = "SCO193";

    /// <summary>A key that stands twice.</summary>
    public const string RepeatedKey = "SCO194";

    /// <summary>A control character, which no editor means and feeds cannot hold.</summary>
    public const string ControlCharacter = "SCO195";
}
