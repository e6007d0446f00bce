using System.Collections.Immutable;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Columns;

/// <summary>Gives everything that conversion found in another order than the seed's its place in the seed.</summary>
/// <param name="order">The order in which the seed was read.</param>
internal sealed class ColumnPlaces(ReadingOrder order)
{
    /// <summary>The same text with places of the seed, and with what was done to its pages.</summary>
    /// <param name="text">What was made of the seed in its reading order.</param>
    /// <param name="seed">The seed as received.</param>
    public ConvertedText Apply(ConvertedText text, SeedText seed) => new(
        seed,
        Apply(text.Detected),
        [.. text.Blocks.Select(block => block with { Range = order.ToSeed(block.Range) })],
        [.. text.Lines.Select(line => line with { Content = line.Content with { Range = order.ToSeed(line.Content.Range) } })],
        Apply(text.Interventions),
        [.. text.Reports.Select(report => report with { Line = order.SeedLineOf(report.Line) })]);

    private ImmutableArray<Intervention> Apply(ImmutableArray<Intervention> interventions) =>
    [
        .. interventions.Select(change => change with { Range = order.ToSeed(change.Range) })
            .Concat(order.Pages.Select(page => new Intervention(InterventionKind.Columns, page, "", InterventionNote.Of(NoteReason.Columns))))
            .Concat(order.Spaced.Select(lines => new Intervention(InterventionKind.Spacing, lines, "", InterventionNote.Of(NoteReason.SpacedSigns))))
            .OrderBy(change => order.FromSeed(change.Range.First)).ThenBy(change => change.Kind),
    ];

    private DetectedMetadata Apply(DetectedMetadata detected) => new(
        Apply(detected.Title)!,
        detected.TitleRange is { } range ? order.ToSeed(range) : null,
        Apply(detected.Date),
        Apply(detected.Place),
        Apply(detected.Kind),
        Apply(detected.Publisher),
        Apply(detected.Language)!);

    private Detection? Apply(Detection? detection) => detection is null ? null : detection with { Line = order.SeedLineOf(detection.Line) };
}
