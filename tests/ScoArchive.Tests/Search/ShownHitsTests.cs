using System.Text.Json.Nodes;

namespace ScoArchive.Tests.Search;

/// <summary>What the search page shows of a hit, and the files that hits can be taken along in.</summary>
public sealed class ShownHitsTests
{
    private const int Longest = 420;
    private const int LongestMore = 600;

    [Fact]
    public void An_excerpt_ends_at_words_and_shows_each_thing_asked_for()
    {
        var random = new Random(7);
        JsonObject[] asked = [.. Enumerable.Range(0, 300).Select(_ => Passage(random))];
        JsonArray answers = SearchScripts.Ask("", asked);
        foreach ((JsonObject passage, JsonNode? answer) in asked.Zip(answers))
        {
            string text = passage["text"]!.GetValue<string>();
            string[] words = text.Split(' ');
            string shown = string.Concat(answer!.AsArray().Select(piece => piece!["text"]!.GetValue<string>()));
            string[] marked = [.. answer.AsArray().Where(piece => piece!["marked"]!.GetValue<bool>()).Select(piece => piece!["text"]!.GetValue<string>())];
            Assert.All(shown.Split([' ', '…'], StringSplitOptions.RemoveEmptyEntries), word => Assert.Contains(word, words));
            Assert.All(
                passage["ranges"]!.AsArray().GroupBy(range => range![2]!.GetValue<int>()),
                thing => Assert.Contains(thing, range => marked.Contains(text[range![0]!.GetValue<int>()..range[1]!.GetValue<int>()])));
            Assert.True(text.Length <= Longest ? shown == text : shown.Length <= Longest + LongestMore);
        }
    }

    [Fact]
    public void A_table_keeps_quotation_marks_and_holds_no_formula() => Assert.Equal(
        "\"title\",\"date\",\"language\",\"section\",\"paragraph\",\"address\",\"text\"\r\n"
        + "\"The \"\"A\"\"\",\"4 July 2023\",\"en\",\"\",\"2\",\"https://archive.example/documents/a/#p2\",\"'=SUM(1), said\"\r\n",
        Download("csv", Hit("=SUM(1), said")));

    [Fact]
    public void References_name_day_paragraph_and_address() => Assert.Equal(
        "TY  - GEN\r\nTI  - The \"A\"\r\nPY  - 2023\r\nDA  - 2023/07/04\r\nSP  - 2\r\nLA  - en\r\nUR  - https://archive.example/documents/a/#p2\r\nN2  - Words\r\nER  - \r\n",
        Download("ris", Hit("Words")));

    [Fact]
    public void A_list_to_cite_from_has_words_and_address() => Assert.Equal(
        "The \"A\", 4 July 2023, ¶ 2:\n“Words”\nhttps://archive.example/documents/a/#p2\n", Download("list", Hit("Words")));

    private static JsonObject Passage(Random random)
    {
        string[] words = [.. Enumerable.Range(0, random.Next(1, 300)).Select(_ => new string((char)random.Next('a', 'z'), random.Next(1, 14)))];
        JsonArray ranges = [];
        int start = 0;
        foreach (string word in words)
        {
            if (random.Next(12) == 0)
            {
                ranges.Add(new JsonArray(start, start + word.Length, random.Next(4)));
            }

            start += word.Length + 1;
        }

        return new JsonObject { ["ask"] = "excerpt", ["text"] = string.Join(' ', words), ["ranges"] = ranges };
    }

    private static string Download(string form, JsonObject hit) =>
        SearchScripts.Ask("", [new JsonObject { ["ask"] = "download", ["form"] = form, ["hits"] = new JsonArray(hit) }])[0]!.GetValue<string>();

    private static JsonObject Hit(string text) => new()
    {
        ["title"] = "The \"A\"",
        ["path"] = "documents/a/",
        ["date"] = "4 July 2023",
        ["from"] = new DateOnly(2023, 7, 4).DayNumber,
        ["to"] = new DateOnly(2023, 7, 4).DayNumber,
        ["language"] = "en",
        ["id"] = "p2",
        ["number"] = "2",
        ["section"] = "",
        ["text"] = text,
    };
}
