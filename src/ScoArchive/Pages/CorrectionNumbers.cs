using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion.Columns;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Pages;

/// <summary>Counts the corrections, marked slips and lost letters in the text of a document in the order in which it is read, as their list does, so that text and list name each other.</summary>
internal sealed class CorrectionNumbers
{
    private readonly ReadingOrder _order;
    private readonly ImmutableArray<SeedPosition> _places;

    /// <summary>Counts them.</summary>
    /// <param name="provenance">How the document came from its seed.</param>
    public CorrectionNumbers(Provenance provenance)
    {
        _order = ReadingOrder.Of(provenance.Seed);
        _places = [.. provenance.Interventions.Where(change => change.IsMarked).Select(change => _order.FromSeed(change.Range.First))];
    }

    /// <summary>The number, from 1, of the first correction that stands in a stretch or behind it.</summary>
    public int FirstIn(SeedRange range)
    {
        int found = _places.BinarySearch(_order.FromSeed(range.First));
        return (found < 0 ? ~found : found) + 1;
    }
}
