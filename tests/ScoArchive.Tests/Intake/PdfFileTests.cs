using ScoArchive.Intake;
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
    // Short paragraphs that only an indent parts, and signatures at the margin right below a full line, are not all told apart.
    [InlineData("spaced", 0.975)]
    [InlineData("indented", 0.975)]
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

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    public void The_last_words_of_a_title_belong_to_it_also_below_a_full_line(double uneven)
    {
        const string Full = "Declaration of the Masters of Ferries on Lamps and on the Rules of Every";
        double middle = Left + (MadePdfFiles.WidthOf(Full, 12) / 2);
        MadePdfFiles file = new MadePdfFiles().Page().Line(Left, 100, Full, 12).Line(middle - (MadePdfFiles.WidthOf("Season", 12) / 2), 116, "Season", 12);
        file.Paragraph(Left, (2 * middle) - Left - uneven, 150, "The masters met in the old custom house on the eastern bank of the river and they agreed to keep three lamps burning at every landing.", 10, 20);
        Assert.StartsWith(Full + " Season\n\nThe masters met", Intaken.Text(file.Make()), StringComparison.Ordinal);
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

    [Theory]
    [InlineData("Standard")]
    [InlineData("Adobe.PubSec")]
    public void A_file_with_a_password_is_refused_with_what_to_do(string handler)
    {
        var problem = Assert.Single(Intaken.Read(new MadePdfFiles().Page().Line(Left, 100, "Words stand here, and are locked.").Lock(handler).Make(), "in/locked.pdf").Diagnostics);
        Assert.Equal("SCO162", problem.Code);
        Assert.Contains("print it to a new PDF", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_are_read_one_after_the_other_however_short_the_last_one_is()
    {
        const string Words = "the masters of the ferries met in spring above the old landing and agreed to keep three lamps burning through all of the winter at every bank "
            + "so that no boat would miss it in fog or in the first snow of the year and asked whoever keeps a bell to ring it at dusk for those who travel ";
        foreach (int count in new[] { 2, 3 })
        {
            foreach ((int full, int last) in new[] { (4, 1), (4, 2), (7, 1), (9, 2), (12, 12), (30, 1), (30, 29) })
            {
                MadePdfFiles file = new MadePdfFiles().Page().Line(60, 70, "STATEMENT ON FERRIES", 14);
                string[] lines = file.Columns((475 - (18 * (count - 1))) / (double)count, 110, string.Concat(Enumerable.Repeat(Words, 30)), [.. Enumerable.Repeat(full, count - 1), last]);
                ExtractedText text = Intaken.Read(file.Make()).Value!.Text;
                Assert.Equal("STATEMENT ON FERRIES " + string.Join(' ', lines), string.Join(' ', text.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)));
                Assert.Equal(full < 6 || last < 2, text.Doubts.Any(doubt => doubt.Contains("side by side on page 1", StringComparison.Ordinal)));
            }
        }
    }

    [Fact]
    public void Cells_of_a_table_stay_side_by_side_and_long_ones_are_said()
    {
        MadePdfFiles file = new MadePdfFiles().Page();
        (string, string)[] rows = [("Agreement on the northern ferries", "Signed at the landing in spring"), ("Protocol on lamps and on bells", "Signed in the town in autumn"), ("Rules for the masters of boats", "Adopted by the guild of ropes")];
        for (int i = 0; i < rows.Length; i++)
        {
            file.Line(Left, 100 + (i * 13), rows[i].Item1).Line(330, 100 + (i * 13), rows[i].Item2);
        }

        ExtractedText text = Intaken.Read(file.Make()).Value!.Text;
        Assert.Equal(string.Concat(rows.Select(row => $"{row.Item1}\t{row.Item2}\n")), text.Text);
        Assert.Contains(text.Doubts, doubt => doubt.Contains("side by side", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_turned_page_is_read_as_a_reader_turns_it(int quarters)
    {
        byte[] file = new MadePdfFiles().Page().Line(Left, 80, "The rivers are shared by all of the states.").Page().Turn(quarters).Line(Left, 100, "They flow on into the lakes, and the lakes").Line(Left, 113, "are deep.").Make();
        ExtractedText text = Intaken.Read(file).Value!.Text;
        Assert.Equal("The rivers are shared by all of the states.\n\fThey flow on into the lakes, and the lakes are deep.\n", text.Text);
        Assert.Empty(text.Doubts);
    }

    [Fact]
    public void Words_that_run_across_the_others_are_left_out_and_said()
    {
        byte[] file = new MadePdfFiles().Page().Line(Left, 80, "The rivers are shared by all of the states.").Turn(1).Line(200, 30, "DRAFT").Make();
        ExtractedText text = Intaken.Read(file).Value!.Text;
        Assert.Equal("The rivers are shared by all of the states.\n", text.Text);
        Assert.Contains("Letters of turned lines were left out: 5.", text.Doubts);
    }

    [Fact]
    public void Lines_from_right_to_left_are_read_in_their_order_with_numbers_and_words_of_other_letters_in_theirs()
    {
        string[] lines = ["בשנת 2020 החליטו הצדדים (ברוב קולות) לשמור על נהרות", "משותפים עם SCO Charter 2001 ועם כל המדינות"];
        byte[] file = new MadePdfFiles().Page().LineFromRight(Right, 100, lines[0]).LineFromRight(Right, 113, lines[1]).Make();
        ExtractedText text = Intaken.Read(file).Value!.Text;
        Assert.Equal(string.Join(' ', lines) + "\n", text.Text);
        Assert.Contains(text.Doubts, doubt => doubt.Contains("page 1 run from right to left", StringComparison.Ordinal));
    }

    [Fact]
    public void Joined_forms_of_letters_are_the_letters_and_a_line_of_another_direction_keeps_its_own()
    {
        byte[] file = new MadePdfFiles().Page().Line(Left, 80, "The word \uFE8E\uFEEB\uFEEA means as much.").LineFromRight(Right, 120, "طرف‌ها \uFEFB در سال ۲۰۲۰ و").Make();
        Assert.Equal("The word هها means as much.\n\nطرف‌ها لا در سال ۲۰۲۰ و\n", Intaken.Text(file));
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
