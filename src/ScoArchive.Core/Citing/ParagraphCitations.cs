using System.Text;
using System.Text.Json;
using ScoArchive.Core.Json;

namespace ScoArchive.Core.Citing;

/// <summary>
/// Writes the citations that any paragraph of a document can be given, with <c>%CHECK%</c>, <c>%FRAGMENT%</c> and <c>%NUMBER%</c> in the
/// place of the paragraph's own, so that scripts need not know how to cite.
/// </summary>
public static class ParagraphCitations
{
    private const string Check = "%CHECK%";
    private const string Fragment = "%FRAGMENT%";
    private const string Number = "%NUMBER%";

    /// <summary>The patterns as UTF-8 JSON.</summary>
    /// <param name="record">The document.</param>
    /// <param name="language">BCP 47 tag of the language that readers are spoken to in.</param>
    public static byte[] Write(CslRecord record, string language)
    {
        CslRecord paragraph = record.At(Check, Fragment, Number);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("styles");
            foreach (CitationStyle style in CitationStyle.For(language))
            {
                json.WriteStartObject();
                json.WriteString("name", style.Name);
                json.WriteString("language", style.Language);
                json.WriteString("note", style.Note(paragraph, Number).ToString());
                json.WriteString("entry", style.NoteIsWhole ? null : style.Entry(paragraph).ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("bib", BibTex.Write(paragraph));
            json.WriteString("ris", Ris.Write(paragraph));
            json.WriteString("csl", Encoding.UTF8.GetString(CslJson.Write(paragraph)));
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
