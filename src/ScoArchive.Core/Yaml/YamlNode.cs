namespace ScoArchive.Core.Yaml;

/// <summary>A node of a YAML file with the place where it starts.</summary>
internal abstract record YamlNode(int Line, int Column)
{
    /// <summary>What it is, in words for a message.</summary>
    public abstract string Kind { get; }
}
