namespace ScoArchive.Core.Conversion;

/// <summary>Why a change was made; the words of each are in <c>Conversion/Data/notes.tsv</c>, and in the interface's strings as <c>note.</c> and its name.</summary>
public enum NoteReason
{
    /// <summary>An editor's own words.</summary>
    Editors,

    /// <summary>The title shown is the archive’s; this is the title as received.</summary>
    TitleOfArchive,

    /// <summary>A paragraph break added by the editor.</summary>
    BreakAdded,

    /// <summary>… lines joined.</summary>
    LinesJoined,

    /// <summary>The page ended inside this passage.</summary>
    PageEnded,

    /// <summary>“…” corrected to “…”: …</summary>
    Corrected,

    /// <summary>A hidden hyphen, which only shows where a word may be divided, was removed.</summary>
    SoftHyphen,

    /// <summary>Hyphen at a line end kept, without a blank: a capital letter follows.</summary>
    HyphenBeforeCapital,

    /// <summary>Hyphen at a line end kept, without a blank: a number stands beside it.</summary>
    HyphenBesideNumber,

    /// <summary>Hyphen at a line end kept, without a blank: the text writes the word with a hyphen elsewhere.</summary>
    HyphenElsewhere,

    /// <summary>Hyphen at a line end kept, without a blank: no word is divided beside a single letter.</summary>
    HyphenBesideLetter,

    /// <summary>Hyphen at a line end kept, without a blank: the text writes other words with this prefix and a hyphen.</summary>
    HyphenOfPrefixElsewhere,

    /// <summary>Hyphen at a line end kept, without a blank: the prefix is usually followed by a hyphen.</summary>
    HyphenOfPrefix,

    /// <summary>Hyphen at a line end kept, without a blank: the text divides no words at line ends.</summary>
    HyphenOfUncutText,

    /// <summary>Hyphen at a line end kept, without a blank: both halves are words.</summary>
    HyphenOfTwoWords,

    /// <summary>Hyphen at a line end removed: the text writes the word as one elsewhere.</summary>
    SolidElsewhere,

    /// <summary>Hyphen at a line end removed: the word list has the word as one.</summary>
    SolidInList,

    /// <summary>Hyphen at a line end removed: one half is no word by itself.</summary>
    SolidHalf,

    /// <summary>A sign by which programs that read scans mark a divided word was removed.</summary>
    DividedInScan,

    /// <summary>Lines that draw the table.</summary>
    TableRule,

    /// <summary>Lines between the cells of the table.</summary>
    TableUpright,

    /// <summary>These lines stand in two columns: the left one is read first, then the right one.</summary>
    Columns,

    /// <summary>Letters or Chinese signs stand apart on these lines, and words are read without the blanks inside them.</summary>
    SpacedSigns,

    /// <summary>Front matter of the file that the text was saved in.</summary>
    FrontMatter,

    /// <summary>The sign that marks a heading in Markdown.</summary>
    HeadingSign,

    /// <summary>The line drawn below a heading.</summary>
    Underline,

    /// <summary>A line’s number in the margin.</summary>
    LineNumber,

    /// <summary>The sign that a quoted line starts with.</summary>
    QuoteSign,

    /// <summary>A label of the web page.</summary>
    PageLabel,

    /// <summary>A label or notice of the web page above the text.</summary>
    LabelAbove,

    /// <summary>A label or notice of the web page below the text.</summary>
    LabelBelow,

    /// <summary>An entry of the web page’s menu.</summary>
    MenuEntry,

    /// <summary>The section that the web page stands in.</summary>
    SiteSection,

    /// <summary>The way to the web page.</summary>
    PagePath,

    /// <summary>The web page’s comments.</summary>
    Comments,

    /// <summary>Links of the web page to other texts.</summary>
    OtherTexts,

    /// <summary>A number of the printed document.</summary>
    PrintNumber,

    /// <summary>The headline, which the web page prints again below.</summary>
    HeadlineAgain,

    /// <summary>A quotation mark around the whole title, or the comma behind it.</summary>
    TitleQuotes,

    /// <summary>What the web page prints above its headline.</summary>
    AboveHeadline,

    /// <summary>What the web page prints above its menu.</summary>
    AboveMenu,

    /// <summary>States where the text came from.</summary>
    SourceNamed,

    /// <summary>Names writers, editors or an agency.</summary>
    WritersNamed,

    /// <summary>Place and date of the text.</summary>
    PlaceAndDate,

    /// <summary>Place, date and agency before the report’s first sentence.</summary>
    ReportOpening,

    /// <summary>Words that close the text above its signatures.</summary>
    ClosingWords,

    /// <summary>Names and offices of signatories.</summary>
    Signatures,

    /// <summary>What a database prints above a text.</summary>
    DatabaseHead,

    /// <summary>What a database says about the text.</summary>
    DatabaseFact,

    /// <summary>A line of a printed table of contents.</summary>
    ContentsEntry,

    /// <summary>The name of a fact about the text.</summary>
    FactName,

    /// <summary>A line drawn across the page, as above notes.</summary>
    NoteRule,

    /// <summary>Letterhead: who issued the text.</summary>
    Letterhead,

    /// <summary>The meeting at which the text was adopted, printed below it.</summary>
    MeetingBelow,

    /// <summary>Names the kind of the text above its title.</summary>
    KindAbove,

    /// <summary>Names the kind of the text below its title.</summary>
    KindBelow,

    /// <summary>Stands above the title: a masthead, a number or another line of the page.</summary>
    AboveTitle,

    /// <summary>Says how the text is registered or to be used.</summary>
    Handling,

    /// <summary>A printed page number.</summary>
    PageNumber,

    /// <summary>Scattered signs that a program which read a scan made of specks.</summary>
    Speck,

    /// <summary>A header or footer that is repeated from page to page.</summary>
    RunningHeader,

    /// <summary>The file has the sign of a lost letter here: it was lost before the text came to the archive.</summary>
    LostBefore,

    /// <summary>What stands here cannot be read: byte … is no letter. …</summary>
    UnreadableByte,

    /// <summary>What stands here cannot be read: bytes … are no letter. …</summary>
    UnreadableBytes,
}
