using ScoArchive.Content;
using ScoArchive.Core.Dates;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Records;
using ScoArchive.Core.Seeds;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Building;

/// <summary>Says of a text without a record that no date was found for it, and which days stand in it.</summary>
public static class UndatedText
{
    private const int MostCandidates = 3;

    /// <summary>The warning, which names at most three days with their lines and what to write in the record.</summary>
    /// <param name="unit">The seed's files.</param>
    /// <param name="seed">The seed.</param>
    public static Diagnostic Report(SeedUnit unit, SeedText seed)
    {
        (string Date, string Words, int Line)[] candidates = [.. CandidatesOf(seed)];
        return candidates.Length == 0
            ? Diagnostic.Warning(RecordCodes.NoDate, unit.SeedName, 0, "no date was found for the text, and no day stands in it",
                $"write 'date:' with the day, month or year that you know in {unit.RecordName}")
            : Diagnostic.Warning(RecordCodes.NoDate, unit.SeedName, candidates[0].Line,
                "no date was found that is surely the text's own; days that stand in it: " + string.Join(", ", candidates.Select(day => $"{day.Date} (line {day.Line}, '{day.Words}')")),
                $"write 'date: {candidates[0].Date}', or the day that is right, in {unit.RecordName}");
    }

    /// <summary>The days that stand in a text, in words.</summary>
    public static string Describe(SeedText seed)
    {
        string[] days = [.. CandidatesOf(seed).Select(day => $"{day.Date} (line {day.Line})")];
        return days.Length == 0 ? "no day stands in the text" : "days that stand in the text: " + string.Join(", ", days);
    }

    private static IEnumerable<(string Date, string Words, int Line)> CandidatesOf(SeedText seed) =>
        seed.Lines.SelectMany((line, index) => DaysOf(line).Select(day => (day.Date.ToString(), day.Words, index + 1))).DistinctBy(candidate => candidate.Item1).Take(MostCandidates);

    private static IEnumerable<(EdtfDate Date, string Words)> DaysOf(string line) =>
        from mention in DateFinder.Find(line)
        let start = mention.Date.Start
        where start is { Day: not null, Month: not null, Year: not null }
        select (start.Value, mention.Words);
}
