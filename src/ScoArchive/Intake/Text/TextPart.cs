using System.Collections.Immutable;

namespace ScoArchive.Intake.Text;

/// <summary>A part of a text in reading order.</summary>
public abstract record TextPart;

/// <summary>A heading, as the file itself says.</summary>
/// <param name="Text">Its words, on one line.</param>
/// <param name="Level">1 for the title.</param>
public sealed record HeadingPart(string Text, int Level) : TextPart;

/// <summary>A paragraph or an item of a list with its marker; line ends that the file sets stay.</summary>
/// <param name="Text">Its words.</param>
public sealed record ParagraphPart(string Text) : TextPart;

/// <summary>A table.</summary>
/// <param name="Rows">Rows of cells, as many in each; cells that another one covers are empty.</param>
public sealed record TablePart(ImmutableArray<ImmutableArray<string>> Rows) : TextPart;
