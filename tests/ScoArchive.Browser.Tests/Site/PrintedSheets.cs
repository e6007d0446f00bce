using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace ScoArchive.Browser.Tests.Site;

/// <summary>The words on each sheet of a PDF that Chromium made, in the order in which they are drawn. Reads what Chromium writes, not PDF at large.</summary>
public static partial class PrintedSheets
{
    public static string[] Read(byte[] pdf)
    {
        string file = Encoding.Latin1.GetString(pdf);
        Dictionary<string, string> objects = ObjectStart().Matches(file)
            .ToDictionary(start => start.Groups["number"].Value, start => file[start.Index..file.IndexOf("endobj", start.Index, StringComparison.Ordinal)]);
        string[] kids = [.. objects.Values.Where(body => body.Contains("/Type /Pages", StringComparison.Ordinal) && !body.Contains("/Parent", StringComparison.Ordinal))
            .SelectMany(root => LeavesOf(root, objects))];
        return [.. kids.Select(page => WordsOf(objects[page], objects))];
    }

    private static IEnumerable<string> LeavesOf(string node, Dictionary<string, string> objects) =>
        node.Contains("/Kids", StringComparison.Ordinal)
            ? Reference().Matches(node[node.IndexOf("/Kids", StringComparison.Ordinal)..node.IndexOf(']', node.IndexOf("/Kids", StringComparison.Ordinal))])
                .SelectMany(kid => objects[kid.Groups["number"].Value].Contains("/Kids", StringComparison.Ordinal)
                    ? LeavesOf(objects[kid.Groups["number"].Value], objects)
                    : [kid.Groups["number"].Value])
            : [];

    private static string WordsOf(string page, Dictionary<string, string> objects)
    {
        Dictionary<string, Dictionary<string, string>> fonts = FontName().Matches(page)
            .ToDictionary(font => font.Groups["name"].Value, font => LettersOf(objects[font.Groups["number"].Value], objects));
        var words = new StringBuilder();
        Dictionary<string, string> letters = [];
        foreach (Match drawn in Drawn().Matches(StreamOf(objects[ContentsOf().Match(page).Groups["number"].Value])))
        {
            letters = drawn.Groups["font"].Success ? fonts[drawn.Groups["font"].Value] : letters;
            string codes = drawn.Groups["codes"].Value;
            int length = letters.Count > 0 ? letters.Keys.First().Length : 4;
            for (int i = 0; i + length <= codes.Length; i += length)
            {
                words.Append(letters.GetValueOrDefault(codes.Substring(i, length), "?"));
            }
        }

        return words.ToString().Normalize(NormalizationForm.FormKC);
    }

    // The table that says which letter each code of a font stands for.
    private static Dictionary<string, string> LettersOf(string font, Dictionary<string, string> objects)
    {
        string table = StreamOf(objects[ToUnicode().Match(font).Groups["number"].Value]);
        var letters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match entry in TableEntry().Matches(table[table.IndexOf("endcodespacerange", StringComparison.Ordinal)..]))
        {
            string first = entry.Groups["first"].Value;
            bool isRange = entry.Groups["letter"].Success;
            string letter = isRange ? entry.Groups["letter"].Value : entry.Groups["second"].Value;
            int count = isRange ? Number(entry.Groups["second"].Value) - Number(first) : 0;
            for (int i = 0; i <= count; i++)
            {
                string code = (Number(first) + i).ToString("X" + first.Length, CultureInfo.InvariantCulture);
                letters[code] = letter.Length > 4 ? Encoding.BigEndianUnicode.GetString(Convert.FromHexString(letter)) : ((char)(Number(letter) + i)).ToString();
            }
        }

        return letters;
    }

    private static string StreamOf(string body)
    {
        int start = body.IndexOf("stream\n", StringComparison.Ordinal) + "stream\n".Length;
        using var stream = new ZLibStream(new MemoryStream(Encoding.Latin1.GetBytes(body[start..])), CompressionMode.Decompress);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static int Number(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?m)^(?<number>[0-9]+) 0 obj$", RegexOptions.NonBacktracking)]
    private static partial Regex ObjectStart();

    [GeneratedRegex("(?<number>[0-9]+) 0 R", RegexOptions.NonBacktracking)]
    private static partial Regex Reference();

    [GeneratedRegex("/(?<name>F[0-9]+) (?<number>[0-9]+) 0 R", RegexOptions.NonBacktracking)]
    private static partial Regex FontName();

    [GeneratedRegex("/Contents (?<number>[0-9]+) 0 R", RegexOptions.NonBacktracking)]
    private static partial Regex ContentsOf();

    [GeneratedRegex("/ToUnicode (?<number>[0-9]+) 0 R", RegexOptions.NonBacktracking)]
    private static partial Regex ToUnicode();

    [GeneratedRegex("(?:/(?<font>F[0-9]+) [0-9.]+ Tf)|(?:<(?<codes>[0-9A-F]+)> Tj)", RegexOptions.NonBacktracking)]
    private static partial Regex Drawn();

    [GeneratedRegex("(?m)^<(?<first>[0-9A-F]+)> <(?<second>[0-9A-F]+)>(?: <(?<letter>[0-9A-F]+)>)?", RegexOptions.NonBacktracking)]
    private static partial Regex TableEntry();
}
