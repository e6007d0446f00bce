using System.Collections.Immutable;
using ScoArchive.Fixtures;
using ScoArchive.Search;

namespace ScoArchive.Tests.Search;

/// <summary>The seeds read in the simplest way, so that relevance can be tried without conversion: a line is a paragraph, or hard-wrapped lines are joined.</summary>
public static class SeedArchive
{
    private const int WrappedWidth = 100;
    private const int ShortLine = 70;

    public static ImmutableArray<SearchableDocument> Read() =>
        [.. Directory.EnumerateFiles(FixtureArchive.Seeds, "*.txt").Order(StringComparer.Ordinal).Select(Document)];

    private static SearchableDocument Document(string file)
    {
        string name = Path.GetFileName(file)[..3];
        string[] lines = [.. File.ReadAllLines(file).Select(line => line.Trim())];
        string[] paragraphs = [.. Paragraphs(lines)];
        (int year, string date, string kind) = name switch
        {
            "000" => (2023, "2023-07-04", "statement"),
            "001" => (2023, "2023", "news-report"),
            "002" => (2025, "2025-06-17", "news-report"),
            "003" => (2025, "2025-07-16", "news-report"),
            _ => (2020, "2020-11-10", "declaration"),
        };
        return new SearchableDocument(
            name, paragraphs[0], $"documents/{name}/", date, date, year, year, "en", [new FacetValue("kind", kind), new FacetValue("lang", "en")],
            [.. paragraphs.Skip(1).Select((text, at) => new SearchablePassage($"p{at + 1}", $"{at + 1}", "", text, []))]);
    }

    private static IEnumerable<string> Paragraphs(string[] lines)
    {
        bool isWrapped = lines.Where(line => line.Length > 0).Average(line => line.Length) < WrappedWidth;
        return (isWrapped ? JoinLines(lines) : lines.Where(line => line.Length > 0)).SelectMany(Parts);
    }

    // Hard-wrapped lines go on, over page breaks too, until a short line ends a sentence; a short line without one is a heading.
    private static IEnumerable<string> JoinLines(string[] lines)
    {
        string current = "";
        foreach (string line in lines.Where(line => line.Length > 0))
        {
            current = current.Length > 0 ? $"{current} {line}" : line;
            if (line.Length < ShortLine && (line.EndsWith('.') || current == line))
            {
                yield return current;
                current = "";
            }
        }

        if (current.Length > 0)
        {
            yield return current;
        }
    }

    // One seed is a single paragraph of thousands of letters; it is cut after every second sentence.
    private static IEnumerable<string> Parts(string text)
    {
        if (text.Length < 3000)
        {
            return [text];
        }

        return text.Split(". ").Chunk(2).Select(part => string.Join(". ", part) + ".");
    }
}
