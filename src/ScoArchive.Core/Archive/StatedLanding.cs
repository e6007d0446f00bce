using ScoArchive.Core.Permalinks;

namespace ScoArchive.Core.Archive;

/// <summary>An editor's statement of where a paragraph of a document that is gone stands now.</summary>
/// <param name="Id">The paragraph's id in the document that is gone.</param>
/// <param name="Target">The paragraph that stands for it now.</param>
/// <param name="RecordLine">Line of the record that states it, for messages.</param>
public sealed record StatedLanding(BlockId Id, ParagraphAddress Target, int RecordLine);
