using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Columns;
using ScoArchive.Core.Conversion.Composition;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Guidance;

/// <summary>Finds the words that a record's corrections, breaks and set-asides name, and says where they are missing.</summary>
internal sealed class GuidedPlaces
{
    private readonly ReadingOrder _order;
    private readonly SeedText _seed;
    private readonly EditorialGuidance _guidance;
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Looks everything up.</summary>
    /// <param name="order">The order in which the seed is read; places are those of its text.</param>
    /// <param name="guidance">What the record says; its lines are those of the seed.</param>
    public GuidedPlaces(ReadingOrder order, EditorialGuidance guidance)
    {
        (_order, _seed, _guidance) = (order, order.Text, guidance);
        Corrections = [.. guidance.Corrections.Select(PlaceCorrection).OfType<PlacedCorrection>().OrderBy(c => c.Range.First)];
        Breaks = [.. guidance.ParagraphBreaks.Select(PlaceBreak).OfType<SeedPosition>().Order()];
        SetAside = [.. guidance.SetAside.SelectMany(PlaceSetAside).OrderBy(s => s.Range.First)];
    }

    /// <summary>Corrections with their places, in seed order.</summary>
    public ImmutableArray<PlacedCorrection> Corrections { get; }

    /// <summary>What is marked in the text: the record's corrections, and lost letters that no correction replaces.</summary>
    public ILookup<int, PlacedCorrection> Marks => Corrections.Concat(_seed.Damage.Select(MarkDamage)).ToLookup(placed => placed.Range.First.Line);

    /// <summary>Lost letters that stand in no block, and that no correction replaces: they are listed all the same.</summary>
    /// <param name="made">What was done to the text.</param>
    public IEnumerable<Intervention> FindUnmarkedDamage(IEnumerable<Intervention> made)
    {
        SeedRange[] marked = _seed.Damage.IsEmpty ? [] : [.. made.Where(change => change.IsMarked).Select(change => change.Range)];
        return _seed.Damage.Where(place => !Array.Exists(marked, range => range.Contains(place.Position))).Select(MarkDamage).Select(placed =>
            new Intervention(InterventionKind.Damage, placed.Range, placed.Correction.Received, placed.Note) { IsOutsideText = true });
    }

    private PlacedCorrection MarkDamage(DamagedPlace place)
    {
        string word = SeedWords.Around(_seed.Lines[place.Position.Line - 1], place.Position.Column - 1);
        InterventionNote note = DamageNote.Of(place, _seed.DamageReason);
        return new PlacedCorrection(new SeedRange(place.Position, place.Position), new Correction(place.Position.Line, word, word, note.ToString(), 0) { Mark = WordMark.Damage }) { Note = note };
    }

    /// <summary>Places of the first character after each break, in seed order.</summary>
    public ImmutableArray<SeedPosition> Breaks { get; }

    /// <summary>Stretches to set aside, in seed order, none over a line end.</summary>
    public ImmutableArray<(SeedRange Range, SetAside Aside)> SetAside { get; }

    /// <summary>Words that were not found.</summary>
    public ImmutableArray<Diagnostic> Problems => _problems.ToImmutable();

    /// <summary>Corrections that were not made, because their words are no words of one block of the text.</summary>
    /// <param name="made">What was done to the text.</param>
    public IEnumerable<Diagnostic> FindUnmade(ImmutableArray<Intervention> made)
    {
        HashSet<SeedRange> done = [.. made.Where(change => change.IsMarked).Select(change => change.Range)];
        return Corrections.Where(placed => !done.Contains(placed.Range)).Select(placed => ProblemOf(
            ConversionCodes.OutsideText, placed.Correction.RecordLine, $"“{placed.Correction.Received}” in line {placed.Correction.Line} of {_seed.FileName} does not stand inside one paragraph of the text",
            "name words of one paragraph that are not set aside, no marker, and in no other correction; the title is stated under 'title'"));
    }

    private PlacedCorrection? PlaceCorrection(Correction correction)
    {
        SeedRange? range = Find(correction.Line, correction.Received);
        if (range is { } found)
        {
            if (SeedWords.StandsAgain(_seed.Lines[found.First.Line - 1], found, correction.Received))
            {
                Report(ConversionCodes.RepeatedWords, correction.RecordLine, $"line {correction.Line} of {_seed.FileName} holds “{correction.Received}” more than once", "give more of the words around it, so that they stand on the line once");
            }

            return new PlacedCorrection(found, correction);
        }

        Report(ConversionCodes.NoWords, correction.RecordLine, $"line {correction.Line} of {_seed.FileName} does not hold “{correction.Received}”", "copy the words of the correction exactly as they stand in the seed");
        return null;
    }

    private SeedPosition? PlaceBreak(ParagraphBreak wanted)
    {
        if (Find(wanted.Line, wanted.Before) is { } range)
        {
            return range.First;
        }

        Report(ConversionCodes.NoBreak, wanted.RecordLine, $"line {wanted.Line} of {_seed.FileName} does not hold “{wanted.Before}”", "copy the words after the break exactly as they stand in the seed");
        return null;
    }

    private IEnumerable<(SeedRange Range, SetAside Aside)> PlaceSetAside(SetAside aside)
    {
        if (aside.FirstLine < 1 || aside.LastLine > _order.SeedLineOf(_seed.Lines.Length) || aside.LastLine < aside.FirstLine)
        {
            Report(ConversionCodes.NoSetAside, aside.RecordLine, $"{_seed.FileName} has no lines {aside.FirstLine} to {aside.LastLine}", "name lines that the seed has");
            yield break;
        }

        if (aside.Words.Length > 0)
        {
            foreach ((SeedRange, SetAside) found in PlaceWords(aside))
            {
                yield return found;
            }

            yield break;
        }

        foreach (int line in Enumerable.Range(aside.FirstLine, aside.LastLine - aside.FirstLine + 1).SelectMany(_order.LinesOf))
        {
            int length = _seed.Lines[line - 1].Length;
            if (length > 0)
            {
                yield return (new SeedRange(new SeedPosition(line, 1), new SeedPosition(line, length)), aside);
            }
        }
    }

    private IEnumerable<(SeedRange Range, SetAside Aside)> PlaceWords(SetAside aside)
    {
        SeedRange? found = null;
        for (int line = aside.FirstLine; line <= aside.LastLine && found is null; line++)
        {
            found = Find(line, aside.Words);
        }

        if (found is { } range)
        {
            return [(range, aside)];
        }

        Report(ConversionCodes.NoSetAside, aside.RecordLine, $"lines {aside.FirstLine} to {aside.LastLine} of {_seed.FileName} do not hold “{aside.Words}”", "copy the words exactly as they stand in the seed");
        return [];
    }

    private SeedRange? Find(int line, string words) =>
        line < 1 || line > _order.SeedLineOf(_seed.Lines.Length) ? null
            : _order.LinesOf(line).Select(read => SeedWords.Find(_seed.Lines, read, words) ?? SeedWords.Find(_seed.Lines, read, _order.Read(words))).FirstOrDefault(found => found is not null);

    private void Report(string code, int recordLine, string message, string hint) => _problems.Add(ProblemOf(code, recordLine, message, hint));

    private Diagnostic ProblemOf(string code, int recordLine, string message, string hint) =>
        Diagnostic.Error(code, _guidance.RecordFile.Length > 0 ? _guidance.RecordFile : _seed.FileName, recordLine, message, hint);
}
