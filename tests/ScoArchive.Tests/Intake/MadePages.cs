using System.Net;
using System.Text;
using ScoArchive.Tests.Conversion;

namespace ScoArchive.Tests.Intake;

/// <summary>Web pages made of samples, with menus, notices and feet around them, in several ways of building pages.</summary>
internal static class MadePages
{
    private const string Menu = "<ul><li><a href=\"/\">Home</a></li><li><a href=\"/news\">News</a></li><li><a href=\"/documents\">Documents</a></li><li><a href=\"/about\">About us</a></li><li><a href=\"/contacts\">Contacts</a></li></ul>";
    private const string Cookies = "This website uses cookies to ensure you get the best experience. Read our cookie policy to learn more about what we store on your device.";

    /// <summary>The words of menus, notices and feet, none of which may come out.</summary>
    public static string[] Furniture { get; } = ["cookie policy", "About us", "Contacts", "All rights reserved", "Most read", "Follow us", "window.dataLayer", "Sign in"];

    public static string[] Builds { get; } = ["elements", "divisions", "tables", "line ends"];

    public static string Of(SampleDocument document, string build)
    {
        string text = Text(document, build);
        string body = build switch
        {
            "elements" => $"<div class=\"cookie-consent\"><p>{Cookies}</p><button>Accept</button></div><header><a href=\"/\">Regional Portal</a><nav>{Menu}</nav></header><main><article>{text}</article><aside><h3>Most read</h3>{Menu}</aside></main><footer><p>© 2024 Regional Portal. All rights reserved.</p>{Menu}</footer>",
            "divisions" => $"<div id=\"c1\"><div><span>{Cookies}</span> <button>OK</button></div></div><div id=\"w\"><div id=\"x\">{Menu}</div><form><input name=\"q\"><button>Search</button></form><div id=\"y\"><div id=\"z\">{text}<div><h4>Most read</h4>{Menu}</div></div></div><div><div>Follow us: <a href=\"#\">Telegram</a> <a href=\"#\">VK</a> <a href=\"#\">X</a></div><p>© 2024 Regional Portal. All rights reserved.</p></div></div>",
            "tables" => $"<table width=\"900\"><tr><td colspan=\"2\"><a href=\"/\">Home</a> | <a href=\"/n\">News</a> | <a href=\"/a\">About us</a> | <a href=\"/c\">Contacts</a></td></tr><tr><td valign=\"top\">{Menu}</td><td>{text}</td></tr><tr><td colspan=\"2\"><font size=\"1\">© 2024 Regional Portal. All rights reserved.</font></td></tr></table>",
            _ => $"<div class=\"nav\">{Menu}</div><div class=\"text\">{text}</div><div class=\"foot\">© 2024 Regional Portal. All rights reserved.</div>",
        };
        return $"<!DOCTYPE html>\n<html lang=\"{document.Fact("language")}\">\n<head><meta charset=\"utf-8\"><title>{E(Title(document))} – Regional Portal</title><script>window.dataLayer = [];</script><style>p {{ margin: 0 }}</style></head>\n<body>{body}<script>window.dataLayer.push(1);</script></body>\n</html>\n";
    }

    /// <summary>A page as a browser saves it with all that belongs to it.</summary>
    public static string AsMhtml(string page)
    {
        string encoded = string.Join("=\r\n", QuotedPrintable(page).Chunk(60).Select(chunk => string.Concat(chunk)));
        return "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://portal.example/documents/1\r\nSubject: =?utf-8?Q?Page?=\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Boundary--x7----\"\r\n\r\n\r\n"
            + "------Boundary--x7----\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://portal.example/documents/1\r\n\r\n" + encoded + "\r\n"
            + "------Boundary--x7----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://portal.example/logo.png\r\n\r\niVBORw0KGgo=\r\n\r\n------Boundary--x7------\r\n";
    }

    // Cut anywhere but inside a code of three signs.
    private static IEnumerable<string> QuotedPrintable(string text) =>
        Encoding.UTF8.GetBytes(text).Select(octet => octet is (byte)'=' or < 32 or > 126 ? $"={octet:X2}" : ((char)octet).ToString());

    public static string Title(SampleDocument document) => document.Parts.First(part => part.Kind == 'T').Text;

    private static string Text(SampleDocument document, string build)
    {
        var text = new StringBuilder();
        string opening = "";
        char last = ' ';
        foreach (SamplePart part in document.Parts.Where(part => part.Kind != 'X'))
        {
            text.Append(last == 'B' && part.Kind != 'B' ? "</table>\n" : "");
            text.Append(part.Kind == 'B' && last != 'B' ? "<table border=\"1\">\n" : "");
            string words = E(opening + part.Text);
            opening = part.Kind == 'R' ? part.Text.TrimEnd() + " " : "";
            text.Append(part.Kind switch
            {
                'R' => "",
                'T' => $"<h1>{words}</h1>\n",
                'H' => $"<h2>{words}</h2>\n",
                'B' => $"<tr>{string.Concat(part.Text.Split(" | ").Select(cell => $"<td>{E(cell)}</td>"))}</tr>\n",
                'Q' => $"<blockquote>{words}</blockquote>\n",
                _ when build == "line ends" => $"{words}<br><br>\n",
                _ when build == "divisions" => $"<div>{words.Replace(" the ", " <b>the</b>\n", StringComparison.Ordinal)}</div>",
                _ => $"<p>{words}</p>\n",
            });
            last = part.Kind;
        }

        return text.Append(last == 'B' ? "</table>" : "").ToString();
    }

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
