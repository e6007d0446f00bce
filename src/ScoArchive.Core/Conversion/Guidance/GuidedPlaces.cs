using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Composition;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Guidance;

/// <summary>Finds the words that a record's corrections, breaks and set-asides name, and says where they are missing.</summary>
internal sealed class GuidedPlaces
{
    private readonly SeedText _seed;
    private readonly EditorialGuidance _guidance;
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Looks everything up.</summary>
    public GuidedPlaces(SeedText seed, EditorialGuidance guidance)
    {
        (_seed, _guidance) = (seed, guidance);
        Corrections = [.. guidance.Corrections.Select(PlaceCorrection).OfType<PlacedCorrection>().OrderBy(c => c.Range.First)];
        Breaks = [.. guidance.ParagraphBreaks.Select(PlaceBreak).OfType<SeedPosition>().Order()];
        SetAside = [.. guidance.SetAside.SelectMany(PlaceSetAside).OrderBy(s => s.Range.First)];
    }

    /// <summary>Corrections with their places, in seed order.</summary>
    public ImmutableArray<PlacedCorrection> Corrections { get; }

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
        HashSet<SeedRange> done = [.. made.Where(change => change.Kind is InterventionKind.Correction or InterventionKind.Sic).Select(change => change.Range)];
        return Corrections.Where(placed => !done.Contains(placed.Range)).Select(placed => ProblemOf(
            "SCO205", placed.Correction.RecordLine, $"“{placed.Correction.Received}” in line {placed.Correction.Line} of {_seed.FileName} does not stand inside one paragraph of the text",
            "name words of one paragraph that are not set aside, no marker, and in no other correction; the title is stated under 'title'"));
    }

    private PlacedCorrection? PlaceCorrection(Correction correction)
    {
        SeedRange? range = Find(correction.Line, correction.Received);
        if (range is { } found)
        {
            if (SeedWords.StandsAgain(_seed.Lines[correction.Line - 1], found, correction.Received))
            {
                Report("SCO204", correction.RecordLine, $"line {correction.Line} of {_seed.FileName} holds “{correction.Received}” more than once", "give more of the words around it, so that they stand on the line once");
            }

            return new PlacedCorrection(found, correction);
        }

        Report("SCO201", correction.RecordLine, $"line {correction.Line} of {_seed.FileName} does not hold “{correction.Received}”", "copy the words of the correction exactly as they stand in the seed");
        return null;
    }

    private SeedPosition? PlaceBreak(ParagraphBreak wanted)
    {
        if (Find(wanted.Line, wanted.Before) is { } range)
        {
            return range.First;
        }

        Report("SCO202", wanted.RecordLine, $"line {wanted.Line} of {_seed.FileName} does not hold “{wanted.Before}”", "copy the words after the break exactly as they stand in the seed");
        return null;
    }

    private IEnumerable<(SeedRange Range, SetAside Aside)> PlaceSetAside(SetAside aside)
    {
        if (aside.FirstLine < 1 || aside.LastLine > _seed.Lines.Length || aside.LastLine < aside.FirstLine)
        {
            Report("SCO203", aside.RecordLine, $"{_seed.FileName} has no lines {aside.FirstLine} to {aside.LastLine}", "name lines that the seed has");
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

        for (int line = aside.FirstLine; line <= aside.LastLine; line++)
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

        Report("SCO203", aside.RecordLine, $"lines {aside.FirstLine} to {aside.LastLine} of {_seed.FileName} do not hold “{aside.Words}”", "copy the words exactly as they stand in the seed");
        return [];
    }

    private SeedRange? Find(int line, string words) =>
        line >= 1 && line <= _seed.Lines.Length ? SeedWords.Find(_seed.Lines, line, words) : null;

    private void Report(string code, int recordLine, string message, string hint) => _problems.Add(ProblemOf(code, recordLine, message, hint));

    private Diagnostic ProblemOf(string code, int recordLine, string message, string hint) =>
        Diagnostic.Error(code, _guidance.RecordFile.Length > 0 ? _guidance.RecordFile : _seed.FileName, recordLine, message, hint);
}
