using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ScoArchive.Tests.Conversion;

/// <summary>A made-up document and the way it is laid out.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Paragraphs">Its paragraphs, in order.</param>
/// <param name="Width">Width that lines are wrapped at; 0 for one line a paragraph.</param>
/// <param name="Indent">Blanks before first lines, which then stand in for blank lines; 0 for none.</param>
/// <param name="LinesOnPage">Lines after which a page may end inside a sentence; 0 for no pages.</param>
/// <param name="LineEnd">The signs that end lines.</param>
/// <param name="Encoding">The encoding's name; one that starts with a byte order mark is marked by <c>+</c>.</param>
public sealed record GeneratedText(string Title, IReadOnlyList<string> Paragraphs, int Width, int Indent, int LinesOnPage, string LineEnd, string Encoding)
{
    private static readonly string[] Words =
        "river water valley bridge road village glacier meadow library teacher pupil harvest orchard journey caravan market letter lantern winter summer mountain pasture shepherd carpet melon apricot railway station tunnel signal of the and with for from under over carries joins opens feeds guards follows".Split(' ');

    /// <summary>Documents of every length and layout.</summary>
    public static Gen<GeneratedText> All() =>
        from titleWords in Gen.Elements(Words).ArrayOf(4)
        from paragraphs in Paragraph().NonEmptyListOf()
        from numbered in Gen.Elements(true, false)
        from width in Gen.Elements(0, 44, 60, 66, 72, 80, 96)
        from indent in Gen.Elements(0, 3, 5)
        from lines in Gen.Elements(0, 7, 23)
        from lineEnd in Gen.Elements("\n", "\r\n", "\r")
        from encoding in Gen.Elements("utf-8", "utf-8+", "utf-16+", "utf-16BE+", "utf-16", "utf-16BE")
        select new GeneratedText(
            "Report on the " + string.Join(' ', titleWords.Where(word => word.Length > 4).Append("lantern")),
            [.. paragraphs.Select((text, i) => numbered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {text}") : text)],
            width, paragraphs.Count > 3 ? indent : 0, lines, lineEnd, encoding);

    /// <summary>The file's bytes.</summary>
    public byte[] Bytes()
    {
        bool marked = Encoding.EndsWith('+');
        Encoding encoding = System.Text.Encoding.GetEncoding(Encoding.TrimEnd('+'));
        byte[] body = encoding.GetBytes(string.Join(LineEnd, Lines()) + LineEnd);
        return marked ? [.. encoding.GetPreamble().Length > 0 ? encoding.GetPreamble() : [0xEF, 0xBB, 0xBF], .. body] : body;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Width} {Indent} {LinesOnPage} {Encoding}\n{string.Join('\n', Lines())}";

    private static Gen<string> Paragraph() =>
        from sentences in Sentence().ArrayOf(3)
        select string.Join(' ', sentences);

    private static Gen<string> Sentence() =>
        from count in Gen.Choose(8, 20)
        from words in Gen.Elements(Words).ArrayOf(count)
        select "Every " + string.Join(' ', words) + " lantern.";

    private IEnumerable<string> Lines()
    {
        List<string> lines = [.. Wrap(Title, 0)];
        foreach (string paragraph in Paragraphs)
        {
            if (Indent == 0 || lines.Count < 4)
            {
                lines.Add("");
            }

            lines.AddRange(Wrap(paragraph, Indent));
        }

        return LinesOnPage == 0 || Width == 0 ? lines : Paginate(lines);
    }

    /// <summary>Ends pages only where a sentence plainly runs on, since elsewhere nothing would tell.</summary>
    private IEnumerable<string> Paginate(List<string> lines)
    {
        int onPage = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            bool runs = i > 2 && lines[i - 1].Length > 0 && char.IsLower(lines[i - 1][^1]) && lines[i].Length > 0 && char.IsLower(lines[i][0]);
            bool ends = ++onPage > LinesOnPage && runs;
            onPage = ends ? 0 : onPage;
            yield return ends ? "\f" + lines[i] : lines[i];
        }
    }

    private IEnumerable<string> Wrap(string text, int indent)
    {
        StringBuilder line = new(new string(' ', indent));
        bool empty = true;
        foreach (string word in text.Split(' '))
        {
            if (!empty && Width > 0 && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString();
                (line, empty) = (new StringBuilder(), true);
            }

            line.Append(empty ? "" : " ").Append(word);
            empty = false;
        }

        yield return line.ToString();
    }
}
