using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ScoArchive.Templates;

/// <summary>
/// Finished HTML, the one type that a template writes as it is. Only <see cref="HtmlWriter"/> makes it, so that the words
/// of a text can only have come in encoded.
/// </summary>
public readonly record struct Html
{
    private readonly string? _value;

    internal Html(string value) => _value = value;

    /// <summary>The markup.</summary>
    public string Value => _value ?? "";

    /// <summary>Nothing.</summary>
    public static Html Empty => default;

    /// <summary>The markup.</summary>
    public override string ToString() => Value;
}

/// <summary>Builds finished HTML from words that are always encoded.</summary>
public sealed class HtmlWriter
{
    private const int PieceLength = 256;

    private readonly StringBuilder _html = new();

    /// <summary>Encodes the characters that HTML gives a meaning to, and keeps all other letters and signs.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Appends words, encoded.</summary>
    public HtmlWriter Append(string words)
    {
        _html.Append(Encoder.Encode(words));
        return this;
    }

    /// <summary>Appends a stretch of words, encoded.</summary>
    public HtmlWriter Append(ReadOnlySpan<char> words)
    {
        Span<char> encoded = stackalloc char[PieceLength];
        while (!words.IsEmpty)
        {
            Encoder.Encode(words, encoded, out int read, out int written);
            _html.Append(encoded[..written]);
            words = words[read..];
        }

        return this;
    }

    /// <summary>Appends finished HTML.</summary>
    public HtmlWriter Append(Html html)
    {
        _html.Append(html.Value);
        return this;
    }

    /// <summary>Appends an element's opening tag.</summary>
    /// <param name="name">Name of the element, a literal of the program.</param>
    /// <param name="attributes">Names and values in turn; names are literals of the program, values are encoded. An empty value goes without saying.</param>
    public HtmlWriter Open(string name, params ReadOnlySpan<string> attributes)
    {
        _html.Append('<').Append(name);
        AppendAttributes(attributes);
        _html.Append('>');
        return this;
    }

    /// <summary>Attributes to stand inside a tag, each with a blank before it.</summary>
    /// <param name="attributes">Names and values in turn; names are literals of the program, values are encoded.</param>
    public static Html Attributes(params ReadOnlySpan<string> attributes)
    {
        var writer = new HtmlWriter();
        writer.AppendAttributes(attributes);
        return writer.ToHtml();
    }

    private void AppendAttributes(ReadOnlySpan<string> attributes)
    {
        for (int i = 0; i + 1 < attributes.Length; i += 2)
        {
            _html.Append(' ').Append(attributes[i]);
            if (attributes[i + 1].Length > 0)
            {
                _html.Append("=\"").Append(Encoder.Encode(attributes[i + 1])).Append('"');
            }
        }
    }

    /// <summary>Appends an element's closing tag.</summary>
    public HtmlWriter Close(string name)
    {
        _html.Append("</").Append(name).Append('>');
        return this;
    }

    /// <summary>Appends a whole element with words.</summary>
    public HtmlWriter Element(string name, string words, params ReadOnlySpan<string> attributes) =>
        Open(name, attributes).Append(words).Close(name);

    /// <summary>Appends a line end between blocks.</summary>
    public HtmlWriter Line()
    {
        _html.Append('\n');
        return this;
    }

    /// <summary>What was written.</summary>
    public Html ToHtml() => new(_html.ToString());

    /// <summary>Takes in HTML that this program's own Markdown renderer made from an editor's page, with raw HTML switched off.</summary>
    public static Html FromEditorsMarkdown(string html) => new(html);

    /// <summary>A block of data for programs; signs that could end the element are escaped.</summary>
    /// <param name="opening">The element's opening tag, a literal of the program.</param>
    /// <param name="json">The data; nothing is written where it is empty.</param>
    public static Html DataBlock(string opening, string json) =>
        json.Length == 0 ? Html.Empty : new Html(opening + json.Replace("<", "\\u003c", StringComparison.Ordinal) + "</script>");
}
