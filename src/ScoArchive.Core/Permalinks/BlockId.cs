namespace ScoArchive.Core.Permalinks;

/// <summary>The fragment that a permalink to a block ends in, such as <c>p12</c>, <c>p12-a</c> or <c>s3</c>.</summary>
/// <param name="Value">The fragment without its number sign.</param>
public readonly record struct BlockId(string Value)
{
    /// <summary>The fragment without its number sign.</summary>
    public override string ToString() => Value;
}
