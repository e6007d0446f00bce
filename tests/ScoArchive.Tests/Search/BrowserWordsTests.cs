using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using ScoArchive.Fixtures;
using ScoArchive.Search.Stemming;
using ScoArchive.Search.Words;

namespace ScoArchive.Tests.Search;

/// <summary>The browser must split, fold and stem words just as the build does, or it would miss what is there.</summary>
public sealed class BrowserWordsTests
{
    [Fact]
    public void The_browser_splits_every_seed_as_the_build_does() =>
        AssertSame([.. Directory.EnumerateFiles(FixtureArchive.Seeds, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)]);

    [Fact]
    public void The_browser_folds_letters_of_all_alphabets_as_the_build_does()
    {
        StringBuilder letters = new();
        for (int character = 0x20; character < 0x3000; character++)
        {
            // Letters that Unicode added lately are known to one side only.
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.OtherNotAssigned && !IsLate(character))
            {
                letters.Append('x').Append((char)character).Append("y ");
            }
        }

        AssertSame([letters.ToString(), "Ｆｕｌｌ１２ ﬁne cafe\u0301 и\u0306 Straße ŁÓDŹ", "漢字かな交じり、数字经济。𠮷野家"]);
    }

    [Fact]
    public void The_browser_splits_any_text_as_the_build_does()
    {
        Random random = new(7);
        string[] pieces = ["a", "B", "é", "e\u0301", "'", "’", "-", "‑", "–", " ", "\n", "1", "漢", "字", "\u00ad", "\u200b", "ж", "й", ".", "/", "👍", "\u0301"];
        AssertSame([.. Enumerable.Range(0, 300).Select(_ => string.Concat(Enumerable.Range(0, 24).Select(_ => pieces[random.Next(pieces.Length)])))]);
    }

    [Theory]
    [InlineData("snowball-english.tsv.gz")]
    [InlineData("snowball-russian.tsv.gz")]
    public void The_browsers_stems_are_those_of_the_published_vocabularies(string file)
    {
        using StreamReader reader = new(new GZipStream(File.OpenRead(Path.Combine(SearchScripts.Here(), "samples", file)), CompressionMode.Decompress));
        string[][] pairs = [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Replace('ё', 'е').Split('\t'))
            .Where(pair => !pair[0].Contains('-', StringComparison.Ordinal))];
        JsonArray stems = SearchScripts.Ask("", pairs.Select(pair => new JsonObject { ["ask"] = "stem", ["word"] = pair[0] }));
        Assert.Equal(pairs.Select(pair => pair[1]), stems.Select(stem => stem!.GetValue<string>()));
    }

    [Fact]
    public void The_browser_stems_any_word_as_the_build_does()
    {
        Random random = new(11);
        string[] latin = ["gener", "commun", "univers", "y", "ee", "ing", "ed", "ly", "ies", "'s", "ation", "al", "ful", "ss", "t", "b", "o", "i", "e", "-", "7"];
        string[] cyrillic = ["ост", "ива", "ющ", "ся", "ого", "ями", "нн", "ь", "ейш", "и", "а", "р", "ст", "ов", "ы", "й", "-"];
        string[] forms = [.. Enumerable.Range(0, 4000).Select(number => Word(random, number % 2 == 0 ? latin : cyrillic)).Where(form => form.Trim('-').Length > 0)];
        JsonArray stems = SearchScripts.Ask("", forms.Select(form => new JsonObject { ["ask"] = "stem", ["word"] = form }));
        Assert.Equal(forms.Select(form => $"{form}: {WordStemmer.Stem(form)}"), forms.Zip(stems).Select(pair => $"{pair.First}: {pair.Second}"));
    }

    private static string Word(Random random, string[] pieces) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => pieces[random.Next(pieces.Length)]));

    private static bool IsLate(int character) => character is (>= 0x870 and <= 0x89F) or 0x1C89 or 0x1C8A or 0xCDC or 0xC5C;

    private static void AssertSame(string[] texts)
    {
        JsonArray answers = SearchScripts.Ask("", texts.Select(text => new JsonObject { ["ask"] = "words", ["text"] = text }));
        foreach ((string text, JsonNode? answer) in texts.Zip(answers))
        {
            Assert.Equal(
                WordSplitter.Split(text).Select(word => $"{word.Form} {word.Position} {word.Width}"),
                answer!.AsArray().Select(word => $"{word!["form"]} {word["position"]} {word["width"]}"));
        }
    }
}
