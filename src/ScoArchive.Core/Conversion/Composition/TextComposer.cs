using System.Collections.Immutable;
using System.Text;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Composition;

/// <summary>Writes lines out as one: joins them, closes hyphens, drops soft hyphens, applies corrections.</summary>
internal sealed class TextComposer
{
    private readonly HyphenJudge _judge;
    private readonly ILookup<int, PlacedCorrection> _placed;
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<TextCorrection>.Builder _corrections = ImmutableArray.CreateBuilder<TextCorrection>();
    private readonly ImmutableArray<Intervention>.Builder _interventions = ImmutableArray.CreateBuilder<Intervention>();
    private readonly SeedPosition _end;
    private bool _blankDue;
    private SeedPosition _skipUntil;
    private PlacedCorrection? _sic;
    private int _sicStart;

    private TextComposer(HyphenJudge judge, ILookup<int, PlacedCorrection> placed, SeedPosition end) => (_judge, _placed, _end) = (judge, placed, end);

    /// <summary>Writes out the lines of one block.</summary>
    public static ComposedText Compose(ImmutableArray<TextLine> lines, HyphenJudge judge, ILookup<int, PlacedCorrection> placed)
    {
        TextComposer composer = new(judge, placed, lines.IsEmpty ? default : lines[^1].Range.Last);
        for (int i = 0; i < lines.Length; i++)
        {
            TextLine? next = i + 1 < lines.Length ? lines[i + 1] : null;
            composer.Write(lines[i]);
            composer.Join(lines[i], next);
        }

        return new ComposedText(composer._text.ToString(), composer._corrections.ToImmutable(), composer._interventions.ToImmutable());
    }

    private void Write(TextLine line)
    {
        PlacedCorrection[] placed = [.. _placed[line.Number]];
        for (int i = line.Start; i < line.End; i++)
        {
            SeedPosition here = new(line.Number, i + 1);
            char c = line.Source[i];
            if (here <= _skipUntil)
            {
                _blankDue = false;
                continue;
            }

            if (Signs.IsBlank(c) && !Signs.IsInvisible(c))
            {
                _blankDue = true;
            }
            else if (c == Signs.SoftHyphen)
            {
                DropSoftHyphen(line, i);
            }
            else if (!Signs.IsInvisible(c))
            {
                WriteSign(here, c, _sic is null ? CorrectionAt(here, placed) : null);
            }
        }
    }

    private PlacedCorrection? CorrectionAt(SeedPosition here, PlacedCorrection[] placed)
    {
        foreach (PlacedCorrection correction in placed)
        {
            if (correction.Range.First == here && correction.Range.Last <= _end)
            {
                return correction;
            }
        }

        return null;
    }

    private void WriteSign(SeedPosition here, char sign, PlacedCorrection? placed)
    {
        if (_blankDue && _text.Length > 0)
        {
            _text.Append(' ');
        }

        _blankDue = false;
        if (placed is not { Correction.Mark: WordMark.Corrected })
        {
            (_sic, _sicStart) = placed is null ? (_sic, _sicStart) : (placed, _text.Length);
            _text.Append(sign);
            CloseSic(here);
            return;
        }

        Correction correction = placed.Correction;
        _corrections.Add(new TextCorrection(_text.Length, correction.Corrected.Length, correction.Received, correction.Reason));
        _interventions.Add(new Intervention(
            InterventionKind.Correction, placed.Range, correction.Received, InterventionNote.Of(NoteReason.Corrected, correction.Received, correction.Corrected, correction.Reason)));
        _text.Append(correction.Corrected);
        _skipUntil = placed.Range.Last;
    }

    /// <summary>Marks the words that an editor keeps as a slip, once the last of them is written.</summary>
    private void CloseSic(SeedPosition here)
    {
        if (_sic is { } sic && here == sic.Range.Last)
        {
            _corrections.Add(new TextCorrection(_sicStart, _text.Length - _sicStart, sic.Correction.Received, sic.Correction.Reason) { Mark = sic.Correction.Mark });
            _interventions.Add(new Intervention(
                sic.Correction.Mark == WordMark.Damage ? InterventionKind.Damage : InterventionKind.Sic, sic.Range, sic.Correction.Received, sic.Note));
            _sic = null;
        }
    }

    private void DropSoftHyphen(TextLine line, int index)
    {
        SeedPosition place = new(line.Number, index + 1);
        _interventions.Add(new Intervention(
            InterventionKind.SoftHyphen, new SeedRange(place, place), WordAt(line.Source, index), InterventionNote.Of(NoteReason.SoftHyphen)));
    }

    private void Join(TextLine line, TextLine? next)
    {
        if (next is null || line.IsBlank)
        {
            return;
        }

        if (next.StartsPage || next.Number - line.Number > 1)
        {
            SeedRange range = new(line.Range.Last, next.Range.First);
            _interventions.Add(new Intervention(InterventionKind.PageBreak, range, Tail(line.Text) + " / " + Head(next.Text), InterventionNote.Of(NoteReason.PageEnded)));
        }

        char last = line.Text[^1];
        bool wide = Signs.IsWide(last) || Signs.IsWide(next.Text[0]);
        bool cut = last == Signs.SoftHyphen && line.Text.Length > 1 && char.IsLetterOrDigit(line.Text[^2]);
        _blankDue |= !wide && !cut && _skipUntil < next.Range.First;
        if (Signs.IsHyphen(last) && _skipUntil < line.Range.Last)
        {
            JoinAtHyphen(line, next);
        }
    }

    private void JoinAtHyphen(TextLine line, TextLine next)
    {
        (HyphenVerdict verdict, NoteReason why) = line.Text[^1] == Signs.DivisionSign ? (HyphenVerdict.Closed, NoteReason.DividedInScan) : _judge.Judge(line.Text.AsSpan(0, line.Text.Length - 1), next.Text);
        if (verdict == HyphenVerdict.Parted)
        {
            return;
        }

        _blankDue = false;
        SeedPosition hyphen = line.Range.Last;
        string head = LastToken(line.Text);
        string tail = next.Text.Split(' ', 2)[0];
        if (verdict == HyphenVerdict.Closed)
        {
            _text.Length--;
            KeepInside();
            _interventions.Add(new Intervention(InterventionKind.Hyphen, new SeedRange(hyphen, hyphen), head[..^1] + tail, InterventionNote.Of(why)));
            return;
        }

        _interventions.Add(new Intervention(InterventionKind.Hyphen, new SeedRange(hyphen, next.Range.First), head + tail, InterventionNote.Of(why)));
    }

    /// <summary>A stretch that ended with a hyphen ends where the hyphen was.</summary>
    private void KeepInside()
    {
        if (_corrections.Count > 0 && _corrections[^1] is var last && last.Start + last.Length > _text.Length)
        {
            _corrections[^1] = last with { Length = _text.Length - last.Start };
        }
    }

    private static string LastToken(string text) => text[(text.LastIndexOf(' ') + 1)..];

    private static string Tail(string text) => LastToken(text);

    private static string Head(string text) => text.Split(' ', 2)[0];

    private static string WordAt(string source, int index)
    {
        int start = index;
        int end = index;
        while (start > 0 && index - start < 40 && !Signs.IsBlank(source[start - 1]))
        {
            start--;
        }

        while (end < source.Length && end - index < 40 && !Signs.IsBlank(source[end]))
        {
            end++;
        }

        return source[start..end].Replace("\u00AD", "", StringComparison.Ordinal);
    }
}
