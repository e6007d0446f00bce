using System.Collections.Immutable;

namespace ScoArchive.Tests.Vocabulary;

/// <summary>What a reader found in a paragraph.</summary>
internal sealed record Label(
    string Document,
    int Paragraph,
    string Opening,
    ImmutableArray<string> States,
    ImmutableArray<string> Dates,
    ImmutableArray<string> Topics,
    ImmutableArray<string> Roles)
{
    /// <summary>Reads a line of <c>labels.tsv</c>: document, paragraph, opening words, states, dates, topics, roles of states.</summary>
    public static Label Parse(string line)
    {
        string[] parts = line.Split('\t');
        return new Label(
            parts[0],
            int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture),
            parts[2],
            Items(parts[3]),
            Items(parts[4]),
            Items(parts[5]),
            Items(parts[6]));
    }

    private static ImmutableArray<string> Items(string cell) => [.. cell.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
