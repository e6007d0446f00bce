namespace ScoArchive.Core.Conversion;

/// <summary>The kinds of change that conversion may make to a seed's text.</summary>
public enum InterventionKind
{
    /// <summary>Furniture of a web page or file; words set aside.</summary>
    Boilerplate,

    /// <summary>A printed page number; words set aside.</summary>
    PageNumber,

    /// <summary>A header or footer repeated from page to page; words set aside.</summary>
    RunningHeader,

    /// <summary>Place and date of the text; metadata, and a line of its own where it stood in the text.</summary>
    Dateline,

    /// <summary>Names of writers or editors; a line of its own where it stood in the text.</summary>
    Credit,

    /// <summary>Names and offices of signatories; lines of their own where they stood in the text.</summary>
    Signature,

    /// <summary>Words that close a text above its signatures; a line of its own where it stood in the text.</summary>
    Closing,

    /// <summary>Statement of where the text came from; words set aside.</summary>
    Source,

    /// <summary>Lines of one block joined with a blank.</summary>
    LineJoin,

    /// <summary>A page break inside a block removed.</summary>
    PageBreak,

    /// <summary>A hyphen at a line end closed.</summary>
    Hyphen,

    /// <summary>A soft hyphen removed.</summary>
    SoftHyphen,

    /// <summary>Lines in two columns, read one column after the other.</summary>
    Columns,

    /// <summary>Blanks inside words whose letters or Chinese signs stand apart, which were passed over.</summary>
    Spacing,

    /// <summary>Words changed by an editor's correction.</summary>
    Correction,

    /// <summary>Words that an editor marked as a slip of the text itself; they are kept.</summary>
    Sic,

    /// <summary>A place where a letter is lost; a sign stands for it.</summary>
    Damage,

    /// <summary>A paragraph break put in by an editor.</summary>
    ParagraphBreak,
}
