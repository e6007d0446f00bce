using System.IO.Compression;
using System.Runtime.CompilerServices;
using ScoArchive.Search.Stemming;

namespace ScoArchive.Tests.Search;

public sealed class StemmerTests
{
    [Fact]
    public void English_stems_are_those_of_the_published_vocabulary() =>
        AssertPublished("snowball-english.tsv.gz", EnglishStemmer.Stem, 29_000);

    [Fact]
    public void Russian_stems_are_those_of_the_published_vocabulary() =>
        AssertPublished("snowball-russian.tsv.gz", word => RussianStemmer.Stem(word.Replace('ё', 'е')), 49_000);

    [Theory]
    [InlineData("cooperation", "cooperate")]
    [InlineData("digital", "digitally")]
    [InlineData("сотрудничество", "сотрудничества")]
    public void Forms_of_a_word_share_a_stem(string one, string other) =>
        Assert.Equal(WordStemmer.Stem(one), WordStemmer.Stem(other));

    [Fact]
    public void A_hyphenated_word_has_the_stem_of_the_joined_one() =>
        Assert.Equal(WordStemmer.Stem("counterterrorism"), WordStemmer.Stem("counter-terrorism"));

    private static void AssertPublished(string file, Func<string, string> stem, int fewest, [CallerFilePath] string here = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(here)!, "samples", file);
        using StreamReader reader = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        string[] lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        List<string> wrong = [.. lines.Select(line => line.Split('\t'))
            .Where(cells => stem(cells[0]) != cells[1])
            .Select(cells => $"{cells[0]}: {stem(cells[0])}, published {cells[1]}")];
        Assert.Empty(wrong);
        Assert.True(lines.Length > fewest);
    }
}
