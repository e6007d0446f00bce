using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Guidance;

/// <summary>Does what the record says before any other step decides: sets stretches aside, and breaks paragraphs.</summary>
internal static class GuidanceStep
{
    private const string Name = "record";

    /// <summary>Takes the record's stretches out of the lines.</summary>
    public static Worksheet SetAside(Worksheet sheet, ImmutableArray<(SeedRange Range, SetAside Aside)> stretches)
    {
        if (stretches.IsEmpty)
        {
            return sheet;
        }

        ILookup<int, (SeedRange Range, SetAside Aside)> byLine = stretches.ToLookup(s => s.Range.First.Line);
        ImmutableArray<TextLine>.Builder lines = ImmutableArray.CreateBuilder<TextLine>(sheet.Lines.Length);
        ImmutableList<Intervention>.Builder interventions = sheet.Interventions.ToBuilder();
        ImmutableList<StepReport>.Builder reports = sheet.Reports.ToBuilder();
        foreach (TextLine line in sheet.Lines)
        {
            TextLine rest = line;
            foreach ((SeedRange range, SetAside aside) in byLine[line.Number])
            {
                int from = Math.Clamp(range.First.Column - 1 - rest.Start, 0, rest.Text.Length);
                int to = Math.Clamp(range.Last.Column - rest.Start, 0, rest.Text.Length);
                TextLine taken = rest.Slice(from, to);
                if (taken.IsBlank)
                {
                    continue;
                }

                interventions.Add(new Intervention(aside.Kind, taken.Range, taken.Text, InterventionNote.ByEditor(aside.Reason)));
                reports.Add(new StepReport(Name, line.Number, "Set aside by the record: " + aside.Reason));
                TextLine before = rest.Slice(0, from);
                if (!before.IsBlank)
                {
                    lines.Add(before);
                }

                rest = rest.Slice(to, rest.Text.Length);
            }

            bool gone = rest.IsBlank && !line.IsBlank && lines.Count > 0 && lines[^1].Number == line.Number;
            if (!gone)
            {
                lines.Add(rest);
            }
        }

        return sheet with { Lines = lines.ToImmutable(), Interventions = interventions.ToImmutable(), Reports = reports.ToImmutable() };
    }

    /// <summary>Cuts drafts at the record's paragraph breaks.</summary>
    public static Manuscript Break(Manuscript manuscript, ImmutableArray<SeedPosition> breaks)
    {
        if (breaks.IsEmpty)
        {
            return manuscript;
        }

        ImmutableArray<Draft>.Builder drafts = ImmutableArray.CreateBuilder<Draft>();
        int next = 0;
        foreach (Draft draft in manuscript.Drafts)
        {
            Draft rest = draft;
            SeedPosition last = draft.Lines[^1].Range.Last;
            while (next < breaks.Length && breaks[next] <= last)
            {
                rest = CutAt(drafts, rest, breaks[next]);
                next++;
            }

            drafts.Add(rest);
        }

        return manuscript with { Drafts = drafts.ToImmutable() };
    }

    private static Draft CutAt(ImmutableArray<Draft>.Builder drafts, Draft draft, SeedPosition place)
    {
        for (int i = 0; i < draft.Lines.Length; i++)
        {
            TextLine line = draft.Lines[i];
            if (line.Number != place.Line || place.Column - 1 < line.Start || place.Column > line.End)
            {
                continue;
            }

            TextLine head = line.Slice(0, place.Column - 1 - line.Start);
            TextLine tail = line.Slice(place.Column - 1 - line.Start, line.Text.Length);
            ImmutableArray<TextLine> upper = [.. draft.Lines.Take(i), .. head.IsBlank ? [] : new[] { head }];
            if (!upper.IsEmpty)
            {
                drafts.Add(new ParagraphDraft(upper, draft.Gap, draft.StartsPage) { StartsAtEditorsBreak = draft.StartsAtEditorsBreak });
                return new ParagraphDraft([tail, .. draft.Lines.Skip(i + 1)]) { StartsAtEditorsBreak = true };
            }
        }

        return draft;
    }
}
