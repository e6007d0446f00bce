namespace ScoArchive.Core.Addresses;

/// <summary>An address on another host, or this site's own address in full.</summary>
/// <param name="Value">The address; only <c>http</c>, <c>https</c> and <c>mailto</c> are ever written as a link.</param>
public readonly record struct WebAddress(string Value) : IAddress
{
    /// <summary>Whether a reader may be led there: another scheme could run a script.</summary>
    public bool IsSafe =>
        Value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || Value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || Value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The address.</summary>
    public override string ToString() => Value;
}
