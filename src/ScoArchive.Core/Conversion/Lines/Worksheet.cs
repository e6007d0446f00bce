using System.Collections.Immutable;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>A text while its lines are being sorted: what is left of each line, and what was done so far.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Lines">Its lines; words set aside leave blank ones.</param>
/// <param name="PageEdges">Indices of lines before which a page number or running header was taken out.</param>
/// <param name="Interventions">Changes made so far.</param>
/// <param name="Reports">Decisions made so far.</param>
internal sealed record Worksheet(
    SeedText Seed,
    ImmutableArray<TextLine> Lines,
    ImmutableHashSet<int> PageEdges,
    ImmutableList<Intervention> Interventions,
    ImmutableList<StepReport> Reports)
{
    /// <summary>The worksheet that a conversion starts with.</summary>
    public static Worksheet Of(SeedText seed) => new(seed, LineSplitter.Split(seed), [], [], []);

    /// <summary>Takes whole lines out of the running text.</summary>
    /// <param name="indices">Indices in <see cref="Lines"/>.</param>
    /// <param name="kind">What the lines are.</param>
    /// <param name="step">The deciding step's name.</param>
    /// <param name="note">Why.</param>
    /// <param name="isPageEdge">Whether a page ends or starts where they stand, so that sentences may go on over them.</param>
    public Worksheet SetAside(IEnumerable<int> indices, InterventionKind kind, string step, NoteReason note, bool isPageEdge = true)
    {
        ImmutableArray<TextLine>.Builder lines = Lines.ToBuilder();
        ImmutableHashSet<int>.Builder edges = PageEdges.ToBuilder();
        ImmutableList<Intervention>.Builder interventions = Interventions.ToBuilder();
        ImmutableList<StepReport>.Builder reports = Reports.ToBuilder();
        foreach (int index in indices)
        {
            TextLine line = lines[index];
            interventions.Add(new Intervention(kind, line.Range, line.Text, InterventionNote.Of(note)));
            reports.Add(new StepReport(step, line.Number, NoteWords.Of(note)));
            lines[index] = line.Emptied();
            _ = isPageEdge && edges.Add(index);
        }

        return this with
        {
            Lines = lines.ToImmutable(),
            PageEdges = edges.ToImmutable(),
            Interventions = interventions.ToImmutable(),
            Reports = reports.ToImmutable(),
        };
    }
}
