using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace ScoArchive.Intake.Web;

/// <summary>A part of a saved page in MIME form: its headers, and what it holds, decoded from its transfer encoding (RFC 2045, 2046).</summary>
/// <param name="Headers">Names in lower case with their values, in order.</param>
/// <param name="Body">What stands below them.</param>
internal sealed partial record MimePart(ImmutableArray<(string Name, string Value)> Headers, ReadOnlyMemory<byte> Body)
{
    private const int DeepestNesting = 8;

    /// <summary>A header's value; empty where it is missing.</summary>
    public string Header(string name) => Headers.FirstOrDefault(header => header.Name == name).Value ?? "";

    /// <summary>A parameter of the content's type, such as <c>charset</c>; empty where it is missing.</summary>
    public string Parameter(string name) => Parameters().Matches(Header("content-type"))
        .Where(match => match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
        .Select(match => match.Groups["value"].Value.Trim('"')).FirstOrDefault("");

    /// <summary>Whether it holds a page.</summary>
    public bool IsPage => Header("content-type").StartsWith("text/html", StringComparison.OrdinalIgnoreCase) || Header("content-type").StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a part with its headers.</summary>
    public static MimePart Read(ReadOnlyMemory<byte> bytes)
    {
        int end = EndOfHeaders(bytes.Span, out int body);
        string head = Folding().Replace(Encoding.Latin1.GetString(bytes.Span[..end]), " ");
        ImmutableArray<(string, string)> headers =
        [
            .. head.Split('\n').Select(line => line.Trim().Split(':', 2)).Where(pair => pair.Length == 2).Select(pair => (pair[0].Trim().ToLowerInvariant(), pair[1].Trim())),
        ];
        var part = new MimePart(headers, bytes[body..]);
        return part.Header("content-transfer-encoding").ToLowerInvariant() switch
        {
            "quoted-printable" => part with { Body = FromQuotedPrintable(part.Body.Span) },
            "base64" => part with { Body = FromBase64(part.Body.Span) },
            _ => part,
        };
    }

    /// <summary>The part itself, or the parts in it, however deep, in order.</summary>
    public IEnumerable<MimePart> Leaves() => Leaves(0);

    /// <summary>Whether the parts in it have an end, as those of a whole file have.</summary>
    public bool IsWhole => Boundary.Length == 0 || Body.Span.IndexOf(Encoding.Latin1.GetBytes($"--{Boundary}--")) >= 0;

    private string Boundary => Header("content-type").StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) ? Parameter("boundary") : "";

    private IEnumerable<MimePart> Leaves(int depth)
    {
        string boundary = Boundary;
        return boundary.Length == 0 || depth == DeepestNesting ? [this] : Split(boundary).SelectMany(bytes => Read(bytes).Leaves(depth + 1));
    }

    private List<ReadOnlyMemory<byte>> Split(string boundary)
    {
        byte[] mark = Encoding.Latin1.GetBytes("--" + boundary);
        List<ReadOnlyMemory<byte>> parts = [];
        int start = -1;
        for (int at = 0; at <= Body.Length - mark.Length;)
        {
            int found = Body.Span[at..].IndexOf(mark);
            if (found < 0)
            {
                break;
            }

            found += at;
            at = found + mark.Length;
            if (found > 0 && Body.Span[found - 1] != (byte)'\n')
            {
                continue;
            }

            if (start >= 0)
            {
                parts.Add(Body[start..found]);
            }

            int line = Body.Span[at..].IndexOf((byte)'\n');
            bool closes = Body.Span[at..].StartsWith("--"u8);
            start = line < 0 || closes ? -1 : at + line + 1;
        }

        if (start >= 0)
        {
            parts.Add(Body[start..]);
        }

        return parts;
    }

    private static int EndOfHeaders(ReadOnlySpan<byte> bytes, out int body)
    {
        for (int at = 0; at < bytes.Length; at++)
        {
            ReadOnlySpan<byte> rest = bytes[at..];
            int length = rest.StartsWith("\r\n\r\n"u8) ? 4 : rest.StartsWith("\n\n"u8) ? 2 : at == 0 && rest.StartsWith("\r\n"u8) ? 2 : at == 0 && rest[0] == '\n' ? 1 : 0;
            if (length > 0)
            {
                body = at + length;
                return at;
            }
        }

        body = bytes.Length;
        return bytes.Length;
    }

    private static byte[] FromQuotedPrintable(ReadOnlySpan<byte> bytes)
    {
        List<byte> decoded = new(bytes.Length);
        for (int at = 0; at < bytes.Length; at++)
        {
            ReadOnlySpan<byte> rest = bytes[at..];
            if (rest[0] != '=')
            {
                decoded.Add(rest[0]);
            }
            else if (rest.Length > 2 && char.IsAsciiHexDigit((char)rest[1]) && char.IsAsciiHexDigit((char)rest[2]))
            {
                decoded.Add(Convert.ToByte(Encoding.Latin1.GetString(rest.Slice(1, 2)), 16));
                at += 2;
            }
            else
            {
                int end = rest.IndexOf((byte)'\n');
                bool isSoft = end > 0 && rest[1..end].Trim(" \t\r"u8).IsEmpty;
                at += isSoft ? end : 0;
                if (!isSoft)
                {
                    decoded.Add((byte)'=');
                }
            }
        }

        return [.. decoded];
    }

    private static byte[] FromBase64(ReadOnlySpan<byte> bytes)
    {
        string text = string.Concat(Encoding.Latin1.GetString(bytes).Where(sign => char.IsAsciiLetterOrDigit(sign) || sign is '+' or '/'));
        text = text[..(text.Length - (text.Length % 4 == 1 ? 1 : 0))];
        return Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='));
    }

    [GeneratedRegex("\\r?\\n[ \\t]+", RegexOptions.CultureInvariant)]
    private static partial Regex Folding();

    [GeneratedRegex(";\\s*(?<name>[A-Za-z0-9-]+)\\s*=\\s*(?<value>\"[^\"]*\"|[^;\\s]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Parameters();
}
