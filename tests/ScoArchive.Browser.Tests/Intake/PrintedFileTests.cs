using System.Net;
using System.Text;
using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Languages;
using ScoArchive.Core.Seeds;
using ScoArchive.Intake;

namespace ScoArchive.Browser.Tests.Intake;

/// <summary>PDF files that a browser prints give back the text that was printed.</summary>
[Collection(SiteCollection.Name)]
public sealed class PrintedFileTests(BuiltSite site)
{
    private const string Spaced = "body { font: 12pt/1.35 serif } h1 { font-size: 17pt; text-align: center } h2 { font-size: 13pt }";
    private const string Indented = "body { font: 11pt/1.3 serif; text-align: justify } p { margin: 0; text-indent: 2em } h1, h2 { font-size: 12pt; text-align: center }";

    private static readonly string[] English =
    [
        "# Declaration of the Ferry Masters of the Great Lakes on the Keeping of Lamps and the Reading of the Rules in Every Season",
        "The masters of the ferries, having met in the old custom house on the eastern bank, recall with gratitude the keepers of the lamps who served before them.",
        "They note that the ice came three weeks earlier than in former years, and that boats had to wait at the landings until the channel was opened again by the breakers.",
        "## Lamps and landings",
        "Three lamps are kept burning at every landing from dusk until dawn. The cost is shared by all masters, in equal parts, and is paid at the beginning of the season.",
        "Whoever finds a lamp dark lights it, and tells the keeper in the morning.",
        "## Rules of the crossing",
        "The rules are read aloud before the first boat leaves. A copy hangs in the cabin of each ferry, where passengers can see it without asking for it.",
    ];

    private static readonly string[] Russian =
    [
        "# Заявление начальников переправ о порядке движения судов в зимнее время",
        "Начальники переправ, собравшись в здании старой таможни, с признательностью вспоминают смотрителей огней, которые несли службу до них.",
        "Они отмечают, что лёд встал на три недели раньше обычного и что суда были вынуждены ждать у причалов, пока канал не был снова открыт.",
        "## Огни и причалы",
        "На каждом причале от сумерек до рассвета горят три огня. Расходы делятся поровну между всеми переправами и оплачиваются в начале навигации.",
        "Каждый, кто увидит погасший огонь, зажигает его и утром сообщает об этом смотрителю.",
    ];

    private static readonly string[] Persian =
    [
        "# بیانیه درباره چراغ‌های رودخانه در فصل زمستان",
        "استادان قایق‌ها در گمرک قدیمی گرد هم آمدند و با سپاس از نگهبانان چراغ‌ها یاد کردند که پیش از آنها خدمت می‌کردند.",
        "آنها در سال 2020 (برابر با ۱۳۹۹) توافق کردند که سه چراغ در هر اسکله روشن بماند تا هیچ قایقی راه خود را در مه گم نکند.",
    ];

    public static TheoryData<string, string> Prints { get; } = new() { { "en", "spaced" }, { "en", "indented" }, { "ru", "spaced" }, { "ru", "indented" }, { "fa", "spaced" } };

    [Theory]
    [MemberData(nameof(Prints))]
    public async Task A_printed_page_gives_its_text_back(string language, string layout)
    {
        string[] parts = language switch { "ru" => Russian, "fa" => Persian, _ => English };
        IPage page = await site.Browser.NewPageAsync();
        await page.SetContentAsync($"<html lang=\"{language}\" dir=\"{WritingDirection.Of(language)}\"><style>{(layout == "spaced" ? Spaced : Indented)}</style>{string.Concat(parts.Select(Element))}</html>");
        byte[] pdf = await page.PdfAsync(new PagePdfOptions { Format = "A5", Margin = new Margin { Top = "20mm", Bottom = "20mm", Left = "18mm", Right = "18mm" } });
        await page.CloseAsync();

        string text = OriginalForms.Read(new OriginalFile("printed.pdf", pdf)).Value!.Text.Text;
        ConvertedText converted = Converter.Convert(SeedReader.Read("printed.txt", Encoding.UTF8.GetBytes(text)).Value!, EditorialGuidance.None).Value!;
        string[] found = [$"# {converted.Detected.Title.Value}", .. converted.Blocks.Select(block => (block is HeadingBlock ? "## " : "") + block.Text)];
        Assert.Equal(parts, found);
    }

    private static string Element(string part) =>
        part.StartsWith("## ", StringComparison.Ordinal) ? $"<h2>{WebUtility.HtmlEncode(part[3..])}</h2>" : part.StartsWith("# ", StringComparison.Ordinal) ? $"<h1>{WebUtility.HtmlEncode(part[2..])}</h1>" : $"<p>{WebUtility.HtmlEncode(part)}</p>";
}
