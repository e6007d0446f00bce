using System.Collections.Immutable;
using System.Text;

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

    private static LabelledText Seed(string name, bool byLine)
    {
        string folder = Path.Combine(RepositoryFolder.Find(), "seeds");
        string text = File.ReadAllText(Directory.GetFiles(folder, name + "_*.txt").Single()).ReplaceLineEndings("\n");
        return new LabelledText(name, "en", Paragraphs(text, byLine));
    }

    public static ImmutableArray<string> Paragraphs(string text, bool byLine) =>
    [
        .. text.Split(byLine ? "\n" : "\n\n")
            .SelectMany(Sentences)
            .Select(paragraph => string.Join(' ', paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(paragraph => paragraph.Length > 0),
    ];

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
