namespace ScoArchive.Core.Permalinks;

/// <summary>The number shown in the margin, which is the id's own: <c>12</c> for <c>p12</c>, <c>12.a</c> for <c>p12-a</c>.</summary>
public static class BlockNumber
{
    /// <summary>The number of a paragraph id.</summary>
    public static string Of(BlockId id) => id.Value[1..].Replace('-', '.');
}
