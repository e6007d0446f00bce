using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Archive;

/// <summary>A document with what its blocks mention.</summary>
/// <param name="Document">The document.</param>
/// <param name="Mentions">The mentions of each block, one entry a block, in the blocks' order.</param>
public sealed record ArchivedDocument(Document Document, ImmutableArray<BlockMentions> Mentions)
{
    /// <summary>The document's blocks with their mentions.</summary>
    public IEnumerable<Passage> Passages => Document.Blocks.Select((_, index) => new Passage(this, index));

    /// <summary>Statements about the document.</summary>
    public DocumentMetadata Metadata => Document.Metadata;

    /// <summary>Whether it is the same document; comparing texts letter by letter would make every grouping of passages slow.</summary>
    public bool Equals(ArchivedDocument? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
