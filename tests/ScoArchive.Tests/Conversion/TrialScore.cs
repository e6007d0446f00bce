using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>How well one conversion returned the parts of a sample.</summary>
internal sealed class TrialScore
{
    private static readonly char[] Blank = [' ', '\n', '\t', '|'];

    public int ExpectedBlocks { get; private set; }

    public int FoundBlocks { get; private set; }

    public int MatchedBlocks { get; private set; }

    public int ExpectedHeadings { get; private set; }

    public int FoundHeadings { get; private set; }

    public int MatchedHeadings { get; private set; }

    public int WordsLost { get; private set; }

    public int FurnitureKept { get; private set; }

    public int Facts { get; private set; }

    public int FactsRight { get; private set; }

    public Dictionary<string, int> RightFacts { get; } = new(StringComparer.Ordinal);

    public List<string> Misses { get; } = [];

    public double BlockScore => Score(MatchedBlocks, ExpectedBlocks, FoundBlocks);

    public double HeadingScore => Score(MatchedHeadings, ExpectedHeadings, FoundHeadings);

    /// <summary>The figures in one line: by parts, and right ones of each fact.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"words lost {WordsLost}, blocks {BlockScore:F3}, headings {HeadingScore:F3}, furniture kept {FurnitureKept}, facts {FactsRight}/{Facts} ({string.Join(", ", RightFacts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"))})");

    public void Add(string label, SampleDocument document, ConvertedText converted)
    {
        string[] expected = [.. document.Parts.Where(p => p.IsRunning).Select(p => p.Text)];
        string[] found = [.. converted.Blocks.Where(b => b is not TableBlock).Select(Whole)];
        Compare(label, "block", expected, found, (e, f, m) => (ExpectedBlocks, FoundBlocks, MatchedBlocks) = (ExpectedBlocks + e, FoundBlocks + f, MatchedBlocks + m));
        string[] headings = [.. document.Parts.Where(p => p.Kind == 'H').Select(p => p.Text)];
        string[] foundHeadings = [.. converted.Blocks.OfType<HeadingBlock>().Select(b => b.Text)];
        Compare(label, "heading", headings, foundHeadings, (e, f, m) => (ExpectedHeadings, FoundHeadings, MatchedHeadings) = (ExpectedHeadings + e, FoundHeadings + f, MatchedHeadings + m));
        AddWords(label, document, converted);
        AddFacts(label, document, converted.Detected);
    }

    private static double Score(int matched, int expected, int found) => expected + found == 0 ? 1 : 2.0 * matched / (expected + found);

    // No blank stands behind a Chinese marker.
    private static string Whole(Block block) => block is ListItemBlock item ? item.Marker + (item.Marker[^1] > '\u2E80' ? "" : " ") + item.Text : block.Text;

    private void Compare(string label, string what, string[] expected, string[] found, Action<int, int, int> count)
    {
        Dictionary<string, int> left = expected.GroupBy(t => t, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        int matched = 0;
        foreach (string text in found)
        {
            if (left.GetValueOrDefault(text) > 0)
            {
                left[text]--;
                matched++;
            }
            else
            {
                Misses.Add($"{label}: extra {what} “{Brief(text)}”");
            }
        }

        Misses.AddRange(left.Where(p => p.Value > 0).Select(p => $"{label}: missing {what} “{Brief(p.Key)}”"));
        count(expected.Length, found.Length, matched);
    }

    /// <summary>Words of the running text that were set aside, and furniture that was not.</summary>
    private void AddWords(string label, SampleDocument document, ConvertedText converted)
    {
        string running = string.Join(' ', converted.Blocks.Select(Whole)) + " " + converted.Detected.Title.Value;
        Dictionary<string, int> kept = Words(running).GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        IEnumerable<string> words = document.Parts.Where(p => p.IsRunning || p.Kind is 'T' or 'B').SelectMany(p => Words(p.Text));
        foreach (var word in words.GroupBy(w => w, StringComparer.Ordinal))
        {
            int lost = word.Count() - kept.GetValueOrDefault(word.Key);
            WordsLost += Math.Max(0, lost);
            if (lost > 0)
            {
                Misses.Add($"{label}: lost “{word.Key}”");
            }
        }

        foreach (SamplePart part in document.Parts.Where(p => p.Kind is 'X' or 'S' or 'O' or 'C' or 'D' && !document.Parts.Any(other => other.IsRunning && other.Text.Contains(p.Text, StringComparison.Ordinal))))
        {
            bool keptAsText = converted.Blocks.Any(b => b.Text.Contains(part.Text, StringComparison.Ordinal));
            FurnitureKept += keptAsText ? 1 : 0;
            Misses.AddRange(keptAsText ? [$"{label}: kept {part.Kind} “{Brief(part.Text)}”"] : []);
        }
    }

    private void AddFacts(string label, SampleDocument document, DetectedMetadata detected)
    {
        Check("title", string.Join(document.Fact("language") == "zh" ? "" : " ", document.Parts.Where(p => p.Kind == 'T').Select(p => p.Text)), detected.Title.Value);
        Check("date", document.Fact("date"), detected.Date?.Value);
        Check("place", document.Fact("place"), detected.Place?.Value);
        Check("kind", document.Fact("kind"), detected.Kind?.Value);
        Check("language", document.Fact("language"), detected.Language.Value);

        void Check(string what, string expected, string? found)
        {
            bool right = (found ?? "") == expected;
            Facts++;
            FactsRight += right ? 1 : 0;
            RightFacts[what] = RightFacts.GetValueOrDefault(what) + (right ? 1 : 0);
            Misses.AddRange(right ? [] : [$"{label}: {what} is “{found}”, not “{expected}”"]);
        }
    }

    /// <summary>Words, and single signs of Chinese.</summary>
    private static IEnumerable<string> Words(string text) =>
        text.Split(Blank, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => word.Any(c => c > '\u2E80') ? word.Select(c => c.ToString()) : [word]);

    private static string Brief(string text) => text.Length <= 70 ? text : $"{text[..40]}…{text[^28..]}";
}
