using System.Collections.Immutable;
using ScoArchive.Cache;
using ScoArchive.Search;
using ScoArchive.Search.WordIndex;

namespace ScoArchive.Tests.Search;

/// <summary>Where words occur in batches that did not change is taken from the cache, and the index is the same.</summary>
public sealed class KeptWordsTests : IDisposable
{
    private const int Frequent = 3;

    private readonly string _folder = Directory.CreateTempSubdirectory("kept-words-").FullName;

    [Fact]
    public void After_any_change_the_index_is_the_one_that_is_made_anew()
    {
        Random random = new(PropertyRun.Seed);
        List<SearchableDocument> documents = [];
        int used = 0;
        for (int i = 0; i < PropertyRun.CountOr(25); i++)
        {
            Change(documents, new SmallArchives(random.Next()).Documents()[0] with { Slug = $"n{i}" }, random);
            WorkCache cache = new(_folder, TimeProvider.System);
            Assert.Equal(Index(documents, WorkCache.None), Index(documents, cache));
            used += cache.Found;
        }

        Assert.True(used > 0);
    }

    [Fact]
    public void Only_the_batch_that_changed_is_split_into_words_again()
    {
        List<SearchableDocument> documents = [.. new[] { 1, 2, 3 }.Select(number => new SmallArchives(number).Documents()[0] with { Slug = $"d{number}" })];
        Index(documents, new WorkCache(_folder, TimeProvider.System));
        documents[1] = documents[1] with { Title = "A word that no other has" };
        WorkCache cache = new(_folder, TimeProvider.System);
        Index(documents, cache, fewestFrequent: int.MaxValue);
        Assert.Equal(2, cache.Found);
    }

    [Fact]
    public void Words_that_are_frequent_now_are_gathered_from_every_batch()
    {
        List<SearchableDocument> documents = [.. new[] { 1, 2, 3 }.Select(number => new SmallArchives(number).Documents()[0] with { Slug = $"d{number}", Title = "states of the states" })];
        string[] before = Index(documents, new WorkCache(_folder, TimeProvider.System), fewestFrequent: 100);
        string[] now = Index(documents, new WorkCache(_folder, TimeProvider.System), Frequent);
        Assert.Equal(Index(documents, WorkCache.None, Frequent), now);
        Assert.NotEqual(before, now);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_damaged_is_made_again(bool isCut)
    {
        List<SearchableDocument> documents = [.. new SmallArchives(5).Documents()];
        string[] index = Index(documents, new WorkCache(_folder, TimeProvider.System));
        string[] answers = Directory.GetFiles(_folder, "*", SearchOption.AllDirectories);
        Assert.NotEmpty(answers);
        foreach (string answer in answers)
        {
            byte[] content = File.ReadAllBytes(answer);
            content[^1] ^= 1;
            File.WriteAllBytes(answer, isCut ? content[..^7] : content);
        }

        WorkCache cache = new(_folder, TimeProvider.System);
        Assert.Equal(index, Index(documents, cache));
        Assert.Equal(0, cache.Found);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Change(List<SearchableDocument> documents, SearchableDocument other, Random random)
    {
        int at = random.Next(documents.Count + 1);
        if (at == documents.Count || random.Next(3) == 0)
        {
            documents.Insert(at, other);
        }
        else if (random.Next(3) == 0)
        {
            documents.RemoveAt(at);
        }
        else
        {
            documents[at] = other;
        }
    }

    // A batch for each document: its title and passages are what its words are made of.
    private static string[] Index(IEnumerable<SearchableDocument> documents, WorkCache cache, int fewestFrequent = Frequent)
    {
        List<string> files = [];
        WordIndexBuilder words = new();
        SearchIndexWriter.Write(
            documents.Select(document => new SearchableBatch([document], KeyOf(document))), SmallFacets.All, (name, bytes) => files.Add($"{name} {Convert.ToHexString(bytes)}"),
            words, cache, ImmutableDictionary<string, string>.Empty, fewestFrequent);
        return [.. files, .. words.Build().SelectMany(letter => letter.Words).SelectMany(word => word.Places.Select(place => $"{word.Word} {word.Paragraphs} {place}"))];
    }

    private static CacheKey KeyOf(SearchableDocument document)
    {
        using CacheKeyBuilder key = new("document");
        return key.AddContent(document.Title).AddContent(document.Passages).ToKey();
    }
}
