using System.Collections.Immutable;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion;

/// <summary>A piece of a document in reading order: heading, paragraph, list item, quotation, table, or a line that is none of these.</summary>
/// <param name="Text">
/// The words as plain text on one line, single blanks between words, corrections applied; for a list item
/// without its marker, for a table its cells joined by tabs and its rows by line feeds.
/// </param>
/// <param name="Range">The stretch of the seed that the block came from.</param>
/// <param name="Corrections">Corrected stretches of <paramref name="Text"/>, in order, not overlapping.</param>
public abstract record Block(string Text, SeedRange Range, ImmutableArray<TextCorrection> Corrections);

/// <summary>A section heading inside the document; the title is not a block.</summary>
/// <param name="Level">Depth below the title: 1 for a section, 2 for a section of a section, at most 5.</param>
/// <inheritdoc cref="Block" path="/param"/>
public sealed record HeadingBlock(
    int Level, string Text, SeedRange Range, ImmutableArray<TextCorrection> Corrections)
    : Block(Text, Range, Corrections);

/// <summary>A paragraph of running text; a printed number at its start stays part of the text.</summary>
/// <inheritdoc cref="Block" path="/param"/>
public sealed record ParagraphBlock(
    string Text, SeedRange Range, ImmutableArray<TextCorrection> Corrections)
    : Block(Text, Range, Corrections);

/// <summary>An item of a list, with the marker that the seed prints.</summary>
/// <param name="Marker">The printed marker as it stands, such as <c>•</c>, <c>a)</c> or <c>1.1.</c>.</param>
/// <param name="Depth">Nesting depth, 1 for the outermost list.</param>
/// <inheritdoc cref="Block" path="/param"/>
public sealed record ListItemBlock(
    string Marker, int Depth, string Text, SeedRange Range, ImmutableArray<TextCorrection> Corrections)
    : Block(Text, Range, Corrections);

/// <summary>A passage that the text sets off as quoted from elsewhere.</summary>
/// <inheritdoc cref="Block" path="/param"/>
public sealed record QuotationBlock(
    string Text, SeedRange Range, ImmutableArray<TextCorrection> Corrections)
    : Block(Text, Range, Corrections);

/// <summary>A table in text form.</summary>
/// <param name="Rows">Rows of cells, top to bottom and left to right; cells are plain text.</param>
/// <param name="HasHeader">Whether the first row names the columns.</param>
/// <inheritdoc cref="Block" path="/param"/>
public sealed record TableBlock(
    ImmutableArray<ImmutableArray<string>> Rows, bool HasHeader, SeedRange Range, ImmutableArray<TextCorrection> Corrections)
    : Block(string.Join('\n', Rows.Select(row => string.Join('\t', row))), Range, Corrections);

/// <summary>A line that stays in the text where it stood but is no paragraph of it: it has no number and is given no id.</summary>
/// <param name="Kind">What it is.</param>
/// <inheritdoc cref="Block" path="/param"/>
public sealed record LineBlock(
    LineKind Kind, string Text, SeedRange Range, ImmutableArray<TextCorrection> Corrections)
    : Block(Text, Range, Corrections);
