using ScoArchive.Core.Conversion;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Archive;

/// <summary>One block of one document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Index">The block's place in it, counted from 0.</param>
public sealed record Passage(ArchivedDocument Document, int Index)
{
    /// <summary>The block.</summary>
    public IdentifiedBlock Block => Document.Document.Blocks[Index];

    /// <summary>What it mentions.</summary>
    public BlockMentions Mentions => Document.Mentions[Index];

    /// <summary>Its words.</summary>
    public string Text => Block.Content.Text;

    /// <summary>Whether it is a heading rather than text.</summary>
    public bool IsHeading => Block.Content is HeadingBlock;
}
