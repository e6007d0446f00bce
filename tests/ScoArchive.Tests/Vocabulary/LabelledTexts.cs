using System.Collections.Immutable;
using System.Text;
using ScoArchive.Fixtures;

namespace ScoArchive.Tests.Vocabulary;

/// <summary>The texts with labels, read from the repository.</summary>
internal static class LabelledTexts
{
    public static ImmutableArray<LabelledText> Seeds { get; } =
    [
        Seed("000", byLine: false),
        Seed("001", byLine: false),
        Seed("002", byLine: true),
        Seed("003", byLine: true),
        Seed("004", byLine: false),
    ];

    /// <summary>Texts in other layouts, made for the labels.</summary>
    public static ImmutableArray<LabelledText> Others { get; } =
    [
        .. Directory.GetFiles(Path.Combine(LabelsFolder, "texts"), "*.txt").Order(StringComparer.Ordinal).Select(Other),
    ];

    /// <summary>The sets of texts that were written and labelled, one after the other, before anything had been run over them.</summary>
    public static ImmutableArray<string> HeldOutSets { get; } = ["held-out", "unseen", "trials", "bodies", "forums", "statements", "assemblies", "councils", "commissions", "sessions", "panels", "meetings", "declarations", "records", "volumes", "summaries"];

    /// <summary>The texts of one of those sets.</summary>
    public static ImmutableArray<LabelledText> HeldOut(string set) =>
        [.. Directory.GetFiles(Path.Combine(LabelsFolder, set), "*.txt").Order(StringComparer.Ordinal).Select(OneByOne)];

    public static string LabelsFolder => Path.Combine(RepositoryFolder.Root, "tests", "ScoArchive.Tests", "Vocabulary", "Labels");

    private static LabelledText Other(string path)
    {
        string[] parts = Path.GetFileName(path).Split('.');
        return new LabelledText(parts[0], parts[1], Paragraphs(File.ReadAllText(path), byLine: false));
    }

    private static LabelledText OneByOne(string path)
    {
        string[] parts = Path.GetFileName(path).Split('.');
        return new LabelledText(parts[0], parts[1], [.. File.ReadAllText(path).Split("\n\n").Select(paragraph => paragraph.Trim())]);
    }

    private static LabelledText Seed(string name, bool byLine)
    {
        string text = File.ReadAllText(Directory.GetFiles(FixtureArchive.Seeds, name + "_*.txt").Single()).ReplaceLineEndings("\n");
        return new LabelledText(name, "en", Paragraphs(text, byLine));
    }

    public static ImmutableArray<string> Paragraphs(string text, bool byLine) =>
    [
        .. Joined(text.Split(byLine ? "\n" : "\n\n"))
            .SelectMany(Sentences)
            .Select(paragraph => string.Join(' ', paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(paragraph => paragraph.Length > 0),
    ];

    // A page break in the middle of a sentence leaves a long piece without an end.
    private static IEnumerable<string> Joined(IEnumerable<string> pieces)
    {
        const int LongestHeading = 100;
        string open = "";
        foreach (string piece in pieces.Select(piece => piece.Trim()).Where(piece => piece.Length > 0))
        {
            string whole = open.Length > 0 ? open + " " + piece : piece;
            bool isOpen = whole.Length > LongestHeading && char.IsLetter(whole[^1]) && !whole.EndsWith("Security", StringComparison.Ordinal);
            if (!isOpen)
            {
                yield return whole;
            }

            open = isOpen ? whole : "";
        }

        if (open.Length > 0)
        {
            yield return open;
        }
    }

    // One seed is a single paragraph of thousands of characters; a label needs less.
    private static IEnumerable<string> Sentences(string paragraph)
    {
        const int LongestParagraph = 2500;
        if (paragraph.Length <= LongestParagraph)
        {
            return [paragraph];
        }

        var pieces = new List<string>();
        var piece = new StringBuilder();
        foreach (string sentence in paragraph.Split(". "))
        {
            piece.Append(sentence).Append(". ");
            if (piece.Length > 600)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }
        }

        return [.. pieces, piece.ToString()];
    }
}
