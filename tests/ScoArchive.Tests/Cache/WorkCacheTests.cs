using ScoArchive.Building;
using ScoArchive.Cache;
using ScoArchive.Core.Seeds;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Cache;

/// <summary>What earlier builds kept can save time and do nothing else.</summary>
public sealed class WorkCacheTests : IDisposable
{
    private readonly CachedArchive _archive = new();

    [Fact]
    public async Task After_any_edits_a_build_with_the_cache_publishes_what_a_clean_one_does()
    {
        ArchiveEdits edits = new(_archive.Files, new Random(PropertyRun.Seed));
        List<string> made = [], refusals = [];
        int used = 0, published = 0, unchanged = 0, refused = 0;
        int count = PropertyRun.CountOr(14);
        for (int i = 0; i < count; i++)
        {
            if (refused == 0)
            {
                _archive.Remember();
            }

            made.Add(edits.Make());
            BuildReport report = await _archive.CompareAsync(string.Join("; ", made));
            used += report.KeptAnswers;
            published += report.Succeeded ? 1 : 0;
            refused = report.Succeeded ? 0 : refused + 1;
            refusals.AddRange(report.Succeeded ? [] : [$"{made[^1]}: {report.Diagnostics.FirstOrDefault()}"]);
            unchanged += await _archive.CompareUnchangedAsync(report, made) ? 1 : 0;

            // What nobody mends would be all that the rest of a long history is about.
            if (refused == 2)
            {
                _archive.Restore();
                edits.LookAgain();
                made.Add("all as it was when it was last published");
                refused = 0;
            }
        }

        Assert.True(published > count * 2 / 3, $"Only {published} of {count} edits could be published. {string.Join("; ", refusals)}");
        Assert.True(unchanged > 0 && unchanged >= published / 2, $"Only {unchanged} of {published} sites were known again.");
        Assert.True(used > made.Count, $"Only {used} answers were used again.");
    }

    [Fact]
    public async Task Nothing_is_worked_out_twice()
    {
        WriteTwoTexts();
        BuildReport first = await _archive.BuildAsync();
        int answers = _archive.Answers.Length;
        _archive.Files.Delete("output/robots.txt");
        BuildReport second = await _archive.BuildAsync();
        Assert.Equal(0, first.KeptAnswers);
        Assert.Equal((2 * 2) + 1, second.KeptAnswers);
        Assert.Equal((2 * 3) + 5, answers);
    }

    [Fact]
    public async Task What_reading_a_text_reported_is_reported_again()
    {
        WriteTwoTexts();
        _archive.Files.With("c-text", "A letter of the word gla\uFFFDiers was lost before.\n");
        await _archive.BuildAsync();
        _archive.Files.Delete("output/robots.txt");
        BuildReport report = await _archive.CompareAsync("");
        Assert.Contains(report.Diagnostics, problem => problem.Code == SeedCodes.LostBefore);
        Assert.Equal((2 * 3) + 1, report.KeptAnswers);
    }

    [Fact]
    public async Task Ledgers_with_other_line_ends_are_the_same_ledgers()
    {
        WriteTwoTexts();
        await _archive.BuildAsync();
        foreach (string ledger in Directory.GetFiles(_archive.Files.PathOf("input/permalinks"), "*-text*.tsv"))
        {
            File.WriteAllText(ledger, "\uFEFF" + File.ReadAllText(ledger).ReplaceLineEndings("\r\n"));
        }

        BuildReport report = await _archive.CompareAsync("");
        Assert.Equal((2 * 2) + 1, report.KeptAnswers);
        Assert.Empty(report.LedgerChanges);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("empty")]
    [InlineData("one byte")]
    [InlineData("exchanged")]
    [InlineData("a folder")]
    public async Task What_is_damaged_is_worked_out_again(string damage)
    {
        WriteTwoTexts();
        await _archive.BuildAsync();
        string[] answers = _archive.Answers;
        byte[][] contents = [.. answers.Select(File.ReadAllBytes)];
        for (int i = 0; i < answers.Length; i++)
        {
            Damage(answers[i], contents[i], contents[(i + 1) % contents.Length], damage);
        }

        BuildReport report = await _archive.CompareAsync("");
        Assert.Equal(0, report.KeptAnswers);
    }

    [Fact]
    public async Task A_page_used_again_is_told_of_a_place_that_went()
    {
        WriteTwoTexts();
        _archive.Files.With("c-text", "The Indian delegation spoke of glaciers, of rivers and of all that lives beside them.\n")
            .Write("input/pages/links.md", "# Links\n\n[India](../states/india/#adjectives)\n");
        Assert.True((await _archive.CompareAsync("")).Succeeded);
        _archive.Files.With("c-text", "The Chinese delegation spoke of glaciers, of rivers and of all that lives beside them.\n");
        BuildReport report = await _archive.CompareAsync("India is not named any more");
        Assert.Contains(report.Diagnostics, problem => problem.Code == "SCO501" && problem.Message.Contains("#adjectives", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lists_that_are_divided_by_time_are_made_again_where_they_show_something_else()
    {
        for (int i = 0; i < 45; i++)
        {
            Write($"text-{i}", "Uzbekistan and China will cooperate against terrorism.\n\nThey met in Samarkand.\n", i < 5 ? "2020-03-04" : "2021-05-06");
        }

        Assert.True((await _archive.CompareAsync("")).Succeeded);
        Assert.True(_archive.Files.Has("output/topics/terrorism/2021/index.html"));
        foreach ((string change, string text, string day) in (ValueTuple<string, string, string>[])
        [
            ("other words that show the topic", "Uzbekistan and China will cooperate against terrorists.\n\nThey met in Samarkand.\n", "2021-05-06"),
            ("another day", "Uzbekistan and China will cooperate against terrorists.\n\nThey met in Samarkand.\n", "2020-01-06"),
            ("another topic", "Uzbekistan and China will cooperate in trade.\n\nThey met in Samarkand.\n", "2020-01-06"),
            ("no name of a state", "The Parties will cooperate in trade.\n\nThey met in Samarkand.\n", "2020-01-06"),
        ])
        {
            Write("text-7", text, day);
            Assert.True((await _archive.CompareAsync(change)).Succeeded, change);
        }

        void Write(string slug, string text, string day) =>
            _archive.Files.With(slug, text, SmallArchive.Record(slug).Replace("2021-05-06", day, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_archive_in_the_same_folder_disturbs_nothing()
    {
        WriteTwoTexts();
        await _archive.BuildAsync();
        using CachedArchive other = new();
        other.Files.With("a-text", "Other words.\n").With("b-text", "Glaciers feed rivers.\n");
        await other.Files.BuildAsync(options => options with { Workspace = options.Workspace with { Cache = _archive.Folder } });
        Assert.True(other.Files.Report.Succeeded);
        _archive.Files.Delete("output/robots.txt");
        BuildReport report = await _archive.CompareAsync("");
        Assert.Equal((2 * 2) + 1, report.KeptAnswers);
    }

    [Fact]
    public async Task Where_it_cannot_be_written_the_site_is_built_all_the_same()
    {
        WriteTwoTexts();
        File.WriteAllText(_archive.Folder, "not a folder");
        Assert.True((await _archive.CompareAsync("")).Succeeded);
    }

    [Fact]
    public void What_has_no_use_any_more_goes_oldest_first_and_only_beyond_the_bound()
    {
        string text = new('a', 30 << 20);
        WorkCache first = new(_archive.Folder, TimeProvider.System);
        foreach (string name in (string[])["one", "two", "three"])
        {
            first.Get(KeyOf(name), () => text);
            File.SetLastWriteTimeUtc(_archive.Answers.MinBy(File.GetLastWriteTimeUtc)!, new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        WorkCache second = new(_archive.Folder, TimeProvider.System);
        Assert.Equal(text, second.Get(KeyOf("three"), () => "worked out again"));
        second.Trim();
        Assert.Equal(3, _archive.Answers.Length);
        WorkCache third = new(_archive.Folder, TimeProvider.System);
        third.Trim();
        Assert.Equal(2, _archive.Answers.Length);
    }

    [Fact]
    public void Half_a_pair_of_letters_is_kept_as_it_is()
    {
        WorkCache cache = new(_archive.Folder, TimeProvider.System);
        cache.Get(KeyOf("half"), () => "\ud83d");
        Assert.Equal("\ud83d", cache.Get(KeyOf("half"), () => "worked out again"));
    }

    [Fact]
    public void What_cannot_be_written_down_is_worked_out_every_time()
    {
        WorkCache cache = new(_archive.Folder, TimeProvider.System);
        Assert.Equal("one", cache.Get(KeyOf("function"), () => new Func<string>(() => "one"))!());
        Assert.Equal("two", cache.Get(KeyOf("function"), () => new Func<string>(() => "two"))!());
        Assert.Empty(_archive.Answers);
    }

    [Fact]
    public void Pieces_do_not_run_into_each_other()
    {
        using CacheKeyBuilder one = new("work");
        using CacheKeyBuilder other = new("work");
        Assert.NotEqual(one.AddBytes("ab"u8).AddBytes("c"u8).ToKey(), other.AddBytes("a"u8).AddBytes("bc"u8).ToKey());
    }

    public void Dispose() => _archive.Dispose();

    private static CacheKey KeyOf(string name)
    {
        using CacheKeyBuilder key = new(name);
        return key.ToKey();
    }

    private static void Damage(string path, byte[] content, byte[] other, string damage)
    {
        File.Delete(path);
        if (damage == "a folder")
        {
            Directory.CreateDirectory(path);
            return;
        }

        content[^2] ^= damage == "one byte" ? (byte)1 : (byte)0;
        File.WriteAllBytes(path, damage switch { "cut" => content[..^5], "empty" => [], "exchanged" => other, _ => content });
    }

    private void WriteTwoTexts() => _archive.Files
        .With("a-text", "The Parties will cooperate.\n\nThey will meet in Tashkent on 5 July 2025.\n")
        .With("b-text", "Glaciers feed rivers.\n\nCotton is grown in Uzbekistan.\n");
}
