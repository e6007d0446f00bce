using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Composition;

/// <summary>An editor's correction with the place of its words in the seed.</summary>
internal sealed record PlacedCorrection(SeedRange Range, Correction Correction)
{
    /// <summary>Why the words are marked.</summary>
    public InterventionNote Note { get; init; } = InterventionNote.ByEditor(Correction.Reason);
}
