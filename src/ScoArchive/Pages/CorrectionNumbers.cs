using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Pages;

/// <summary>Counts the corrections and marked slips of a document in the order of its seed, as their list does, so that text and list name each other.</summary>
internal sealed class CorrectionNumbers(Provenance provenance)
{
    private readonly ImmutableArray<SeedPosition> _places = [.. provenance.Interventions.Where(change => change.Kind is InterventionKind.Correction or InterventionKind.Sic).Select(change => change.Range.First)];

    /// <summary>The number, from 1, of the first correction that stands in a stretch or behind it.</summary>
    public int FirstIn(SeedRange range)
    {
        int found = _places.BinarySearch(range.First);
        return (found < 0 ? ~found : found) + 1;
    }
}
