using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace ScoArchive.Theme.Blocks;

/// <summary>
/// Finished HTML, built from words that are always encoded. It is the one type through which markup enters a page
/// other than by a component; seeds' words can only come in through <see cref="Append(string)"/>.
/// </summary>
public sealed class RawHtml
{
    /// <summary>Encodes the characters that HTML gives a meaning to, and keeps all other letters and signs.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new();

    /// <summary>Appends words, encoded.</summary>
    public RawHtml Append(string words)
    {
        _html.Append(Encoder.Encode(words));
        return this;
    }

    /// <summary>Appends an element's opening tag.</summary>
    /// <param name="name">Name of the element, a literal of the program.</param>
    /// <param name="attributes">Names and values in turn; names are literals of the program, values are encoded.</param>
    public RawHtml Open(string name, params ReadOnlySpan<string> attributes)
    {
        _html.Append('<').Append(name);
        for (int i = 0; i + 1 < attributes.Length; i += 2)
        {
            _html.Append(' ').Append(attributes[i]);
            _html.Append("=\"").Append(Encoder.Encode(attributes[i + 1])).Append('"');
        }

        _html.Append('>');
        return this;
    }

    /// <summary>Appends an element's closing tag.</summary>
    public RawHtml Close(string name)
    {
        _html.Append("</").Append(name).Append('>');
        return this;
    }

    /// <summary>Appends a whole element with words.</summary>
    public RawHtml Element(string name, string words, params ReadOnlySpan<string> attributes) =>
        Open(name, attributes).Append(words).Close(name);

    /// <summary>Appends a line end between blocks.</summary>
    public RawHtml Line()
    {
        _html.Append('\n');
        return this;
    }

    /// <summary>Takes in HTML that this program's own Markdown renderer made from an editor's page, with raw HTML switched off.</summary>
    public static MarkupString FromEditorsMarkdown(string html) => new(html);

    /// <summary>Takes in JSON for a data block; signs that could end the element are escaped.</summary>
    public static MarkupString FromJson(string json) => new(json.Replace("<", "\\u003c", StringComparison.Ordinal));

    /// <summary>The HTML, for a component.</summary>
    public MarkupString ToMarkup() => new(_html.ToString());
}
