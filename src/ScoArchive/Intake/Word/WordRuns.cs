using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ScoArchive.Intake.Text;

namespace ScoArchive.Intake.Word;

/// <summary>
/// Reads the words of a paragraph as Word shows them with all changes accepted: what was inserted stays, what was deleted or moved
/// away goes; of fields their results; of notes their marks.
/// </summary>
/// <param name="notes">Numbers the notes that are met.</param>
internal sealed class WordRuns(WordNotes notes)
{
    private readonly StringBuilder _words = new();
    private readonly List<OpenXmlElement> _boxes = [];
    private int _instructions;
    private int _results;

    /// <summary>Whether hidden words were left out.</summary>
    public bool HasHidden { get; private set; }

    /// <summary>The text boxes that hang on the paragraphs read since this was last asked.</summary>
    public IReadOnlyList<OpenXmlElement> TakeBoxes()
    {
        OpenXmlElement[] boxes = [.. _boxes];
        _boxes.Clear();
        return boxes;
    }

    /// <summary>The words of a paragraph; the text boxes in it are kept for <see cref="TakeBoxes"/>.</summary>
    public string Read(OpenXmlElement paragraph)
    {
        _words.Clear();
        foreach (OpenXmlElement child in paragraph.ChildElements)
        {
            Add(child);
        }

        return _words.ToString();
    }

    private void Add(OpenXmlElement element)
    {
        switch (element)
        {
            case DeletedRun or MoveFromRun or ParagraphProperties or RunProperties or DeletedText or FieldCode or DeletedFieldCode:
                break;
            case Run run:
                AddRun(run);
                break;
            case AlternateContent alternatives:
                AddFirst(alternatives);
                break;
            case TextBoxContent box:
                _boxes.Add(box);
                break;
            case Ruby ruby:
                AddAll(ruby.GetFirstChild<RubyBase>());
                break;
            case FieldChar field:
                Follow(field);
                break;
            case { } sign when _instructions == 0 && SignOf(sign) is { } text:
                _words.Append(text);
                break;
            default:
                AddAll(element);
                break;
        }
    }

    private void AddAll(OpenXmlElement? element)
    {
        foreach (OpenXmlElement child in element?.ChildElements.ToArray() ?? [])
        {
            Add(child);
        }
    }

    private void AddRun(Run run)
    {
        if (run.RunProperties?.Vanish is { } vanish && vanish.Val?.Value != false)
        {
            HasHidden |= run.Elements<DocumentFormat.OpenXml.Wordprocessing.Text>().Any();
            run.Elements<FieldChar>().ToList().ForEach(Follow);
            return;
        }

        bool isRaised = run.RunProperties?.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript;
        int start = _words.Length;
        AddAll(run);
        if (isRaised && _words.Length > start)
        {
            string words = _words.ToString(start, _words.Length - start);
            _words.Length = start;
            _words.Append(RaisedFigures.Of(words));
        }
    }

    // The same thing in a newer and an older form.
    private void AddFirst(AlternateContent alternatives) =>
        AddAll(alternatives.GetFirstChild<AlternateContentChoice>() ?? (OpenXmlElement?)alternatives.GetFirstChild<AlternateContentFallback>());

    private void Follow(FieldChar field)
    {
        if (field.FieldCharType?.Value == FieldCharValues.Begin)
        {
            _instructions++;
        }
        else if (field.FieldCharType?.Value == FieldCharValues.Separate && _instructions > 0)
        {
            _instructions--;
            _results++;
        }
        else if (field.FieldCharType?.Value == FieldCharValues.End)
        {
            // A field without a result ends where its instruction does.
            (_instructions, _results) = _results > 0 ? (_instructions, _results - 1) : (Math.Max(0, _instructions - 1), 0);
        }
    }

    private string? SignOf(OpenXmlElement element) => element switch
    {
        DocumentFormat.OpenXml.Wordprocessing.Text text => text.Text,
        DocumentFormat.OpenXml.Math.Text text => text.Text,
        TabChar or PositionalTab => "\t",
        Break { Type: { } type } when type.Value == BreakValues.Page || type.Value == BreakValues.Column => "",
        Break or CarriageReturn => "\n",
        NoBreakHyphen => "\u2011",
        SoftHyphen => "",
        SymbolChar symbol => SymbolOf(symbol.Char?.Value ?? ""),
        FootnoteReference { Id: { } id } reference => notes.MarkOf(WordNoteKind.Footnote, id.Value, reference.CustomMarkFollows?.Value ?? false),
        EndnoteReference { Id: { } id } reference => notes.MarkOf(WordNoteKind.Endnote, id.Value, reference.CustomMarkFollows?.Value ?? false),
        FootnoteReferenceMark or EndnoteReferenceMark => "",
        _ => null,
    };

    // Signs of symbol fonts have no letters of their own.
    private static string SymbolOf(string code) =>
        int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int sign) ? sign is >= 0xE000 and <= 0xF8FF ? "•" : char.ConvertFromUtf32(sign is > 0 and < 0xD800 ? sign : '•') : "";
}
