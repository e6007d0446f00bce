namespace ScoArchive.Cache;

/// <summary>All that an answer depends on, as one checksum.</summary>
/// <param name="Value">SHA-256, 64 lower-case hexadecimal digits.</param>
public readonly record struct CacheKey(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
