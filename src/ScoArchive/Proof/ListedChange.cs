using ScoArchive.Core.Seeds;

namespace ScoArchive.Proof;

/// <summary>A change as a page lists it.</summary>
/// <param name="Kind">Its kind as data has it.</param>
/// <param name="At">The stretch of the seed.</param>
/// <param name="Words">The words shown for it.</param>
/// <param name="Note">The reason shown for it.</param>
internal sealed record ListedChange(string Kind, string At, string Words, string Note)
{
    /// <summary>The seed line that it starts on; 0 when it names none.</summary>
    public int Line => SeedRange.TryParse(At, out SeedRange range) ? range.First.Line : 0;

    /// <summary>The form shown to people.</summary>
    public override string ToString() => $"{Kind} at {At}, “{ProofFaults.Show(Words)}”, “{ProofFaults.Show(Note)}”";
}
