using ScoArchive.Core.Permalinks;

namespace ScoArchive.Pages;

/// <summary>How a page names a block away from its place: <c>¶ 12</c> for a paragraph, <c>§ 3</c> for a heading.</summary>
public static class BlockSign
{
    /// <summary>The sign and the number of an id.</summary>
    public static string Of(BlockId id) => (id.Value[0] == 's' ? "§ " : "¶ ") + BlockNumber.Of(id);
}
