using System.Collections.Frozen;
using ScoArchive.Templates;

namespace ScoArchive.Publishing;

/// <summary>The theme's files as they are published.</summary>
/// <param name="Map">Where each is published, by its name.</param>
/// <param name="Files">The bytes by published address.</param>
public sealed record PublishedAssets(AssetMap Map, FrozenDictionary<string, byte[]> Files);
