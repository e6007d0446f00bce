using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Composition;

/// <summary>Writes tables out as rows of cells; the lines that only draw the table are set aside.</summary>
internal static class TableComposer
{

    /// <summary>Writes one table out.</summary>
    public static (TableBlock Block, ImmutableArray<Intervention> Interventions) Compose(
        TableDraft draft, HyphenJudge judge, ILookup<int, PlacedCorrection> placed)
    {
        ImmutableArray<ImmutableArray<string>>.Builder rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        ImmutableArray<Intervention>.Builder interventions = ImmutableArray.CreateBuilder<Intervention>();
        ImmutableArray<TextCorrection>.Builder corrections = ImmutableArray.CreateBuilder<TextCorrection>();
        int length = 0;
        bool header = false;
        foreach (TextLine line in draft.Lines.Where(line => !line.IsBlank))
        {
            ImmutableArray<Range> cells = TableCells.Split(line.Text);
            if (cells.IsEmpty)
            {
                interventions.Add(new Intervention(InterventionKind.Boilerplate, line.Range, line.Text, InterventionNote.Of(NoteReason.TableRule)));
                header |= rows.Count == 1;
                continue;
            }

            ImmutableArray<string>.Builder row = ImmutableArray.CreateBuilder<string>();
            foreach (Range cell in cells)
            {
                TextLine part = line.Slice(cell.Start.Value, cell.End.Value);
                ComposedText text = TextComposer.Compose(part.IsBlank ? [] : [part], judge, placed);
                corrections.AddRange(text.Corrections.Select(c => c with { Start = c.Start + length }));
                interventions.AddRange(text.Interventions);
                row.Add(text.Text);
                length += text.Text.Length + 1;
            }

            rows.Add(row.ToImmutable());
        }

        SeedRange range = draft.Range;
        AddUprights(draft, range, interventions);
        TableBlock block = new(rows.ToImmutable(), header || NamesColumns(rows), range, corrections.ToImmutable());
        return (block, interventions.ToImmutable());
    }

    private static void AddUprights(TableDraft draft, SeedRange range, ImmutableArray<Intervention>.Builder interventions)
    {
        IEnumerable<string> uprights = draft.Lines
            .Where(line => !TableCells.IsRuling(line.Text))
            .Select(line => string.Join(' ', line.Text.Where(Signs.IsUpright)));
        string text = string.Join('\n', uprights.Where(u => u.Length > 0));
        if (text.Length > 0)
        {
            interventions.Add(new Intervention(InterventionKind.Boilerplate, range, text, InterventionNote.Of(NoteReason.TableUpright)));
        }
    }

    /// <summary>A first row without figures above rows that have some.</summary>
    private static bool NamesColumns(ImmutableArray<ImmutableArray<string>>.Builder rows) =>
        rows.Count > 1
        && rows[0].All(cell => !cell.Any(char.IsAsciiDigit) && cell.Length > 0)
        && rows.Skip(1).All(row => row.Any(cell => cell.Any(char.IsAsciiDigit)));
}
