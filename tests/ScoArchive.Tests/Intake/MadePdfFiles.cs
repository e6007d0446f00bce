using System.Globalization;
using System.Text;

namespace ScoArchive.Tests.Intake;

/// <summary>PDF files written by hand: letters of equal width, a font that names the sign of each code, lines where a test puts them.</summary>
internal sealed class MadePdfFiles
{
    private const double Width = 595;
    private const double Height = 842;
    private readonly List<StringBuilder> _pages = [];
    private string _trailer = "";
    private int _turned;

    /// <summary>A width of letters: half the size for narrow ones, the whole for signs of Chinese.</summary>
    public static double WidthOf(string words, double size) => words.Sum(sign => sign > '\u2E80' ? size : size / 2);

    /// <summary>Starts a page.</summary>
    public MadePdfFiles Page()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    /// <summary>Turns the lines that follow by quarters of a circle, against the clock.</summary>
    public MadePdfFiles Turn(int quarters)
    {
        _turned = quarters;
        return this;
    }

    /// <summary>Says in the trailer that the file is locked.</summary>
    public MadePdfFiles Lock(string handler)
    {
        string key = new('A', 64);
        _trailer = $" /ID [<00> <00>] /Encrypt << /Filter /{handler} /V 1 /R 2 /Length 40 /P -44 /O <{key}> /U <{key}> >>";
        return this;
    }

    /// <summary>Writes a line of a script from right to left, as programs print it: the last letter first, brackets turned.</summary>
    public MadePdfFiles LineFromRight(double right, double top, string words, double size = 10)
    {
        string printed = string.Concat(words.Reverse().Select(sign => sign switch { '(' => ')', ')' => '(', _ => sign }));
        printed = System.Text.RegularExpressions.Regex.Replace(printed, @"[A-Za-z\d]+(?: [A-Za-z\d]+)*", match => string.Concat(match.Value.Reverse()));
        return Line(right - WidthOf(words, size), top, printed, size);
    }

    /// <summary>Writes columns of lines, each as many as are wanted.</summary>
    /// <returns>The lines in the order of reading.</returns>
    public string[] Columns(double width, double top, string words, params int[] lines)
    {
        const double Size = 8;
        const double Gap = 18;
        string[] all = [.. words.Split(' ').Aggregate(new List<string> { "" }, (made, word) =>
        {
            if (WidthOf(made[^1] + " " + word, Size) > width)
            {
                made.Add(word);
            }
            else
            {
                made[^1] = (made[^1] + " " + word).Trim();
            }

            return made;
        }).Take(lines.Sum())];
        for (int column = 0, at = 0; column < lines.Length; column++)
        {
            for (int line = 0; line < lines[column]; line++, at++)
            {
                Line(60 + (column * (width + Gap)), top + (line * Size * 1.3), all[at], Size);
            }
        }

        return all;
    }

    /// <summary>Writes a line.</summary>
    public MadePdfFiles Line(double left, double top, string words, double size = 10)
    {
        string turn = _turned switch { 1 => "0 1 -1 0", 2 => "-1 0 0 -1", 3 => "0 -1 1 0", _ => "1 0 0 1" };
        (double x, double y) = _turned switch { 1 => (top, left), 2 => (Width - left, top), 3 => (Width - top, Height - left), _ => (left, Height - top) };
        string codes = string.Concat(words.Select(sign => ((int)sign).ToString("X4", CultureInfo.InvariantCulture)));
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {turn} {x:F2} {y:F2} Tm <{codes}> Tj ET\n");
        return this;
    }

    /// <summary>Writes a paragraph between two edges.</summary>
    /// <returns>Where the next line would stand.</returns>
    public double Paragraph(double left, double right, double top, string words, double size = 10, double indent = 0)
    {
        var line = new StringBuilder();
        double start = left + indent;
        foreach (string word in Units(words))
        {
            if (line.Length > 0 && start + WidthOf((line + word).TrimEnd(), size) > right)
            {
                Line(start, top, line.ToString().TrimEnd(), size);
                line.Clear();
                (start, top) = (left, top + (size * 1.3));
            }

            line.Append(word);
        }

        Line(start, top, line.ToString().TrimEnd(), size);
        return top + (size * 1.3);
    }

    public byte[] Make()
    {
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, i) => $"{7 + (i * 2)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [0 11903 500] >>",
            "<< /Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
            Stream("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Made def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
                + string.Concat(Enumerable.Range(0, 256).Chunk(100).Select(rows => $"{rows.Length} beginbfrange\n{string.Concat(rows.Select(row => $"<{row:X2}00> <{row:X2}FF> <{row:X2}00>\n"))}endbfrange\n"))
                + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"),
        ];
        foreach (StringBuilder page in _pages)
        {
            objects.Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Width} {Height}] /Resources << /Font << /F1 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>"));
            objects.Add(Stream(page.ToString()));
        }

        var file = new StringBuilder("%PDF-1.4\n");
        List<int> places = [];
        for (int i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))}");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R{_trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Stream(string text) => $"<< /Length {text.Length} >>\nstream\n{text}\nendstream";

    // Words with the blank behind them; signs of Chinese one by one.
    private static IEnumerable<string> Units(string words)
    {
        int start = 0;
        for (int i = 1; i <= words.Length; i++)
        {
            if (i == words.Length || words[i - 1] == ' ' || (words[i - 1] > '\u2E80' && !"，。；：、》）".Contains(words[i], StringComparison.Ordinal)))
            {
                yield return words[start..i];
                start = i;
            }
        }
    }
}
