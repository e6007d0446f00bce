namespace ScoArchive.Intake.Pdf;

/// <summary>The rows of a page in reading order.</summary>
/// <param name="Blocks">Blocks of rows, such as columns.</param>
/// <param name="IsDoubtful">Whether words stand side by side, and nobody can be certain what is read first.</param>
internal sealed record PdfReading(IReadOnlyList<IReadOnlyList<PdfRow>> Blocks, bool IsDoubtful);
