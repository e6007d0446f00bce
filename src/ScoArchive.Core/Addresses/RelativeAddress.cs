namespace ScoArchive.Core.Addresses;

/// <summary>An address relative to the page that it stands on, such as <c>index/manifest.json</c> or <c>?q=digital</c>.</summary>
/// <param name="Value">The address; it names no scheme and no host.</param>
public readonly record struct RelativeAddress(string Value) : IAddress
{
    /// <summary>Whether the address stays on this site.</summary>
    public bool IsSafe => !Value.StartsWith('/') && Value.AsSpan().IndexOf(':') is var colon && (colon < 0 || Value.AsSpan(0, colon).IndexOfAny("/?#") >= 0);

    /// <summary>The address.</summary>
    public override string ToString() => Value;
}
