using System.Collections.Immutable;
using System.Globalization;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace ScoArchive.Intake.Pdf;

/// <summary>Counts what the letters of a file show of it: whether there are any, can be read, and what a reader should look at.</summary>
internal sealed class PdfTally
{
    private const int FewestLetters = 20;
    private const int MostNamed = 10;
    private readonly List<int> _empty = [];
    private readonly List<int> _doubtful = [];
    private readonly List<int> _fromRight = [];
    private int _letters;
    private int _upright;
    private int _unreadable;
    private int _recognised;

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => _upright < FewestLetters;

    /// <summary>Whether nobody can tell what letters the fonts show.</summary>
    public bool IsUnreadable => _unreadable * 10 > _letters;

    /// <summary>What a reader should look at, a sentence each.</summary>
    public ImmutableArray<string> Doubts =>
    [
        .. Say(_empty.Count > 0, $"No text stands on {Named(_empty)}, only a picture; what it shows is missing."),
        .. Say(_doubtful.Count > 0, $"Words stand side by side on {Named(_doubtful)}; look whether they are read in the right order."),
        .. Say(_fromRight.Count > 0, $"The lines of {Named(_fromRight)} run from right to left; look at the order of numbers and of words in other letters."),
        .. Say(_unreadable > 0, string.Create(CultureInfo.InvariantCulture, $"Letters that the fonts do not name were left as they are: {_unreadable}.")),
        .. Say(_letters > _upright, string.Create(CultureInfo.InvariantCulture, $"Letters of turned lines were left out: {_letters - _upright}.")),
        .. Say(_recognised * 2 > _letters, "The text was read from pictures by a program (OCR); compare it with the pages."),
    ];

    /// <summary>Counts a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="letters">Its letters.</param>
    /// <param name="reading">Its rows.</param>
    public void Add(Page page, PdfLetters letters, PdfReading reading)
    {
        Letter[] shown = [.. page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value))];
        int upright = letters.Letters.Count(letter => !letter.IsBlank);
        _letters += upright + letters.LeftOut;
        _upright += upright;
        _unreadable += shown.Count(letter => IsUnnamed(letter.Value));
        _recognised += shown.Count(letter => letter.RenderingMode == TextRenderingMode.Neither);
        Note(_empty, page, shown.Length < FewestLetters && page.NumberOfImages > 0);
        Note(_doubtful, page, reading.IsDoubtful);
        Note(_fromRight, page, letters.IsMirrored);
    }

    private static void Note(List<int> pages, Page page, bool counts) => pages.AddRange(counts ? [page.Number] : []);

    private static string[] Say(bool isSo, string sentence) => isSo ? [sentence] : [];

    private static string Named(List<int> pages) =>
        $"page {string.Join(", ", pages.Take(MostNamed).Select(page => page.ToString(CultureInfo.InvariantCulture)))}{(pages.Count > MostNamed ? " and others" : "")}";

    private static bool IsUnnamed(string letter) => letter.Any(sign => sign is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') || (char.IsControl(sign) && sign != '\t'));
}
