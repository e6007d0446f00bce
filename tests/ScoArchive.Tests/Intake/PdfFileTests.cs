using ScoArchive.Tests.Conversion;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Xunit.Abstractions;

namespace ScoArchive.Tests.Intake;

/// <summary>PDF files of known texts and layouts give them back.</summary>
public sealed class PdfFileTests(ITestOutputHelper output)
{
    private const double Left = 70;
    private const double Right = 525;
    private const double Top = 80;
    private const double Bottom = 780;
    private const double Gutter = 24;
    private const double FewestPoints = 45;

    [Theory]
    // Short Chinese paragraphs that only an indent parts are not all told apart.
    [InlineData("spaced", 0.98)]
    [InlineData("indented", 0.98)]
    [InlineData("columns", 0.98)]
    public void Layouts_of_print_give_their_texts_back(string layout, double blocks)
    {
        TrialScore score = new();
        foreach (SampleDocument document in SampleDocument.All().Concat(SampleDocument.Unseen()).Where(document => !document.Parts.Any(part => part.Kind is 'B' or 'R')))
        {
            if (Print(document, layout) is not { } file)
            {
                continue;
            }

            string text = Intaken.Text(file);
            Assert.Equal(string.Concat(Intaken.WordsOf(document)), string.Concat(Intaken.Words(text)));
            score.Add(document.Name, document with { Parts = document.Parts.RemoveAll(part => part.Kind == 'X') }, Intaken.Convert(text));
        }

        string report = $"{score}\n{string.Join('\n', score.Misses)}";
        output.WriteLine(report);
        Assert.True(score.WordsLost <= 1 && score.BlockScore >= blocks && score.HeadingScore >= 0.95, report);
    }

    [Fact]
    public void Raised_figures_are_marks_of_notes_and_pages_are_parted()
    {
        byte[] file = new MadePdfFiles().Page().Line(Left, 100, "The rivers").Line(Left + 50, 96, "2", 6).Line(Left + 56, 100, "of the region are shared by all of its states.")
            .Page().Line(Left, 100, "They flow on into the lakes, and the lakes are deep.").Make();
        Assert.Equal("The rivers² of the region are shared by all of its states.\n\fThey flow on into the lakes, and the lakes are deep.\n", Intaken.Text(file));
    }

    [Fact]
    public void Files_that_other_programs_write_are_read_too()
    {
        var builder = new PdfDocumentBuilder();
        PdfPageBuilder page = builder.AddPage(PageSize.A4);
        PdfDocumentBuilder.AddedFont font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        page.AddText("The Parties agree to share what they know of the rivers.", 11, new PdfPoint(70, 700), font);
        page.AddText("They will meet every spring in one of the capitals.", 11, new PdfPoint(70, 670), font);
        Assert.Equal("The Parties agree to share what they know of the rivers.\n\nThey will meet every spring in one of the capitals.\n", Intaken.Text(builder.Build()));
    }

    [Fact]
    public void Scans_and_damaged_files_are_refused_with_what_to_do()
    {
        var scan = Assert.Single(Intaken.Read(new MadePdfFiles().Page().Make(), "in/scan.pdf").Diagnostics);
        Assert.Equal("SCO163", scan.Code);
        Assert.Contains("OCR", scan.Hint, StringComparison.Ordinal);
        byte[] whole = new MadePdfFiles().Page().Line(Left, 100, "Words stand here.").Make();
        var damaged = Assert.Single(Intaken.Read(whole[..120], "in/cut.pdf").Diagnostics);
        Assert.Equal("SCO161", damaged.Code);
        var named = Assert.Single(Intaken.Read("Not found\n", "in/statement.pdf").Diagnostics);
        Assert.Equal(("SCO161", true), (named.Code, named.Message.Contains(".pdf", StringComparison.Ordinal)));
        Assert.StartsWith("in/cut.pdf: ", damaged.ToString(), StringComparison.Ordinal);
    }

    private static byte[]? Print(SampleDocument document, string layout)
    {
        var file = new MadePdfFiles().Page();
        double top = Top;
        double left = Left;
        double width = layout == "columns" ? (Right - Left - Gutter) / 2 : Right - Left;
        bool inColumns = false;
        double below = Top + 60;
        foreach (SamplePart part in document.Parts.Where(part => part.Kind != 'X'))
        {
            double size = part.Kind == 'T' ? 16 : part.Kind == 'H' ? 12 : 10;
            double right = part.Kind == 'T' ? Right : left + width;
            double lines = Math.Ceiling(MadePdfFiles.WidthOf(part.Text, size) / (right - left)) + 1;
            if (top + (lines * size * 1.3) > Bottom)
            {
                bool isNext = layout == "columns" && left == Left && inColumns;
                left = isNext ? Left + width + Gutter : Left;
                right = left + width;
                top = isNext ? below : Top;
                file = isNext ? file : file.Page();
            }

            double indent = layout == "indented" && part.Kind == 'P' ? 20 : 0;
            top = file.Paragraph(left, right, top, part.Text, size, indent) + (layout == "indented" && part.Kind == 'P' ? 0 : 8);
            inColumns = layout == "columns" && part.Kind != 'T';
            below = part.Kind == 'T' ? Math.Max(top, below) : below;
            top = part.Kind == 'T' && layout == "columns" ? below : top;
        }

        // A line or two at the top of a second column show no columns; such pages are read across, with a warning.
        bool isCut = left > Left && top - below < FewestPoints;
        return isCut ? null : file.Make();
    }
}
