using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ScoArchive.Tests.Conversion;

namespace ScoArchive.Tests.Intake;

/// <summary>Word files made of samples or of what a test asks for.</summary>
internal static class MadeWordFiles
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Styles = "<w:styles " + Namespace + ">"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"a3\"><w:name w:val=\"Title\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:name w:val=\"Our heading\"/><w:basedOn w:val=\"2\"/></w:style>"
        + "</w:styles>";

    /// <summary>A sample as a Word file.</summary>
    public static byte[] Of(SampleDocument document)
    {
        var body = new System.Text.StringBuilder();
        string opening = "";
        char last = ' ';
        foreach (SamplePart part in document.Parts.Where(part => part.Kind != 'X'))
        {
            body.Append(last == 'B' && part.Kind != 'B' ? "</w:tbl>" : "");
            body.Append(part.Kind == 'B' && last != 'B' ? "<w:tbl>" : "");
            string words = opening + part.Text;
            opening = part.Kind == 'R' ? part.Text.TrimEnd() + " " : "";
            body.Append(part.Kind switch
            {
                'R' => "",
                'T' => Paragraph(words, "a3"),
                'H' => Paragraph(words, "1"),
                'B' => $"<w:tr>{string.Concat(part.Text.Split(" | ").Select(cell => $"<w:tc>{Paragraph(cell)}</w:tc>"))}</w:tr>",
                _ => Paragraph(words),
            });
            last = part.Kind;
        }

        return Make(body.Append(last == 'B' ? "</w:tbl>" : "").ToString());
    }

    /// <summary>A paragraph of words, of a style.</summary>
    public static string Paragraph(string words, string style = "") =>
        $"<w:p><w:pPr>{(style.Length > 0 ? $"<w:pStyle w:val=\"{style}\"/>" : "")}</w:pPr>{Run(words)}</w:p>";

    /// <summary>A run of words; half of it in another run, as Word often cuts them.</summary>
    public static string Run(string words) => string.Concat(new[] { words[..(words.Length / 2)], words[(words.Length / 2)..] }
        .Select(half => $"<w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(half)}</w:t></w:r>"));

    /// <summary>A file with a body, and the other parts where they are given.</summary>
    public static byte[] Make(string body, string numbering = "", string footnotes = "", string header = "", string comments = "")
    {
        using var stream = new MemoryStream();
        using (WordprocessingDocument word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = word.AddMainDocumentPart();
            main.Document = new Document($"<w:document {Namespace} xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:body>{body}</w:body></w:document>");
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Styles);
            if (numbering.Length > 0)
            {
                main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering($"<w:numbering {Namespace}>{numbering}</w:numbering>");
            }

            if (footnotes.Length > 0)
            {
                main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes($"<w:footnotes {Namespace}>{footnotes}</w:footnotes>");
            }

            if (comments.Length > 0)
            {
                main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments($"<w:comments {Namespace}><w:comment w:id=\"0\" w:author=\"a\">{Paragraph(comments)}</w:comment></w:comments>");
            }

            if (header.Length > 0)
            {
                main.AddNewPart<HeaderPart>().Header = new Header($"<w:hdr {Namespace}>{Paragraph(header)}</w:hdr>");
            }
        }

        return stream.ToArray();
    }
}
