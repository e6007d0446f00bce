using System.Globalization;
using ScoArchive.Intake.Text;

namespace ScoArchive.Intake.Word;

/// <summary>The two kinds of notes.</summary>
internal enum WordNoteKind
{
    /// <summary>At the foot of a page.</summary>
    Footnote,

    /// <summary>At the end of the text.</summary>
    Endnote,
}

/// <summary>Numbers notes in the order in which their marks stand in the text.</summary>
/// <param name="endnoteFormat">The format of endnotes' numbers.</param>
internal sealed class WordNotes(string endnoteFormat)
{
    private readonly List<(WordNoteKind Kind, long Id, string Mark)> _met = [];

    /// <summary>The notes met, footnotes first, with their marks.</summary>
    public IEnumerable<(WordNoteKind Kind, long Id, string Mark)> Met => _met.OrderBy(note => note.Kind);

    /// <summary>The mark of a note, which is thereby met.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="id">Its number in the file.</param>
    /// <param name="hasOwn">Whether the text states a mark itself.</param>
    public string MarkOf(WordNoteKind kind, long id, bool hasOwn)
    {
        int number = _met.Count(note => note.Kind == kind && note.Mark.Length > 0) + 1;
        string mark = hasOwn ? ""
            : kind == WordNoteKind.Endnote && endnoteFormat != "decimal" ? $"[{WordNumber.Write(number, endnoteFormat)}]"
            : RaisedFigures.Of(number.ToString(CultureInfo.InvariantCulture));
        _met.Add((kind, id, mark));
        return mark;
    }
}
