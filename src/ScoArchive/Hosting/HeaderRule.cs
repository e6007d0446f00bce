using System.Collections.Immutable;

namespace ScoArchive.Hosting;

/// <summary>Headers for the addresses of one path.</summary>
/// <param name="For">The path.</param>
/// <param name="Values">Names and values in order.</param>
/// <param name="Detached">Names of headers that rules before gave and this one takes away.</param>
public sealed record HeaderRule(HostPattern For, ImmutableArray<KeyValuePair<string, string>> Values, ImmutableArray<string> Detached);
