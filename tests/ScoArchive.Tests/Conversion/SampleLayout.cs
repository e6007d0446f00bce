namespace ScoArchive.Tests.Conversion;

/// <summary>One way of laying a document out as plain text.</summary>
public sealed record SampleLayout(string Name)
{
    /// <summary>Places in a line; 0 leaves every paragraph on one line.</summary>
    public int Width { get; init; }

    public int BlankLines { get; init; } = 1;

    public int FirstIndent { get; init; }

    public int Margin { get; init; }

    public int LinesOnPage { get; init; }

    /// <summary>What stands between pages: {n} is the page's number, {m} the next one's, {t} the document's short title.</summary>
    public string PageEnd { get; init; } = "";

    public bool CentresHeadings { get; init; }

    public bool CutsWords { get; init; }

    public bool IsDoubleSpaced { get; init; }

    public bool IsJustified { get; init; }

    public string TableStyle { get; init; } = "pipes";

    /// <summary>How far all lines of a paragraph but the first stand to the right of it.</summary>
    public int HangingIndent { get; init; }

    /// <summary>Whether lines are drawn below titles and headings.</summary>
    public bool Underlines { get; init; }

    /// <summary>Whether titles and headings have the signs of Markdown before them.</summary>
    public bool MarksHeadings { get; init; }

    /// <summary>Which lines have their number in the margin: every fifth one by 5; 0 for none.</summary>
    public int NumbersLines { get; init; }

    /// <summary>Whether a sign that nobody sees stands inside long words, as web pages have them where a line may break.</summary>
    public bool BreaksWordsInvisibly { get; init; }

    /// <summary>Neither blank lines nor indents: a paragraph whose last line is full cannot be told from one that goes on.</summary>
    public bool CannotTellFullLines => Width > 0 && BlankLines == 0 && FirstIndent == 0;

    public static IEnumerable<SampleLayout> All()
    {
        yield return new("plain");
        yield return new("one paragraph a line") { BlankLines = 0 };
        yield return new("tabs in tables") { TableStyle = "tabs" };
        foreach (int width in new[] { 40, 55, 66, 72, 80, 100 })
        {
            yield return new($"wrapped at {width}") { Width = width, TableStyle = "columns" };
            yield return new($"wrapped at {width}, indents, no blank lines") { Width = width, BlankLines = 0, FirstIndent = 4 };
            yield return new($"wrapped at {width}, no blank lines") { Width = width, BlankLines = 0 };
            yield return new($"wrapped at {width}, form feeds") { Width = width, LinesOnPage = 25, PageEnd = "\f" };
            yield return new($"wrapped at {width}, page numbers") { Width = width, LinesOnPage = 30, PageEnd = "\n- {n} -\n\n" };
            yield return new($"wrapped at {width}, cut words") { Width = width, CutsWords = true };
        }

        foreach (int lines in new[] { 18, 25, 33, 42 })
        {
            yield return new($"blank runs after {lines}") { Width = 78, LinesOnPage = lines, PageEnd = "\n\n\n" };
            yield return new($"running header after {lines}") { Width = 70, LinesOnPage = lines, PageEnd = "\n{n}\n\f{t}\n\n" };
            yield return new($"footer after {lines}, indents") { Width = 76, LinesOnPage = lines, PageEnd = "\n\n{t} | Page {n}\n\n", FirstIndent = 5, BlankLines = 0 };
            yield return new($"bare numbers after {lines}, no blank lines") { Width = 64, LinesOnPage = lines, PageEnd = "\n{n}\n\n", BlankLines = 0 };
            yield return new($"form feeds after {lines}, cut words, indents") { Width = 62, LinesOnPage = lines, PageEnd = "\f", BlankLines = 0, FirstIndent = 3, CutsWords = true };
        }

        yield return new("centred headings") { Width = 72, CentresHeadings = true };
        yield return new("centred headings, indents, no blank lines") { Width = 80, CentresHeadings = true, BlankLines = 0, FirstIndent = 4 };
        yield return new("deep indents, no blank lines") { Width = 74, BlankLines = 0, FirstIndent = 8 };
        yield return new("centred headings, deep indents, no blank lines") { Width = 74, CentresHeadings = true, BlankLines = 0, FirstIndent = 6 };
        yield return new("margin") { Width = 72, Margin = 8 };
        yield return new("double spaced") { Width = 70, IsDoubleSpaced = true, FirstIndent = 4, BlankLines = 0 };
        yield return new("justified") { Width = 74, IsJustified = true };
        yield return new("two blank lines") { Width = 68, BlankLines = 2 };
        yield return new("hanging lines, no blank lines") { Width = 70, BlankLines = 0, HangingIndent = 5 };
        yield return new("lines below headings") { Width = 70, Underlines = true };
        yield return new("signs of Markdown") { MarksHeadings = true };
        yield return new("numbers of lines") { Width = 66, NumbersLines = 5 };
        yield return new("signs that nobody sees") { BreaksWordsInvisibly = true };
        yield return new("heads with numbers after 30") { Width = 68, LinesOnPage = 30, PageEnd = "\n\f{m}                    {t}\n\n" };
    }
}
