using System.Collections.Immutable;

namespace ScoArchive.Core.Yaml;

/// <summary>Keys with values, in file order, keys that stand twice included.</summary>
internal sealed record YamlMapping(ImmutableArray<(YamlScalar Key, YamlNode Value)> Entries, int Line, int Column)
    : YamlNode(Line, Column)
{
    public override string Kind => "a group of keys";
}
