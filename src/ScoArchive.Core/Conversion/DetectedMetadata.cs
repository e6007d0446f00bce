namespace ScoArchive.Core.Conversion;

/// <summary>What conversion could read of a document's metadata; a record's statements take precedence over it.</summary>
/// <param name="Title">The title as it stands in the seed.</param>
/// <param name="TitleRange">Where the title stands; <see langword="null"/> when the title was made up from the file name.</param>
/// <param name="Date">EDTF, never with a year that the text does not state.</param>
/// <param name="Place">Place of issue.</param>
/// <param name="Kind">Document kind, such as <c>statement</c> or <c>news-report</c>.</param>
/// <param name="Publisher">Publisher named by the text.</param>
/// <param name="Language">BCP 47 tag.</param>
public sealed record DetectedMetadata(
    Detection Title,
    Seeds.SeedRange? TitleRange,
    Detection? Date,
    Detection? Place,
    Detection? Kind,
    Detection? Publisher,
    Detection Language);
