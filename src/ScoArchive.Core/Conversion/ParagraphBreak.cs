namespace ScoArchive.Core.Conversion;

/// <summary>An editor's paragraph break inside running text.</summary>
/// <param name="Line">Seed line that holds the words.</param>
/// <param name="Before">The words before which the new paragraph starts, exactly as they stand in the seed line.</param>
/// <param name="RecordLine">Line of the record that states it, for messages.</param>
public sealed record ParagraphBreak(int Line, string Before, int RecordLine);
