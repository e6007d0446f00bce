using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ScoArchive.Building;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Preview;

/// <summary>A change of texts under preview: shown at once, as a build would publish it.</summary>
public sealed class ChangedTextsTests
{
    private const string First = "The Parties will cooperate.\n\nThey will meet in Tashkent on 5 July 2025.\n";

    private static readonly Arbitrary<string[]> Paragraphs =
        Gen.Elements("They met in Astana on 4 July 2024.", "Trade between Kazakhstan and China grows.", "Drug trafficking is fought in Dushanbe.", "## *Not* <b>markup</b> & words.", "Rivers are shared; so are glaciers.")
            .ArrayOf().Where(paragraphs => paragraphs.Length > 0).ToArbitrary();

    [Fact]
    public void Every_page_is_shown_as_the_next_build_publishes_it() =>
        Prop.ForAll(Paragraphs, paragraphs =>
        {
            using SmallArchive archive = Build();
            archive.Write("seeds/a-text.txt", First + "\n" + string.Join("\n\n", paragraphs) + "\n");
            Outcome<BuiltContent> changed = Assert.IsType<Outcome<BuiltContent>>(Apply(archive, "seeds/a-text.txt"));
            Assert.True(changed.Succeeded, string.Join('\n', changed.Diagnostics));
            FreshPages pages = FreshPages.Load(archive.Options, changed.Value).Value!;
            archive.BuildAsync().GetAwaiter().GetResult();
            Assert.Empty(archive.Errors);
            Assert.All(archive.Pages(), page => Assert.Equal(archive.Read(page), TextOf(pages.Read(page["output/".Length..]))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(8));

    [Fact]
    public void A_record_that_changes_is_shown_too()
    {
        using SmallArchive archive = Build();
        archive.Write("seeds/a-text.yml", SmallArchive.Record("a-text").Replace("2021-05-06", "2019-01-02", StringComparison.Ordinal));
        FreshPages pages = FreshPages.Load(archive.Options, Apply(archive, "seeds/a-text.yml")!.Value!).Value!;
        Assert.Contains("2019", TextOf(pages.Read("documents/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_is_told_with_its_line()
    {
        using SmallArchive archive = Build();
        archive.Write("seeds/a-text.yml", SmallArchive.Record("a-text") + "titel: No\n");
        Outcome<BuiltContent> changed = Assert.IsType<Outcome<BuiltContent>>(Apply(archive, "seeds/a-text.yml"));
        Assert.False(changed.Succeeded);
        Assert.Contains(changed.Diagnostics, problem => problem is { Source: "seeds/a-text.yml", Line: 10 });
    }

    [Theory]
    [InlineData("seeds/a-text.yml", "a-text", "another-text")]
    [InlineData("seeds/new.txt", "", "")]
    [InlineData("input/vocabulary/topics.yml", "", "")]
    public void What_changes_more_than_a_text_is_left_to_a_build(string path, string word, string other)
    {
        using SmallArchive archive = Build();
        archive.Write(path, word.Length > 0 ? archive.Read(path).Replace(word, other, StringComparison.Ordinal) : First);
        Assert.Null(Apply(archive, path));
    }

    [Fact]
    public void A_text_that_is_gone_is_left_to_a_build()
    {
        using SmallArchive archive = Build();
        archive.Delete("seeds/a-text.txt");
        Assert.Null(Apply(archive, "seeds/a-text.txt"));
    }

    private static SmallArchive Build()
    {
        SmallArchive archive = new SmallArchive().With("a-text", First).With("b-text", "Glaciers feed rivers.\n\nCotton is grown in Uzbekistan.\n");
        archive.BuildAsync().GetAwaiter().GetResult();
        Assert.Empty(archive.Errors);
        return archive;
    }

    private static Outcome<BuiltContent>? Apply(SmallArchive archive, params ImmutableArray<string> paths) =>
        ChangedTexts.Apply(archive.Options, archive.Report.Content!, [.. paths.Select(archive.PathOf)]);

    private static string TextOf(byte[]? file) => Encoding.UTF8.GetString(Assert.IsType<byte[]>(file));
}
