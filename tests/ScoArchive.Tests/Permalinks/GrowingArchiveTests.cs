using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Building;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Permalinks;

/// <summary>An archive that only grows loses no page: what is found by counting has no address, so that no ranking can take one away.</summary>
public sealed class GrowingArchiveTests
{
    private static readonly string[] Openings = ["The member states support", "The parties reaffirm", "They note with concern", "The council welcomes", "Delegates discussed"];
    private static readonly string[] Subjects = ["the common keeping of every old stone bridge", "joint exercises against floods in mountain valleys", "the exchange of best practices in railway traffic",
        "museums that lend each other painted scrolls", "a shared register of river harbours and lighthouses", "the bell towers of northern market towns"];
    private static readonly string[] Endings = ["between the steppe and the sea", "in the years to come", "with the central coordinating role of the UN", "under the Shanghai Spirit", "in Tashkent and Almaty"];

    [Fact]
    public async Task Every_address_ever_published_answers_while_texts_are_added()
    {
        var random = new Random(1);
        using SmallArchive archive = new();
        HashSet<string> published = [];
        HashSet<string> stated = [];
        int documents = 0;
        foreach (int size in (int[])[5, 10, 20, 40])
        {
            for (; documents < size; documents++)
            {
                int related = random.Next(4) == 0 && documents > 0 ? random.Next(documents) : -1;
                Add(archive, documents, random, related);
                if (related >= 0)
                {
                    stated.Add($"compare/{NameOf(related)}/{NameOf(documents)}/");
                }
            }

            await archive.BuildAsync();
            Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Errors));
            string[] pages = [.. archive.Pages()];
            Assert.Empty(published.Except(pages));
            Assert.DoesNotContain(published, page => page.Contains("/compare/", StringComparison.Ordinal) && IsFormer(archive, page));
            Assert.Equal(stated.Order(StringComparer.Ordinal), pages.Select(AddressOf).Where(address => address.StartsWith("compare/", StringComparison.Ordinal) && address.Length > "compare/".Length));
            Assert.Equal(ListedPhrases(archive), pages.Select(AddressOf).Where(address => address.StartsWith("formulas/", StringComparison.Ordinal) && address.Length > "formulas/".Length));
            published.UnionWith(pages);
        }

        await archive.BuildAsync(LedgerUse.Lock);
        Assert.Empty(archive.Errors);
        AssertListsAreBounded(archive);
    }

    [Fact]
    public async Task Comparisons_and_phrases_that_were_once_chosen_by_counting_lead_on_at_every_size()
    {
        const string Ledger = "input/permalinks/site.addresses.tsv";
        var random = new Random(3);
        using SmallArchive archive = new();
        for (int i = 0; i < 6; i++)
        {
            Add(archive, i, random, related: -1);
        }

        await archive.BuildAsync();
        await archive.Write(Ledger, archive.Read(Ledger)
            + $"/compare/{NameOf(0)}/{NameOf(4)}/\tcompare\t{NameOf(0)} {NameOf(4)}\tTwo texts, side by side\n"
            + "/formulas/common-keeping-of-every-old-stone-bridge/\tformulas\tcommon-keeping-of-every-old-stone-bridge\tcommon keeping of every old stone bridge\n").BuildAsync();
        for (int size = 6; size < 9; size++)
        {
            Assert.Empty(archive.Errors);
            Assert.Equal($"../../../compare/?left={NameOf(0)}&right={NameOf(4)}", LinkOf(archive, $"compare/{NameOf(0)}/{NameOf(4)}/"));
            Assert.StartsWith("../../formulas/", LinkOf(archive, "formulas/common-keeping-of-every-old-stone-bridge/"), StringComparison.Ordinal);
            Add(archive, size, random, related: -1);
            await archive.BuildAsync();
        }
    }

    // What a list leaves out is counted, and said to be in the data; documents with similar passages are all listed, each with its comparison.
    private static void AssertListsAreBounded(SmallArchive archive)
    {
        IDocument formulas = PageAt(archive, "formulas/");
        IElement[] phrases = [.. formulas.QuerySelectorAll(".formulas > li details")];
        Assert.All(phrases, phrase => Assert.InRange(phrase.QuerySelectorAll("li q").Length, 1, 12));
        Assert.Contains(phrases, phrase => phrase.QuerySelector(".section-note")?.TextContent.StartsWith("Showing 12 of ", StringComparison.Ordinal) == true);
        int pairs = JsonDocument.Parse(archive.Read("output/echoes/index.json")).RootElement.GetProperty("pairs").GetArrayLength();
        IElement[] listed = [.. archive.Pages().Select(AddressOf).Where(address => address.StartsWith("echoes/", StringComparison.Ordinal)).SelectMany(address => PageAt(archive, address).QuerySelectorAll(".echo-pairs > li a"))];
        Assert.Equal(pairs, listed.Length);
        Assert.All(listed, link => Assert.Contains("../compare/", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    private static void Add(SmallArchive archive, int number, Random random, int related)
    {
        string name = NameOf(number);
        string text = string.Concat(Enumerable.Range(1, 4).Select(at =>
            $"{at}. {Pick(Openings, random)} {Pick(Subjects, random)} {Pick(Endings, random)}, and {Pick(Subjects, random)}.\n\n"));
        string record = SmallArchive.Record(name).Replace("2021-05-06", string.Create(CultureInfo.InvariantCulture, $"{2000 + (number / 12)}-{1 + (number % 12):00}-06"), StringComparison.Ordinal);
        archive.With(name, text, record + (related >= 0 ? $"related:\n  - document: {NameOf(related)}\n    relation: see-also\n" : ""));
    }

    private static IEnumerable<string> ListedPhrases(SmallArchive archive) => JsonDocument.Parse(archive.Read("output/formulas/index.json")).RootElement.GetProperty("formulas")
        .EnumerateArray().Where(formula => formula.GetProperty("listed").GetBoolean()).Select(formula => $"formulas/{formula.GetProperty("slug").GetString()}/").Order(StringComparer.Ordinal);

    private static string LinkOf(SmallArchive archive, string address) =>
        PageAt(archive, address).GetElementById("moved")!.GetAttribute("href")!;

    private static IDocument PageAt(SmallArchive archive, string address) => new HtmlParser().ParseDocument(archive.Read($"output/{address}index.html"));

    private static bool IsFormer(SmallArchive archive, string page) => archive.Read(page).Contains("id=\"moved\"", StringComparison.Ordinal);

    private static string AddressOf(string page) => page["output/".Length..].Replace("index.html", "", StringComparison.Ordinal);

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"text-{number:00}");

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
