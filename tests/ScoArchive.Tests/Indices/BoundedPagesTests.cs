using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Indices;

/// <summary>No page but a document's own grows with the archive: what does not fit is divided by time, each part at an address that says it.</summary>
public sealed class BoundedPagesTests
{
    // What a page of about 15,000 pixels at a desk holds, in documents of a list.
    private const int Bound = 260;
    private const int Documents = 150;

    private static readonly string[] Sentences =
    [
        "The member states reaffirm the fight against terrorism, separatism and extremism on {0} June 2021 in Tashkent",
        "China, Russia and Uzbekistan welcome the digital economy and the sharing of best practices since 15 June 2001",
        "The parties support the integration of digital solutions in priority sectors such as the financial sector number {0}",
        "They note the central coordinating role of the United Nations in {0} matters of trade and energy by 2030",
    ];

    [Fact]
    public async Task However_many_documents_there_are_no_page_lists_more_than_it_has_room_for_and_nothing_is_left_out()
    {
        using SmallArchive archive = new();
        for (int i = 0; i < Documents; i++)
        {
            archive.With(NameOf(i), TextOf(i, paragraphs: i == 0 ? 150 : 4), Dated(NameOf(i), i));
        }

        await archive.BuildAsync();
        Assert.Empty(archive.Errors);
        Dictionary<string, IDocument> pages = archive.Pages().ToDictionary(page => page["output/".Length..].Replace("index.html", "", StringComparison.Ordinal), page => (IDocument)new HtmlParser().ParseDocument(archive.Read(page)));
        string[] tooLong = [.. pages.Where(page => !IsDocument(page.Key)).Select(page => (page.Key, Size: SizeOf(page.Value))).Where(page => page.Size > Bound).Select(page => $"{page.Key}: {page.Size}")];
        Assert.True(tooLong.Length == 0, string.Join('\n', tooLong));

        // Every document stands in the lists, and every paragraph on a topic on the topic's pages.
        Assert.Equal(Documents, Below(pages, "documents/", page => page == "documents/" || page.StartsWith("documents/in/", StringComparison.Ordinal)).SelectMany(page => page.QuerySelectorAll(".entry h3 a")).Select(link => link.GetAttribute("href")!.Replace("../", "", StringComparison.Ordinal)).Distinct().Count());
        Assert.Equal(Documents, Below(pages, "kinds/declaration/", _ => true).SelectMany(page => page.QuerySelectorAll(".entry h3 a")).Select(link => link.TextContent).Distinct().Count());
        Assert.Equal(
            archive.Read("output/topics/terrorism/index.json").Split("\"id\":").Length - 1,
            Below(pages, "topics/terrorism/", _ => true).SelectMany(page => page.QuerySelectorAll(".excerpts .number, .more-numbers a")).Select(link => link.GetAttribute("href")!.Replace("../", "", StringComparison.Ordinal)).Distinct().Count());
        Assert.Contains(pages.Keys, page => page.StartsWith("topics/terrorism/2021/", StringComparison.Ordinal));
        Assert.Contains(pages.Keys, page => page.StartsWith("timeline/2021/06/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Comparisons_of_related_documents_are_listed_by_time_and_none_is_left_out()
    {
        const int Related = 140;
        using SmallArchive archive = new();
        archive.With("hub", TextOf(0, paragraphs: 2), SmallArchive.Record("hub").Replace("2021-05-06", "2000-01-01", StringComparison.Ordinal));
        for (int i = 0; i < Related; i++)
        {
            archive.With(NameOf(i), TextOf(i, paragraphs: 2), Dated(NameOf(i), i) + "related:\n  - document: hub\n    relation: see-also\n");
        }

        await archive.BuildAsync();
        Assert.Empty(archive.Errors);
        Dictionary<string, IDocument> lists = archive.Pages().Where(page => Regex.IsMatch(page, "^output/compare/(index|in/.*)")).ToDictionary(page => page, page => (IDocument)new HtmlParser().ParseDocument(archive.Read(page)));
        Assert.Contains("output/compare/in/2021/index.html", lists.Keys);
        Assert.All(lists.Values, page => Assert.InRange(SizeOf(page) + page.QuerySelectorAll(".compare-related li").Length, 1, Bound));
        Assert.Equal(Related, lists.Values.SelectMany(page => page.QuerySelectorAll(".compare-related a")).Select(link => link.GetAttribute("href")!.Replace("../", "", StringComparison.Ordinal).Replace("compare/", "", StringComparison.Ordinal)).Distinct().Count());
        Assert.NotEmpty(lists["output/compare/index.html"].QuerySelectorAll(".bars a"));
    }

    [Fact]
    public async Task The_page_of_a_part_that_is_divided_otherwise_now_leads_to_the_list()
    {
        const string Ledger = "input/permalinks/site.addresses.tsv";
        using SmallArchive archive = await new SmallArchive().With("a", TextOf(1, 4)).BuildAsync();
        await archive.Write(Ledger, archive.Read(Ledger) + "/topics/terrorism/2021/05/\ttopics\tterrorism/2021/05\tTerrorism: May 2021\n").BuildAsync();
        Assert.Empty(archive.Errors);
        IDocument page = new HtmlParser().ParseDocument(archive.Read("output/topics/terrorism/2021/05/index.html"));
        Assert.Equal("../../../../topics/terrorism/", page.GetElementById("moved")!.GetAttribute("href"));
    }

    private static IEnumerable<IDocument> Below(Dictionary<string, IDocument> pages, string folder, Func<string, bool> isMeant) =>
        pages.Where(page => page.Key.StartsWith(folder, StringComparison.Ordinal) && isMeant(page.Key)).Select(page => page.Value);

    private static bool IsDocument(string page) => page.StartsWith("documents/", StringComparison.Ordinal) && page != "documents/" && !page.StartsWith("documents/in/", StringComparison.Ordinal);

    // A paragraph takes the room of three documents; what is folded takes one line.
    private static int SizeOf(IDocument page) =>
        page.QuerySelectorAll("main article.entry, .dated ul > li, .echo-pairs > li, .bars tbody tr, .matrix tbody tr, .formulas > li, .counted li").Length
        + (3 * page.QuerySelectorAll("main .excerpts > li, main .list-part").Length)
        + (page.QuerySelectorAll(".more-numbers a").Length / 12);

    // Half of the archive is of one year, most of that of one month.
    private static string Dated(string name, int number) => SmallArchive.Record(name).Replace("2021-05-06", number switch
    {
        < 75 => string.Create(CultureInfo.InvariantCulture, $"2021-06-{1 + (number % 3):00}"),
        < 90 => string.Create(CultureInfo.InvariantCulture, $"2021-{1 + (number % 12):00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{2001 + (number % 20)}"),
    }, StringComparison.Ordinal);

    private static string TextOf(int number, int paragraphs) => string.Concat(Enumerable.Range(0, paragraphs).Select(at =>
        $"{at + 1}. {string.Format(CultureInfo.InvariantCulture, Sentences[(number + at) % Sentences.Length], 1 + ((number + at) % 28))}.\n\n"));

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"text-{number:000}");
}
