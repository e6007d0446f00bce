using System.Text;
using System.Text.RegularExpressions;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Intake.Web;

/// <summary>
/// Decodes a web page: by its byte order mark, by what came with it as a header, by what it states itself, else as plain texts are
/// read. A statement that the bytes do not bear out is passed over.
/// </summary>
internal static partial class PageBytes
{
    private const int Head = 4096;

    /// <summary>The page's text.</summary>
    /// <param name="file">The file, for messages.</param>
    /// <param name="bytes">The page's bytes.</param>
    /// <param name="stated">The encoding that a header states; empty without one.</param>
    public static Outcome<string> Decode(OriginalFile file, ReadOnlyMemory<byte> bytes, string stated)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        bool isMarked = span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) || span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        if (!isMarked)
        {
            string inPage = Statement().Match(Encoding.Latin1.GetString(span[..Math.Min(span.Length, Head)])).Groups["name"].Value;
            foreach (string name in new[] { stated, inPage })
            {
                if (TryDecode(span, name) is { } text)
                {
                    return Outcome.Of(text);
                }
            }
        }

        Outcome<SeedText> read = SeedReader.Read(file.Name, bytes);
        return read.Value is { } seed
            ? Outcome.Of(string.Join('\n', seed.Lines))
            : Outcome.Failed<string>(read.Diagnostics.Select(problem => problem with { Source = file.Path, Hint = "open the page in a browser and save it again, or add its text as a .txt file" }));
    }

    private static string? TryDecode(ReadOnlySpan<byte> bytes, string name)
    {
        if (name.Length == 0)
        {
            return null;
        }

        // What browsers read in place of the older name, which pages state without meaning it.
        string known = name.ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "ascii" or "us-ascii" => "windows-1252",
            "gb2312" or "gbk" or "x-gbk" => "gb18030",
            "unicode" or "utf8" => "utf-8",
            "utf-16" or "utf-16le" or "utf-16be" => "utf-8",
            { } other => other,
        };
        try
        {
            Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(known, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(known, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return encoding.GetString(bytes);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex("<meta[^>]+charset\\s*=\\s*[\"']?\\s*(?<name>[A-Za-z0-9_.:-]+)|<\\?xml[^>]+encoding\\s*=\\s*[\"'](?<name>[A-Za-z0-9_.:-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Statement();
}
