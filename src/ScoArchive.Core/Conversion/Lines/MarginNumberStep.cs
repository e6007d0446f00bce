using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>
/// Sets the numbers of lines aside that stand in the left margin, as drafts and records have them: at every line, or at every second, fifth or tenth
/// one. They are known by counting: each stands as many lines below the one before as it is higher. Where all lines have one, they are numbers of lines only
/// where sentences run on from line to line; else they are the numbers of a list.
/// </summary>
internal static class MarginNumberStep
{
    private const string Name = "numbers of lines";
    private const int MostDigits = 4;
    private const int Gap = 2;
    private const int FewestOfAll = 8;
    private const int FewestOfSome = 3;
    private static readonly ImmutableArray<int> Steps = [5, 10, 2, 1];

    /// <summary>Takes the numbers out.</summary>
    public static Worksheet Apply(Worksheet sheet)
    {
        MarginNumber[] numbers = [.. Read(sheet.Lines)];
        MarginNumber[] counted = Steps.Select(step => Counted(numbers, step, sheet.Lines)).FirstOrDefault(found => found.Length > 0) ?? [];
        if (counted.Length == 0)
        {
            return sheet;
        }

        ImmutableArray<TextLine>.Builder lines = sheet.Lines.ToBuilder();
        ImmutableList<Intervention>.Builder interventions = sheet.Interventions.ToBuilder();
        ImmutableList<StepReport>.Builder reports = sheet.Reports.ToBuilder();
        foreach (MarginNumber number in counted)
        {
            TextLine line = lines[number.Index].Slice(0, number.Digits);
            interventions.Add(new Intervention(InterventionKind.Boilerplate, line.Range, line.Text, InterventionNote.Of(NoteReason.LineNumber)));
            reports.Add(new StepReport(Name, line.Number, NoteWords.Of(NoteReason.LineNumber)));
            lines[number.Index] = lines[number.Index].From(number.Digits);
        }

        return sheet with { Lines = lines.ToImmutable(), Interventions = interventions.ToImmutable(), Reports = reports.ToImmutable() };
    }

    private static IEnumerable<MarginNumber> Read(ImmutableArray<TextLine> lines)
    {
        int inked = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            string text = lines[i].Text;
            inked += lines[i].IsBlank ? 0 : 1;
            int digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
            int words = digits is > 0 and <= MostDigits ? text.AsSpan(digits).IndexOfAnyExcept(' ', '\t') : 0;
            if (words >= Gap || (words == 1 && text[digits] == '\t'))
            {
                yield return new MarginNumber(i, inked, digits, int.Parse(text.AsSpan(0, digits), provider: System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>The numbers that count lines in one step; none where others than these stand in the margin, or too few.</summary>
    private static MarginNumber[] Counted(MarginNumber[] numbers, int step, ImmutableArray<TextLine> lines)
    {
        List<MarginNumber> counted = [];
        foreach (MarginNumber number in numbers)
        {
            bool opens = number.Value == step && (counted.Count == 0 ? number.Inked == step : Enumerable.Range(counted[^1].Index, number.Index - counted[^1].Index).Any(i => lines[i + 1].StartsPage));
            bool follows = counted.Count > 0 && number.Value == counted[^1].Value + step && (number.Inked == counted[^1].Inked + step || number.Index == counted[^1].Index + step);
            if (counted.Count == 1 && !opens && !follows)
            {
                counted.Clear();
            }

            if (opens || follows || counted.Count == 0)
            {
                counted.Add(number);
            }
        }

        bool enough = step > 1
            ? counted.Count >= FewestOfSome || (counted.Count == FewestOfSome - 1 && counted[0].Value == step && counted[0].Inked == step)
            : counted.Count >= FewestOfAll && counted.Zip(counted.Skip(1)).Count(pair => Sentences.RunsOn(WordsOf(pair.First, lines), WordsOf(pair.Second, lines))) * 2 >= counted.Count;
        return enough && counted.Count * 5 >= numbers.Length * 4 ? [.. counted] : [];
    }

    private static string WordsOf(MarginNumber number, ImmutableArray<TextLine> lines) => lines[number.Index].Text[number.Digits..].Trim();

    /// <summary>A number before the words of a line.</summary>
    /// <param name="Index">Index of the line.</param>
    /// <param name="Inked">How many lines with words there are down to this one.</param>
    /// <param name="Digits">How many digits it has.</param>
    /// <param name="Value">The number.</param>
    private readonly record struct MarginNumber(int Index, int Inked, int Digits, int Value);
}
